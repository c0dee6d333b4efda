// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

struct ExchangeFormatTests {
  /// Issue: "every export re-imports to the same in the columns the format shares".
  @Test(arguments: ExchangeFormat.allCases)
  func `what is written, read and written again is the same file`(format: ExchangeFormat) throws {
    var arbitrary = ArbitraryIncidents(seed: 7)
    let incidents = (0..<300).map { arbitrary.incident($0) }
    let first = try #require(try format.files(of: incidents).first)
    let read = try format.read(first.bytes)
    #expect(read.faults == [])
    let again = try #require(try format.files(of: read.rows.map(\.incident)).first)
    let (before, after) = (try table(first, of: format), try table(again, of: format))
    #expect(before.count == after.count)
    #expect(zip(before, after).first { $0 != $1 } == nil)
  }

  /// Victims and sources stand in tables of their own, which come back to their incidents.
  @Test(arguments: ExchangeFormat.allCases)
  func `all files of an export together come back in every part that the format holds`(
    format: ExchangeFormat
  ) throws {
    var arbitrary = ArbitraryIncidents(seed: 13)
    let incidents = (0..<200).map { arbitrary.incident($0) }
    let files = try format.files(of: incidents)
    let read = format.read(files.map(\.bytes).reversed())
    #expect(read.faults == [])
    let again = try format.files(of: read.rows.map(\.incident))
    for (first, second) in zip(files, again) {
      let (before, after) = (try table(first, of: format), try table(second, of: format))
      #expect(zip(before, after).first { $0 != $1 } == nil, "\(first.name)")
      #expect(before.count == after.count)
    }
  }

  @Test func `a part whose incident is not there is named, and so is a code that stands twice`() {
    let incidents = Array("code,date\nA1,2020-01-01\nA1,2020-01-02\n".utf8)
    let victims = Array("code,name,killed_or_injured\nA1,Sami,Killed\nB7,Huda,Killed\n".utf8)
    let read = ExchangeFormat.airwars.read([victims, incidents])
    #expect(read.rows.map(\.incident.victims.count) == [1])
    #expect(read.rows.first?.incident.firstDay == Day("2020-01-02"))
    #expect(
      read.faults.map { "\($0.file): \($0.fault)" } == [
        "0: line 3: no incident B7 is in the files given; give its table too",
        "1: line 2: the code A1 stands again further down, and the last one holds",
      ])
  }

  /// A word that only describes is no reason to lose an incident.
  @Test func `an unknown word is named, and the row read without it`() throws {
    let read = try ExchangeFormat.airwars.read(
      Array("code,strike_type_name,women_killed_min\nA1,Catapult,2\n".utf8))
    #expect(read.rows.map(\.incident[.killed, .women].min) == [2])
    let fault = try #require(read.faults.first?.fault)
    #expect(fault.isPartial)
    #expect(fault.description.hasPrefix("line 2, column strike_type_name: “Catapult” is no type"))
    #expect(fault.description.hasSuffix("; the row is read without it"))
  }

  @Test func `ACLED's own days are read, in any order of columns, and its deletions`() {
    let events = Array(
      "time_precision,event_date,event_id_cnty,fatalities\n2,5 March 2024,SYR1,3\n".utf8)
    let deleted = Array("event_id_cnty,deleted_timestamp\nSYR9,1709630000\n".utf8)
    let read = ExchangeFormat.acled.read([events, deleted])
    #expect(read.rows.map(\.incident.firstDay) == [Day("2024-03-05")])
    #expect(read.rows.map(\.incident.lastDay) == [Day("2024-03-11")])
    #expect(read.deleted == ["SYR9"])
    #expect(read.faults == [])
  }

  /// METHOD §2.3: an older download of the events, and ACLED's list of what it has deleted since.
  @Test func `what was deleted is left out of an older file, and stands where it changed since`() {
    let events = Array(
      ("event_date,event_id_cnty,fatalities,timestamp\n5 March 2024,SYR1,3,1709600000\n"
        + "5 March 2024,SYR2,4,1709700000\n5 March 2024,SYR3,1,1709600000\n").utf8)
    let deleted = Array(
      "event_id_cnty,deleted_timestamp\nSYR1,1709630000\nSYR2,1709630000\nSYR9,\n".utf8)
    for files in [[events, deleted], [deleted, events]] {
      let read = ExchangeFormat.acled.read(files)
      #expect(read.rows.map(\.incident.code) == ["SYR2", "SYR3"])
      #expect(read.deleted == ["SYR1", "SYR9"])
      #expect(read.faults == [])
    }
  }

  /// METHOD §2.2: monthly releases without a heading, `id` persistent, best the sum of its parts.
  @Test func `UCDP's best figure is kept, also without a heading, and has to add up`() throws {
    let names = try DelimitedText.read(
      try #require(try ExchangeFormat.ucdp.files(of: []).first).bytes)[0].cells
    func row(_ cells: [String: String]) -> String {
      names.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    }
    let parts = [
      "id": "77", "relid": "SYR-2024-1", "deaths_a": "1", "deaths_b": "0", "deaths_civilians": "4",
      "deaths_unknown": "0", "high": "9", "low": "2",
    ]
    let good = row(parts.merging(["best": "5"]) { $1 })
    let bad = row(parts.merging(["best": "6", "id": "78"]) { $1 })
    let read = try ExchangeFormat.ucdp.read(Array((good + bad).utf8))
    #expect(read.rows.map(\.incident.code) == ["77"])
    #expect(
      read.rows.first?.incident.best
        == ListedBest(total: 5, sideA: 1, sideB: 0, civilians: 4, unknown: 0))
    #expect(read.faults.map(\.fault.what) == ["best is 6, and its parts are 5 together"])
  }

  @Test func `JSON lines lose nothing`() throws {
    var arbitrary = ArbitraryIncidents(seed: 11)
    let incidents = (0..<200).map { arbitrary.incident($0) }
    let file = try #require(try ExchangeFormat.jsonl.files(of: incidents).first)
    #expect(try ExchangeFormat.jsonl.read(file.bytes).rows.map(\.incident) == incidents)
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
    #expect(try format.read(file.bytes).rows.first?.incident.invented == true)
  }

  @Test func `Airwars' belligerents come back with what they concede`() throws {
    let incident = ListedIncident(
      code: "INC-1",
      belligerents: [
        ListedBelligerent(
          name: "Sable Force", isKnown: true, position: .credible,
          concededKilled: Bounds(min: 2, max: 5)),
        ListedBelligerent(name: "Coast Guard", isKnown: false, position: .nonCredible),
        ListedBelligerent(name: "River Brigades"),
      ])
    let file = try #require(try ExchangeFormat.airwars.files(of: [incident]).first)
    let read = try #require(try ExchangeFormat.airwars.read(file.bytes).rows.first)
    #expect(read.incident.belligerents == incident.belligerents)
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(text.contains("belligerent_sable_force"))
    #expect(text.contains("Non credible,non_credible"))
  }

  /// METHOD §1.9: Airwars has columns of its own for these.
  @Test(arguments: [
    (ListedIncident.Group.men, "men_killed_max"), (.journalists, "journalists_killed_max"),
    (.medics, "healthcare_personnel_killed_max"),
  ])
  func `a group stands in Airwars' column of it`(group: ListedIncident.Group, column: String) throws
  {
    var incident = ListedIncident(code: "INC-1")
    incident[.killed, group] = .init(harm: .killed, group: group, min: 2, max: 4)
    let file = try #require(try ExchangeFormat.airwars.files(of: [incident]).first)
    let rows = try DelimitedText.read(file.bytes)
    let place = try #require(rows[0].cells.firstIndex(of: column))
    #expect(rows[1].cells[place] == "4")
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
    let rows =
      try format == .geojson
      ? GeoJSONFeatures.rows(of: file.bytes).table.map(\.cells)
      : SheetFile.rows(of: file.bytes).map(\.cells)
    let calculated: Set = [
      "num_victims", "num_victims_named", "num_sources", "num_sources_twitter",
      "num_sources_facebook", "num_sources_telegram", "num_sources_other", "reports",
      "civilian_targeting",
    ]
    let kept = rows[0].indices.filter { !calculated.contains(rows[0][$0]) }
    return rows.map { row in kept.map { row[$0] } }
  }
}
