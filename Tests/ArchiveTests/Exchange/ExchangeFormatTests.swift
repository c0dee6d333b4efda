// SPDX-License-Identifier: Apache-2.0

import Archive
import Record
import Testing

struct ExchangeFormatTests {
  static let readable = ExchangeFormat.allCases.filter { $0 != .geojson }

  /// Issue: "every export re-imports to the same in the columns the format shares".
  @Test(arguments: readable)
  func `what is written, read and written again is the same file`(format: ExchangeFormat) throws {
    var arbitrary = ArbitraryIncidents(seed: 7)
    let incidents = (0..<300).map { arbitrary.incident($0) }
    let first = try #require(try format.files(of: incidents).first)
    let read = try format.read(first.bytes)
    #expect(read.faults == [])
    let again = try #require(try format.files(of: read.incidents.map(\.incident)).first)
    let (before, after) = (try table(first, of: format), try table(again, of: format))
    #expect(before.count == after.count)
    #expect(zip(before, after).first { $0 != $1 } == nil)
  }

  @Test func `JSON lines lose nothing`() throws {
    var arbitrary = ArbitraryIncidents(seed: 11)
    let incidents = (0..<200).map { arbitrary.incident($0) }
    let file = try #require(try ExchangeFormat.jsonl.files(of: incidents).first)
    #expect(try ExchangeFormat.jsonl.read(file.bytes).incidents.map(\.incident) == incidents)
  }

  @Test(arguments: [
    (ExchangeFormat.ucdp, 49, "id", "gwnob"), (.acled, 31, "event_id_cnty", "timestamp"),
    (.ibc, 10, "IBC code", "Sources"),
  ])
  func `a table has exactly the columns of its format`(
    format: ExchangeFormat, count: Int, first: String, last: String
  ) throws {
    let file = try #require(try format.files(of: []).first)
    let heading = try #require(try DelimitedText.read(file.bytes).first).cells
    #expect(heading.count == count)
    #expect(heading.first == first)
    #expect(heading.last == last)
    #expect(Set(heading).count == count)
  }

  /// The mark travels into every export, also where the format has no column for it.
  @Test(arguments: ExchangeFormat.allCases)
  func `an invented incident says so in every format`(format: ExchangeFormat) throws {
    let incident = ListedIncident(code: "INC-1", invented: true)
    let file = try #require(try format.files(of: [incident]).first)
    #expect(String(decoding: file.bytes, as: UTF8.self).lowercased().contains("invented"))
    guard format != .geojson else { return }
    #expect(try format.read(file.bytes).incidents.first?.incident.invented == true)
  }

  @Test func `Airwars' belligerents come back with what they concede`() throws {
    let incident = ListedIncident(
      code: "INC-1",
      belligerents: [
        ListedBelligerent(name: "Sable Force", concededKilled: Bounds(min: 2, max: 5)),
        ListedBelligerent(name: "Coast Guard"),
      ])
    let file = try #require(try ExchangeFormat.airwars.files(of: [incident]).first)
    let read = try #require(try ExchangeFormat.airwars.read(file.bytes).incidents.first)
    #expect(read.incident.belligerents == incident.belligerents)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("belligerent_sable_force"))
  }

  @Test func `best is never written for UCDP, and a person of contested status counts once`() throws
  {
    var incident = ListedIncident(code: "INC-1")
    incident[.killed, .everyone] = .init(harm: .killed, group: .everyone, min: 3, max: 4)
    incident[.killed, .civilians] = .init(harm: .killed, group: .civilians, min: 3, max: 4)
    incident[.killed, .combatants] = .init(harm: .killed, group: .combatants, min: 0, max: 1)
    let rows = try DelimitedText.read(
      try #require(try ExchangeFormat.ucdp.files(of: [incident]).first).bytes)
    let cells = Dictionary(uniqueKeysWithValues: zip(rows[0].cells, rows[1].cells))
    #expect(cells["best"] == "")
    #expect(cells["low"] == "3")
    #expect(cells["high"] == "4")
  }

  private func table(_ file: ExchangeFile, of format: ExchangeFormat) throws -> [[String]] {
    guard format != .jsonl else { return [[String(decoding: file.bytes, as: UTF8.self)]] }
    let rows = try DelimitedText.read(file.bytes).map(\.cells)
    let calculated: Set = [
      "num_victims", "num_victims_named", "num_sources", "num_sources_twitter",
      "num_sources_facebook", "num_sources_telegram", "num_sources_other", "reports",
      "civilian_targeting",
    ]
    let kept = rows[0].indices.filter { !calculated.contains(rows[0][$0]) }
    return rows.map { row in kept.map { row[$0] } }
  }
}
