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

  /// Refuses what a person's role does not allow.
  ///
  /// - Parameters:
  ///   - act: what is to be done.
  ///   - user: by whom.
  ///   - invented: whether everything that is touched is made up.
  /// - Throws: `RecordFault` of kind `refused`.
  static func require(_ act: Act, of user: User, invented: Bool) throws {
    if user.role >= act.leastRole { return }
    if user.role == .demonstrator, invented { return }
    let limit =
      switch user.role {
      case .viewer: "may only look"
      case .demonstrator: "acts on invented reports only"
      default: "signs and judges"
      }
    throw RecordFault(
      .refused, "a \(user.role.rawValue) \(limit) and may not \(act.rawValue)", at: user.name,
      remedy: "Ask somebody whose role is \(act.leastRole.rawValue).")
  }

  enum Act: String {
    case add = "take this report in"
    case sign = "sign this incident"
    case judge = "judge a source"
    case describe = "say what a source is"
    case answer = "answer for this pair"
    case importing = "import a dataset"
    case placing = "say by which places reports are read"
    case regroup = "regroup these incidents"
    case purge = "destroy what was captured"
    case erase = "erase a person's name"
    case rebuild = "have everything derived anew"
    case changeKey = "change the signing key"

    var leastRole: User.Role {
      switch self {
      case .add, .sign, .judge, .describe, .answer, .rebuild, .regroup, .importing, .placing:
        .reviewer
      case .purge: .publisher
      case .erase, .changeKey: .administrator
      }
    }
  }
}
