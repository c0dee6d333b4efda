// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Glibc
import Record
import TestSupport
import Testing

@testable import Workflow

/// Reports of one town and one day, whose texts have nothing in common.
private struct CrowdedDay {
  private let place = PlaceCandidate(
    id: "geo:1", name: "Tel Amra", precision: .town, country: "XX",
    within: ["iso:XX", "adm:north"], latitude: 0, longitude: 0, score: 1)

  func report(_ number: Int) -> NewReport {
    let id = ReportID(seed: UInt64(number))
    let day = Day(number: 19_791)
    let passage = Passage(0..<1)
    let monitor = Speaker(text: "", kind: .monitor, name: "Monitor \(number % 50)")
    let claim = Claim(
      id: 0, event: 0, harm: .killed, count: .exactly(5 + number % 9),
      cause: Cause(kind: .heavyWeapons, strike: .airstrike, text: ""),
      place: PlaceMention(text: "", passage: nil, candidates: [place], precision: .town),
      time: TimeMention(text: "", passage: nil, from: day, to: day, precision: .day),
      chain: [monitor], passage: passage, sentence: passage, rule: "test")
    return NewReport(
      report: Report(id: id, published: day, language: "en", invented: true), text: "x",
      capture: Capture(
        sha256: Fingerprint(of: [1]).hex, size: 1, mediaType: "text/plain", at: UTC.now(),
        method: .file, origin: "\(number)"), claims: [claim], signature: Signature(),
      readerVersion: "test")
  }

  /// The processor seconds that so many reports take to be placed, and the incidents they make.
  func placing(_ count: Int) throws -> (seconds: Double, incidents: Int) {
    let newsroom = try Newsroom()
    let folder = try RecordFolder.open(at: newsroom.path, mode: .writing(purpose: "test"))
    defer { try? folder.close() }
    let policy = try CompiledPolicy.airwars()
    let ready = try (0..<count).map {
      try ReadyReport(report($0), object: Fingerprint(of: [1]), policy: policy)
    }
    let begin = clock()
    try folder.store.write(at: UTC.now()) { transaction in
      var placing = Placing(policy: policy, copies: CopyDesk())
      for ready in ready { _ = try ready.write(in: &transaction, &placing, policy: policy) }
      try placing.assess(in: &transaction)
    }
    let seconds = Double(clock() - begin) / Double(CLOCKS_PER_SEC)
    return (seconds, try folder.store.read { try $0.counts().incidents })
  }
}

@Test func `twice the reports of one town and day take about twice the time`() throws {
  let day = CrowdedDay()
  _ = try day.placing(50)
  let (half, whole) = (try day.placing(500), try day.placing(1000))
  #expect(half.incidents == 1)
  #expect(whole.incidents == 1)
  // Four times where every report is compared with every other.
  #expect(whole.seconds / half.seconds < 3, "\(half.seconds) s, then \(whole.seconds) s")
}
