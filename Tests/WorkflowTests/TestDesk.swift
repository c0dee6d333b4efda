// SPDX-License-Identifier: Apache-2.0

import Archive
import Foundation
import Record
import TestSupport

@testable import Workflow

/// A record whose writer is a test, with two publishers and a reviewer.
struct TestDesk {
  let folder: TemporaryFolder
  let keeper: RecordKeeper
  var path: String { folder.path + "/record" }

  init() throws {
    folder = try TemporaryFolder()
    try RecordKeeper.create(at: folder.path + "/record", name: "Test")
    keeper = try RecordKeeper(writing: folder.path + "/record", purpose: "test")
    for (name, role) in [
      ("amina", User.Role.publisher), ("karim", .publisher), ("nour", .reviewer),
    ] {
      try done(.addUser(UserRequest(name: name, shownAs: name, role: role)))
    }
  }

  /// What a request told.
  struct Told {
    var summary: WriteSummary?
    var problems: [String] = []
    var refusal: String?
  }

  func tell(_ request: WriteRequest) throws -> Told {
    var told = Told()
    try keeper.perform(request) { event in
      switch event {
      case .progress: break
      case .problem(let words): told.problems.append(words)
      case .done(let summary): told.summary = summary
      case .refused(let words): told.refusal = words
      }
    }
    return told
  }

  /// What a request came to that is carried out.
  @discardableResult
  func done(_ request: WriteRequest) throws -> WriteSummary {
    let told = try tell(request)
    guard let summary = told.summary else { throw Refused(words: told.refusal ?? "nothing told") }
    return summary
  }

  struct Refused: Error {
    var words: String
  }

  func add(_ paths: [String], invented: Bool = true) throws -> Told {
    try tell(
      .add(
        AddRequest(user: "nour", paths: paths, defaults: DraftDefaults(invented: invented))))
  }

  /// Has both publishers destroy a capture.
  @discardableResult
  func purge(_ subject: String, _ reason: PurgeReason = .danger) throws -> WriteSummary {
    for name in ["amina", "karim"].dropLast() {
      try done(.purge(PurgeRequest(user: name, subject: subject, reason: reason, isDropped: false)))
    }
    return try done(
      .purge(PurgeRequest(user: "karim", subject: subject, reason: nil, isDropped: false)))
  }
}
