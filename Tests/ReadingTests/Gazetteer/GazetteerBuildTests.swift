// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@testable import Reading

/// Places that are added to the compiled-in gazetteer; all of them are made up.
@Suite struct GazetteerBuildTests {
  /// A row of the main table, its cells parted by bars.
  private static func row(
    _ number: Int, _ name: String, others: String = "", code: String = "PPL",
    country: String = "SY", units: String = "12||", population: Int = 0,
    at place: String = "35.5|36.7"
  ) -> String {
    "\(number)|\(name)|\(name)|\(others)|\(place)|P|\(code)|\(country)||\(units)||\(population)"
      + "|||Asia/Damascus|2024-01-01"
  }

  private static func table(_ rows: [String], name: String = "SY.txt") -> GeoNamesTable {
    let text = rows.map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
    return GeoNamesTable(name: name, bytes: lasting(Array(text.utf8)))
  }

  /// Bytes that live as long as the test's process, as those of a mapped file do.
  private static func lasting(_ bytes: [UInt8]) -> UnsafeRawBufferPointer {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    copy.copyBytes(from: bytes)
    return UnsafeRawBufferPointer(copy)
  }

  private func places(_ build: GazetteerBuild) throws -> OwnGazetteer {
    try #require(OwnGazetteer(Self.lasting(build.bytes), called: "test"))
  }

  private func entries(_ name: String, in places: OwnGazetteer) -> [(id: String, entry: PlaceEntry)]
  {
    places.gazetteer.names(of: name).compactMap { name in
      places.gazetteer.entry(name.entry).map { (places.gazetteer.id(of: $0), $0) }
    }
  }

  @Test func `an added place is found by its names, and what was there still is`() throws {
    let build = GazetteerBuild(adding: [
      Self.table([
        Self.row(90_000_001, "Kafr Qirmid", others: "كفر قرمد,Кафр Кирмид,XYZ,KQ1"),
        Self.row(90_000_002, "Tall Zumurrud", population: 900),
      ])
    ])
    #expect(build.counts.added == 2 && build.faults.isEmpty)
    let own = try places(build)
    #expect(own.count == OwnGazetteer.compiledInCount + 2)
    for name in ["Kafr Qirmid", "kafr-qirmid", "Kafr Qermeed", "كفر قرمد", "Кафр Кирмид"] {
      let alike = PlaceFolding(own.gazetteer).key(name, isAlike: true)
      let isFound =
        entries(name, in: own).contains { $0.id == "geo:90000001" }
        || alike.flatMap(own.gazetteer.node) != nil
      #expect(isFound, "\(name)")
    }
    #expect(entries("KQ1", in: own).isEmpty)
    #expect(entries("Raqqa", in: own).contains { $0.id == "geo:172955" })
    let compiled = try PlaceTestText.gazetteer()
    for name in ["Homs", "الرقة", "Deir ez-Zor", "Khan Younis", "Nice", "United Kingdom"] {
      #expect(own.gazetteer.names(of: name) == compiled.names(of: name))
    }
  }

  @Test func `every key of the compiled-in gazetteer leads where it led`() throws {
    let build = GazetteerBuild(adding: [Self.table([Self.row(90_000_001, "Kafr Qirmid")])])
    let (own, compiled) = (try places(build).gazetteer, try PlaceTestText.gazetteer())
    var lost = 0
    for index in stride(from: 0, to: compiled.nodes.count, by: 7) {
      let hash = compiled.hash(ofNode: index)
      var (old, new): ([PlaceName], [PlaceName]) = ([], [])
      compiled.forEachName(of: compiled.node(at: index)) { old.append($0) }
      if let node = own.node(hash) { own.forEachName(of: node) { new.append($0) } }
      if old != new { lost += 1 }
    }
    #expect(lost == 0)
  }

  @Test(
    arguments: [
      ("PPLC", 0, "city"), ("PPLA", 0, "city"), ("PPLA3", 0, "town"), ("PPL", 0, "village"),
      ("PPL", 6000, "town"), ("PPL", 200_000, "city"), ("PPLX", 0, "neighbourhood"),
      ("CMPRF", 0, "camp"), ("HSP", 0, "landmark"), ("ADM2", 0, "district"),
      ("ADM3", 0, "subdistrict"), ("STM", 0, nil), ("MT", 0, nil), ("RD", 0, nil),
    ] as [(String, Int, String?)])
  func `a feature code makes a place of a kind`(_ code: String, _ population: Int, _ kind: String?)
  {
    #expect(
      GeoNamesKinds().kind(of: code, population: population).map { "\($0)" } == kind)
  }

  @Test func `a village lies in its district, wherever the district's row stands`() throws {
    let build = GazetteerBuild(adding: [
      Self.table([
        Self.row(90_000_001, "Kafr Qirmid", units: "12|1203|120301"),
        Self.row(90_000_003, "Zumurrud Subdistrict", code: "ADM3", units: "12|1203|120301"),
        Self.row(90_000_002, "Zumurrud District", code: "ADM2", units: "12|1203|"),
      ])
    ])
    let own = try places(build).gazetteer
    let village = try #require(own.names(of: "Kafr Qirmid").first)
    let within = own.containers(of: village.entry).compactMap(own.entry).map(own.id)
    #expect(within == ["geo:90000003", "geo:90000002", "adm:SY.12", "iso:SY"])
  }

  @Test func `what the gazetteer has is not added again, by number or as a place of our own`()
    throws
  {
    let own = try PlaceTestText.gazetteer()
    let atmeh = try #require(
      own.names(of: "Atmeh").compactMap { own.entry($0.entry) }.first(where: own.isOwn))
    let place = "\(Double(atmeh.latitude) / 1e5)|\(Double(atmeh.longitude) / 1e5)"
    let build = GazetteerBuild(adding: [
      Self.table([
        Self.row(172_955, "Ar Raqqah"), Self.row(90_000_001, "Atmeh", at: place),
        Self.row(90_000_002, "Idlib Governorate", code: "ADM1"),
        Self.row(90_000_003, "Kafr Qirmid"), Self.row(90_000_003, "Kafr Qirmid"),
      ])
    ])
    #expect(build.counts.added == 1)
    #expect(build.counts.known == 4)
  }

  @Test func `wrong rows are named by row and column, and the rest goes on`() {
    let rows = [
      Self.row(90_000_001, "Kafr Qirmid"), "no table",
      Self.row(90_000_002, "Tall Zumurrud", at: "north|36.7"),
      Self.row(90_000_003, "Tall Zumurrud", at: "35.5|236.7"),
      Self.row(90_000_004, "Tall Zumurrud", country: "QX"),
      Self.row(90_000_005, ""), "x" + Self.row(90_000_006, "Tall Zumurrud"),
      Self.row(90_000_007, "Tall Zumurrud", population: -4),
      Self.row(90_000_008, "Tall Zumurrud"),
    ]
    let build = GazetteerBuild(adding: [Self.table(rows)])
    #expect(build.counts.added == 2 && build.counts.wrong == 7)
    #expect(build.faults.map(\.row) == [2, 3, 4, 5, 6, 7, 8])
    #expect(build.faults.map(\.column) == [nil, 5, 6, 9, 2, 1, 15])
    #expect(
      build.faults[1].description
        == "SY.txt, row 3, column 5: “north” is no latitude; the row was skipped")
  }

  @Test func `no table of places makes no gazetteer`() {
    let build = GazetteerBuild(adding: [Self.table(["once|upon", "a|time"])])
    #expect(build.bytes.isEmpty && build.counts.wrong == 2)
  }

  @Test func `a further name is taken, a link, a code and what it was once called are not`() throws
  {
    let names = [
      "1|90000001|ar|قرمدة الشمالية|1|", "2|90000001|link|https://example.org/Kafr|||",
      "3|90000001|en|Oldqirmid||||1|", "4|90000001||Qirmid Castle", "5|90000009|en|Elsewhere",
      "6|90000001", "7|many|en|Qirmid",
    ]
    let build = GazetteerBuild(
      adding: [Self.table([Self.row(90_000_001, "Kafr Qirmid")])],
      names: [Self.table(names, name: "names.txt")])
    let own = try places(build)
    #expect(build.counts.names == 2)
    #expect(entries("قرمدة الشمالية", in: own).first?.id == "geo:90000001")
    #expect(entries("Qirmid Castle", in: own).first?.id == "geo:90000001")
    #expect(entries("Oldqirmid", in: own).isEmpty && entries("Elsewhere", in: own).isEmpty)
    #expect(build.faults.map(\.row) == [6, 7])
  }

  @Test func `a district called like a town of its country is meant second`() throws {
    let build = GazetteerBuild(adding: [
      Self.table([
        Self.row(90_000_001, "Zumurrudiya", code: "ADM2", units: "12|1203|"),
        Self.row(90_000_002, "Zumurrudiya"),
      ])
    ])
    #expect(
      entries("Zumurrudiya", in: try places(build)).map(\.entry.kind) == [.village, .district])
  }
}
