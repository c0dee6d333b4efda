// SPDX-License-Identifier: Apache-2.0

import Archive

/// What kept a record from being opened, read or written, in words for people.
public struct RecordProblem: Error, Hashable, Sendable {
  /// What, where, and what to do.
  public var text: String
  /// Whether another call would do what was meant: a folder without a record, a name that is taken.
  public var isOfUse: Bool

  /// What the process that writes the record refused, in its words.
  init(_ text: String) {
    self.text = text
    isOfUse = true
  }

  init(noKey text: String) {
    self.text =
      "\(text): it is no public key of a ledger. It looks like the verifier in cairn.json: "
      + "name+hash+key."
    isOfUse = true
  }

  /// Nil for an error that is not a record's.
  public init?(_ error: any Error) {
    if let problem = error as? RecordProblem {
      self = problem
      return
    }
    if let problem = error as? InputProblem {
      self = RecordProblem("\(problem)")
      return
    }
    guard let fault = error as? RecordFault else { return nil }
    text = "\(fault)"
    switch fault.kind {
    case .absent, .exists, .newer, .locked, .noRights, .refused: isOfUse = true
    case .diskFull, .corrupt, .key, .device, .stopped: isOfUse = false
    }
  }
}
