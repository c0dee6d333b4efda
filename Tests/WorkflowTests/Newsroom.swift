// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import TestSupport
import Testing

@testable import Workflow

/// A record of its own with a reviewer, into which invented reports come by way of the writer.
struct Newsroom {
  let folder: TemporaryFolder
  var path: String { folder.path + "/record" }
  static let reviewer = "nour"

  init() throws {
    folder = try TemporaryFolder()
    try RecordKeeper.create(at: path, name: "Newsroom")
    try submit(
      .addUser(UserRequest(name: Newsroom.reviewer, shownAs: "Nour Haddad", role: .reviewer)))
  }

  /// - Throws: `Refusal` where the writer refused.
  @discardableResult
  func submit(_ request: WriteRequest) throws -> WriteSummary {
    var outcome = WriteSummary(text: "")
    try RecordKeeper.submit(request, to: path) { event in
      switch event {
      case .done(let summary): outcome = summary
      case .refused(let text), .problem(let text): throw Refusal(text: text)
      case .progress: break
      }
    }
    return outcome
  }

  struct Refusal: Error, Hashable {
    var text: String
  }

  /// Takes reports in, each under an outlet of its own; gives their identifiers in order.
  @discardableResult
  func add(
    _ texts: [String], published: String = "2019-03-05", from outlets: [String] = []
  ) throws -> [ReportID] {
    let lines = try texts.enumerated().map { number, text in
      let object: [String: Any] = [
        "id": UUID().uuidString, "text": text, "published": published, "invented": true,
        "outlet": outlets.isEmpty ? "Outlet \(number)" : outlets[number],
      ]
      let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
    let file = try folder.write(UUID().uuidString + ".jsonl", lines.joined(separator: "\n"))
    let summary = try submit(
      .add(AddRequest(user: Newsroom.reviewer, paths: [file], defaults: DraftDefaults())))
    return summary.subjects.compactMap { ReportID($0) }
  }

  func judge(_ source: String, credible: Bool = true) throws {
    try submit(
      .judge(
        CredibilityRequest(
          user: Newsroom.reviewer, source: source, isCredible: credible, why: "It names witnesses.")
      ))
  }

  func sign(_ incident: IncidentID, grade: Assessment.Grade? = nil, killed: Bounds? = nil) throws {
    try submit(
      .decide(
        DecisionRequest(
          user: Newsroom.reviewer, incident: incident.text,
          decision: grade == nil && killed == nil ? .accept : .correct, grade: grade,
          killed: killed, why: "Checked.")))
  }

  func recorder() throws -> Recorder { try Recorder(opening: path) }

  /// Every incident, the latest day first.
  func incidents() throws -> [IncidentView] {
    let recorder = try recorder()
    return try recorder.incidents(IncidentQuery(page: Page(limit: 500))).rows.map {
      try recorder.incident($0.id)
    }
  }
}
