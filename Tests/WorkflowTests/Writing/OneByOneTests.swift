// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record
import TestSupport
import Testing

@testable import Workflow

/// Reports of a few towns and a city over a few days, some of them told twice in the same words.
private struct Archives {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func one<Value>(_ values: [Value]) -> Value {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return values[Int(state >> 33) % values.count]
  }

  /// A report as a line of JSON, under an outlet of its own number.
  mutating func line(_ number: Int) -> String {
    let town = one(["Kafr Takharim", "Atmeh", "Raqqa", "Raqqa"])
    let killed = one(["Four", "Five", "Twelve"])
    let deed = one(["an airstrike on", "shelling of"])
    let source = one(["Barada Monitor", "Orontes Watch", "a resident"])
    let text =
      "\(killed) people were killed in \(deed) \(town) on 5 March 2019, \(source) said."
    let words = one(["Rain fell all morning.", "Roads were closed.", "Schools stay shut."])
    return #"{"id":"\#(number)","outlet":"Outlet \#(number)","#
      + #""published":"2019-03-0\#(one([6, 7]))","invented":true,"text":"\#(text) \#(words)"}"#
  }
}

/// What stands in a record, by the outlets and not by identifiers that are drawn.
private struct Standing: Hashable {
  struct Told: Hashable {
    var place: String
    var outlets: Set<String>
    var killed: Bounds?
    var grade: Assessment.Grade
    var strike: Assessment.StrikeStatus
  }

  var incidents: Set<Told>
  var origins: [String: Int]

  init(_ views: [IncidentView]) {
    incidents = Set(
      views.map { view in
        Told(
          place: view.incident.place.id,
          outlets: Set(view.incident.members.map(\.report.outlet)),
          killed: view.proposed.bounds(.killed, .civilians), grade: view.proposed.grade,
          strike: view.proposed.strikeStatus)
      })
    origins = views.flatMap(\.incident.members).reduce(into: [:]) {
      $0[$1.origin.isKnown ? $1.origin.name : "", default: 0] += 1
    }
  }
}

// An archive of years is taken in at once, thousands of reports in one transaction; the same reports came in
// one by one to whoever watched them then.
@Test(arguments: [1, 2, 3] as [UInt64])
func `an archive taken in at once makes the record that its reports make one by one`(
  _ seed: UInt64
) throws {
  var archives = Archives(seed: seed)
  let lines = (0..<24).map { archives.line($0) }
  func record(_ batches: [[String]], closing: Bool) throws -> Standing {
    let newsroom = try Newsroom()
    var keeper = try RecordKeeper(writing: newsroom.path, purpose: "test")
    for (number, batch) in batches.enumerated() {
      let file = try newsroom.folder.write("\(number).jsonl", batch.joined(separator: "\n"))
      let request = AddRequest(
        user: Newsroom.reviewer, paths: [file], defaults: DraftDefaults())
      try keeper.perform(.add(request)) { event in
        if case .refused(let text) = event { throw Newsroom.Refusal(text: text) }
      }
      guard closing else { continue }
      try keeper.close()
      keeper = try RecordKeeper(writing: newsroom.path, purpose: "test")
    }
    try keeper.close()
    return Standing(try newsroom.incidents())
  }
  let whole = try record([lines], closing: false)
  #expect(whole.incidents.count > 4)
  #expect(try record(lines.map { [$0] }, closing: false) == whole)
  #expect(try record(lines.reversed().map { [$0] }, closing: true) == whole)
}
