// SPDX-License-Identifier: Apache-2.0
import Foundation
import Reading
import Record
import Testing

/// The two real reports beside the repository, read against the table that stands with them.
@Suite(.enabled(if: SharedReports.text("a") != nil, "no ../shared/reports beside the repository"))
struct SharedReportsTests {
  private func findings(_ name: String) throws -> (text: String, claims: [Claim]) {
    let text = try #require(SharedReports.text(name))
    let context = ReadingContext(published: Day(year: 2018, month: 3, day: 12))
    return (text, Reader().read(title: "", text: text, context: context).claims)
  }

  private func names(_ claim: Claim) -> [String] { claim.chain.map(\.name) }

  private func killed(_ claims: [Claim]) -> [Claim] { claims.filter { $0.harm == .killed } }

  @Test func `the first total has its range, its people by ellipsis, and nobody's word`() throws {
    let claims = try findings("a").claims
    let claim = try #require(claims.first { $0.count.min == 1800 })
    #expect(claim.harm == .killed)
    #expect(claim.count == Count(min: 1800, max: 1900, qualifiers: [.approx, .range]))
    #expect(claim.victims.text.isEmpty && claim.victims.status == .civilian)
    #expect(claim.cause?.text == "fighting" && claim.actor == nil)
    #expect(claim.place?.text == "Raqqa" && claim.scope == .cumulative)
    #expect(claim.period?.from == Day(year: 2017, month: 6, day: 1))
    #expect(claim.period?.to == Day(year: 2017, month: 10, day: 31))
    #expect(claim.chain.isEmpty && claim.stance == .asserted)
  }

  @Test func `the second is a part of the first, by the coalition, on Airwars' word`() throws {
    let claims = try findings("a").claims
    let claim = try #require(claims.first { $0.count.min == 1300 })
    let whole = try #require(claims.first { $0.count.min == 1800 })
    #expect(claim.count == Count(min: 1300, qualifiers: [.atLeast]) && claim.partOf == whole.id)
    #expect(claim.cause?.text == "Coalition strikes" && claim.cause?.kind == .heavyWeapons)
    #expect(claim.actor?.name == "US-led coalition" && claim.actor?.inferred == false)
    #expect(claim.scope == .cumulative && claim.period == whole.period && claim.stance == .asserted)
    #expect(names(claim) == ["Airwars"] && claim.chain.first?.cue == "according to")
    #expect(claim.chain.first?.kind == .monitor && claim.chain.first?.inferred == false)
    #expect(claim.place?.text == "Raqqa" && claim.victims.status == .civilian)
  }

  @Test func `the third runs back to March, asserted, on Airwars' inferred word`() throws {
    let claims = try findings("a").claims
    let claim = try #require(claims.first { $0.count.min == 2000 })
    #expect(claim.count == Count(min: 2000, qualifiers: [.moreThan]) && claim.partOf == nil)
    #expect(claim.actor?.name == "US-led coalition" && claim.place?.text == "Raqqa")
    #expect(claim.scope == .cumulative && claim.stance == .asserted)
    #expect(claim.period?.text == "since March")
    #expect(claim.period?.from == Day(year: 2017, month: 3, day: 1))
    #expect(names(claim) == ["Airwars"] && claim.chain.first?.inferred == true)
  }

  @Test func `the fourth is one incident on the Commission's word, with two places open`() throws {
    let claims = try findings("a").claims
    let claim = try #require(claims.first { $0.count.min == 150 })
    #expect(claim.count == Count(min: 150, qualifiers: [.atLeast]))
    #expect(claim.victims.text == "civilians" && claim.victims.status == .civilian)
    #expect(claim.cause?.strike == .airstrike && claim.cause?.target == "school")
    #expect(claim.actor?.name == "US-led coalition")
    #expect(claim.place?.text == "a school in Raqqa")
    #expect(Set(claim.place?.candidates.prefix(2).map(\.precision) ?? []) == [.city, .province])
    #expect(claim.time?.from == Day(year: 2017, month: 3, day: 1))
    #expect(claim.time?.to == Day(year: 2017, month: 3, day: 31) && claim.time?.precision == .month)
    #expect(claim.scope == .incident && claim.stance == .asserted)
    #expect(names(claim) == ["UN Commission of Inquiry on Syria"])
    #expect(claim.chain.first?.kind == .unBody && claim.chain.first?.cue.hasSuffix("said") == true)
  }

  @Test(arguments: ["a", "b"])
  func `the fifth is alleged, asked by the anchor, blamed on the government`(_ name: String) throws
  {
    let (text, claims) = try findings(name)
    let claim = try #require(claims.first { $0.cause?.strike == .chemical })
    #expect(claim.harm == .killed && claim.count.qualifiers == [.plural])
    #expect(claim.victims.status == .civilian && claim.cause?.kind == .cbrn)
    #expect(claim.actor?.name == "Syrian government" && claim.actor?.cue == "blames")
    #expect(claim.place?.text == "Syria" && claim.time == nil)
    #expect(claim.stance == .alleged && claim.scope == .unspecified)
    #expect(claim.chain.first?.text == "Kelly" && names(claim).contains("NBC"))
    #expect(
      claim.positions.contains { $0.speaker.name == "Vladimir Putin" && $0.answer == .denies })
    #expect(String(text.utf8.dropFirst(claim.passage.bytes.lowerBound).prefix(8)) == "civilian")
  }

  @Test(arguments: [("a", false), ("b", true)])
  func `the sixth is Putin's word, by way of NBC and Russia Today`(
    _ name: String, _ isInferred: Bool
  ) throws {
    let claims = try findings(name).claims
    let claim = try #require(claims.first { $0.rule == "bodies" })
    #expect(claim.harm == .killed && claim.count.qualifiers == [.plural])
    #expect(claim.cause?.strike == .airstrike)
    #expect(claim.cause?.target?.contains("residential") == true)
    #expect(claim.actor?.name == "US-led coalition" && claim.actor?.inferred == true)
    #expect(claim.place?.text.contains("Raqqa") == true && claim.time == nil)
    #expect(names(claim) == ["Vladimir Putin", "NBC", "Russia Today"])
    #expect(claim.chain.map(\.inferred) == [false, false, isInferred])
    #expect(claim.stance == .asserted && !claim.repeats.isEmpty)
  }

  @Test func `the seventh compares without a number`() throws {
    let claims = try findings("a").claims
    let claim = try #require(claims.first { $0.place?.text.contains("Mosul") == true })
    #expect(claim.harm == .killed && claim.count.qualifiers == [.plural])
    #expect(claim.actor?.name == "US-led coalition" && claim.scope == .cumulative)
    #expect(names(claim) == ["Airwars"] && claim.chain.first?.inferred == true)
    #expect(claim.stance == .asserted)
  }

  @Test(arguments: [("a", 7), ("b", 2)])
  func `nothing else is a casualty`(_ name: String, _ number: Int) throws {
    let claims = try findings(name).claims
    #expect(killed(claims).count == number)
    #expect(claims.allSatisfy { $0.harm == .killed || $0.harm == .displaced })
  }
}

/// Where the reports stand, if they do.
enum SharedReports {
  static func text(_ name: String) -> String? {
    let here = URL(filePath: #filePath).resolvingSymlinksInPath()
    var folder = here.deletingLastPathComponent()
    for _ in 0..<6 {
      let file = folder.appending(path: "shared/reports/raqqa-\(name).txt")
      if let text = try? String(contentsOf: file, encoding: .utf8) { return text }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }
}
