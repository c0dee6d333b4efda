// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct GazetteerTests {
  private func identifiers(_ name: String) throws -> [String] {
    let gazetteer = try PlaceTestText.gazetteer()
    return gazetteer.names(of: name).compactMap { gazetteer.entry($0.entry) }
      .map(gazetteer.id)
  }

  @Test(arguments: [
    ("Raqqa", "geo:172955"), ("Raqqah", "geo:172955"), ("Ar-Raqqah", "geo:172955"),
    ("al-Raqqa", "geo:172955"), ("الرقة", "geo:172955"), ("Ракка", "geo:172955"),
    ("Deir ez-Zor", "geo:170794"), ("Deir al-Zour", "geo:170794"),
    ("Deir Ezzor", "geo:170794"), ("Dayr az-Zawr", "geo:170794"), ("دير الزور", "geo:170794"),
    ("Idlib", "geo:169389"), ("Edlib", "geo:169389"), ("إدلب", "geo:169389"),
    ("Khan Younis", "geo:281124"), ("Khan Yunis", "geo:281124"), ("خانيونس", "geo:281124"),
    ("Jabalia", "geo:281129"), ("Jabaliya", "geo:281129"), ("جباليا", "geo:281129"),
    ("Khan Sheikhoun", "geo:168325"), ("Gaza City", "geo:281133"), ("Mariupol", "geo:701822"),
    ("Маріуполь", "geo:701822"), ("Kharkov", "geo:706483"), ("Syria", "iso:SY"),
    ("Сирия", "iso:SY"), ("أوكرانيا", "iso:UA"), ("Gaza Strip", "adm:PS.GZ"),
    ("Idlib", "adm:SY.12"), ("Texas", "adm:US.TX"), ("Shuja'iyya", "cairn:ps-g-shujaiya"),
    ("Jabalia refugee camp", "cairn:ps-jabalia-camp"), ("Atmeh", "cairn:sy-atmeh"),
  ])
  func `a place is known by each of its spellings`(_ name: String, _ id: String) throws {
    #expect(try identifiers(name).contains(id))
  }

  @Test(arguments: ["", "Qwertzuiop", "東京", "Raqqa Raqqa"])
  func `what is no name leads to no place`(_ name: String) throws {
    #expect(try identifiers(name).isEmpty)
  }

  @Test func `a place knows what contains it up to its country`() throws {
    let gazetteer = try PlaceTestText.gazetteer()
    let camp = try #require(
      gazetteer.names(of: "Jabalia camp").first { name in
        gazetteer.entry(name.entry)?.kind == .camp
      })
    let within = gazetteer.containers(of: camp.entry).compactMap(gazetteer.entry)
      .map(gazetteer.id)
    #expect(within == ["cairn:ps-north-gaza", "adm:PS.GZ", "iso:PS"])
  }

  @Test func `a town lies where it is`() throws {
    let gazetteer = try PlaceTestText.gazetteer()
    let homs = try #require(
      gazetteer.names(of: "Homs").compactMap { gazetteer.entry($0.entry) }
        .first { $0.kind == .city })
    #expect(abs(Int(homs.latitude) - 3_473_000) < 5_000)
    #expect(abs(Int(homs.longitude) - 3_672_000) < 5_000)
    #expect(gazetteer.country(of: homs) == "SY")
    #expect(homs.kind == .city)
    #expect(homs.population > 500_000)
  }

  @Test func `every record can be read and leads up to a country`() throws {
    let gazetteer = try PlaceTestText.gazetteer()
    #expect(gazetteer.count > 70_000)
    var astray: [Int] = []
    for index in 0..<gazetteer.count {
      guard let entry = gazetteer.entry(index), !gazetteer.name(of: entry).isEmpty else {
        astray.append(index)
        continue
      }
      let top = Array(gazetteer.containers(of: index)).last.flatMap(gazetteer.entry) ?? entry
      if top.kind != .country { astray.append(index) }
    }
    #expect(astray.isEmpty)
    #expect(gazetteer.entry(gazetteer.count) == nil)
    #expect(gazetteer.entry(-1) == nil)
  }

  @Test(arguments: [0, 7, 63, 64, 100_000])
  func `a file that was cut is refused`(_ length: Int) throws {
    let whole = try #require(CompiledData.bytes(of: "Languages/gazetteer/places.bin"))
    #expect(Gazetteer(UnsafeRawBufferPointer(rebasing: whole[0..<length])) == nil)
  }
}
