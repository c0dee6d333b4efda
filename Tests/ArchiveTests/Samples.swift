// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record

@testable import Archive

/// A folder for one test, gone when the test is.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "cairn-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var record: String { path + "/record" }
}

/// What the tests put into records; all of it invented.
enum Sample {
  static let now = "2026-11-21T08:30:00Z"

  static func open() throws -> (Scratch, RecordFolder) {
    let scratch = try Scratch()
    return (scratch, try RecordFolder.create(at: scratch.record, name: "Test", now: now))
  }

  static let place = PlaceCandidate(
    id: "geo:1", name: "Harim", precision: .town, country: "SY", within: ["iso:SY", "adm:idlib"],
    latitude: 36.2, longitude: 36.5, score: 0.75)

  static let origin = Origin(
    key: "speaker:hospital", name: "Harim hospital", kind: .medical, isKnown: true,
    reason: "It is named as the speaker.")

  static func claim(_ id: Int = 0, killed: Int = 7) -> Claim {
    Claim(
      id: id, event: 0, harm: .killed, count: .exactly(killed), total: id == 0,
      place: PlaceMention(
        text: "Harim", passage: Passage(30..<35), candidates: [place], precision: .town),
      time: TimeMention(
        text: "on Tuesday", passage: Passage(36..<46), from: Day("2024-03-05"),
        to: Day("2024-03-05"), precision: .day),
      scope: .incident, passage: Passage(0..<29), sentence: Passage(0..<60), rule: "test")
  }

  /// Stores an object and adds a report that was read from it.
  @discardableResult
  static func add(
    to record: RecordFolder, text: String = "Seven people were killed in Harim on Tuesday.",
    claims: [Claim] = [claim()], by user: UserID? = nil
  ) throws -> ReportID {
    let object = try record.objects.put(Array(text.utf8))
    return try record.store.write(by: user, at: now) { transaction in
      let id = try transaction.drawReportID()
      try transaction.add(report(id, text: text, object: object, claims: claims))
      return id
    }
  }

  static func report(
    _ id: ReportID, text: String, object: Fingerprint, claims: [Claim]
  ) -> NewReport {
    NewReport(
      report: Report(
        id: id, title: "Seven killed in Harim", outlet: "Harim Post",
        address: "https://example.org/\(id)", published: Day("2024-03-06"),
        publishedText: "2024-03-06T07:00:00Z", language: "en", country: "SY", invented: true),
      text: text,
      capture: Capture(
        sha256: object.hex, size: text.utf8.count, mediaType: "text/plain", at: now,
        method: .file, origin: "reports/\(id).txt"),
      claims: claims,
      signature: Signature(minima: [1, 2, 3], shingles: 40, passages: [9, 77]),
      readerVersion: "en 1")
  }

  static func assessment(killed: Int = 7, grade: Assessment.Grade = .weak) -> Assessment {
    Assessment(
      strikeStatus: .likely, strikeReasons: [.init("One side is named.")], grade: grade,
      gradeReasons: [.init("One origin.")],
      derivations: [
        .init(
          harm: .killed, whose: .civilians, bounds: Bounds(min: killed, max: killed), steps: [])
      ], actors: ["Unknown"], policy: "test 1")
  }

  /// Adds an incident with one claim of each report, a proposal and keys.
  static func incident(of reports: [ReportID], in record: RecordFolder) throws -> IncidentID {
    try record.store.write(at: now) { transaction in
      let id = try transaction.drawIncidentID()
      let members = reports.map { report in
        Incident.Member(
          id: ClaimID(report: report, number: 0), claim: claim(), report: Report(id: report),
          origin: origin, reason: "Same place and day.")
      }
      try transaction.add(
        Incident(
          id: id, place: place, day: Day(number: 19_787), cause: .heavyWeapons,
          strike: .airstrike, members: members, invented: true))
      try transaction.propose(assessment(), for: id)
      try transaction.setKeys(["geo:1/19787", "geo:1/19788"], of: id)
      return id
    }
  }

  static func user(_ name: String, in record: RecordFolder) throws -> UserID {
    try record.store.write(at: now) { transaction in
      let id = try transaction.drawUserID()
      try transaction.add(
        User(id: id, name: name, display: name, role: .reviewer, created: now))
      return id
    }
  }
}
