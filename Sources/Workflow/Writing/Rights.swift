// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// Who may do what; one place decides, and what it does not allow is refused.
enum Rights {
  /// The person of a name.
  ///
  /// - Throws: `RecordFault` of kind `refused` where the record knows nobody of that name.
  static func person(_ name: String, in snapshot: Snapshot) throws -> User {
    guard let user = try snapshot.user(named: name) else {
      throw RecordFault(
        .refused, "nobody of that name works in this record", at: name,
        remedy: "Make the person known first: cairn user add \(name)")
    }
    return user
  }

  /// - Parameter invented: whether everything that is touched is made up.
  static func require(_ act: Act, of user: User, invented: Bool) throws {
    if user.role >= .reviewer { return }
    if user.role == .demonstrator, invented { return }
    let limit = user.role == .demonstrator ? "acts on invented reports only" : "may only look"
    throw RecordFault(
      .refused, "a \(user.role.rawValue) \(limit) and may not \(act.rawValue)", at: user.name,
      remedy: "Ask somebody with the role of a reviewer.")
  }

  enum Act: String {
    case add = "take this report in"
    case sign = "sign this incident"
    case judge = "judge a source"
    case answer = "answer for this pair"
  }
}
