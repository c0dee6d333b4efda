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
  private let place: PlaceCandidate

  init(precision: PlacePrecision = .town) {
    place = PlaceCandidate(
      id: "geo:1", name: "Tel Amra", precision: precision, country: "XX",
      within: ["iso:XX", "adm:north"], latitude: 0, longitude: 0, score: 1)
  }

  struct Placed {
    /// Of the processor.
    var seconds: Double
    var incidents: Int
    /// How many pairs each incident is in that is in any.
    var pairs: [IncidentID: Int]
  }

  func report(_ number: Int) -> NewReport {
    let id = ReportID(seed: UInt64(number))
    let day = Day(number: 19_791)
    let passage = Passage(0..<1)
    let monitor = Speaker(text: "", kind: .monitor, name: "Monitor \(number % 50)")
    let claim = Claim(
      id: 0, event: 0, harm: .killed, count: .exactly(5 + number % 9),
      cause: Cause(kind: .heavyWeapons, strike: .airstrike, text: ""),
      place: PlaceMention(
        text: "", passage: nil, candidates: [place], precision: place.precision),
      time: TimeMention(text: "", passage: nil, from: day, to: day, precision: .day),
      chain: [monitor], passage: passage, sentence: passage, rule: "test")
    return NewReport(
      report: Report(id: id, published: day, language: "en", invented: true), text: "x",
      capture: Capture(
        sha256: Fingerprint(of: [1]).hex, size: 1, mediaType: "text/plain", at: UTC.now(),
        method: .file, origin: "\(number)"), claims: [claim], signature: Signature(),
      readerVersion: "test")
  }

  /// The processor time of this thread, since other tests run beside it; seconds.
  private func spent() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What it takes to place so many reports, and what comes of it.
  func placing(_ count: Int) throws -> Placed {
    let newsroom = try Newsroom()
    let folder = try RecordFolder.open(at: newsroom.path, mode: .writing(purpose: "test"))
    defer { try? folder.close() }
    let policy = try CompiledPolicy.airwars()
    let ready = try (0..<count).map {
      try ReadyReport(report($0), object: Fingerprint(of: [1]), policy: policy)
    }
    let begin = spent()
    try folder.store.write(at: UTC.now()) { transaction in
      var placing = Placing(policy: policy, copies: CopyDesk())
      for ready in ready { _ = try ready.write(in: &transaction, &placing, policy: policy) }
      try placing.assess(in: &transaction)
    }
    let seconds = spent() - begin
    return try folder.store.read { snapshot in
      let pairs = try snapshot.openPairs(limit: .max).flatMap { [$0.first, $0.second] }
      return Placed(
        seconds: seconds, incidents: try snapshot.counts().incidents,
        pairs: pairs.reduce(into: [:]) { $0[$1, default: 0] += 1 })
    }
  }
}

@Test func `four times the reports of one town and day take about four times the time`() throws {
  let day = CrowdedDay()
  _ = try day.placing(50)
  let (quarter, whole) = (try day.placing(250), try day.placing(1000))
  #expect(quarter.incidents == 1)
  #expect(whole.incidents == 1)
  // Sixteen times where every report is compared with every other.
  #expect(whole.seconds / quarter.seconds < 8, "\(quarter.seconds) s, then \(whole.seconds) s")
}

// A capital on a day of war: nothing but copied text joins there, so that every report is an incident.
@Test func `of a crowd in a city each is offered with some, and none with all`() throws {
  let city = CrowdedDay(precision: .city)
  _ = try city.placing(50)
  let (quarter, whole) = (try city.placing(250), try city.placing(1000))
  #expect(whole.incidents == 1000)
  #expect(whole.pairs.count == 1000)
  #expect(whole.pairs.values.max() ?? 0 < 60, "\(whole.pairs.values.max() ?? 0) pairs of one")
  #expect(whole.seconds / quarter.seconds < 8, "\(quarter.seconds) s, then \(whole.seconds) s")
}
