// SPDX-License-Identifier: Apache-2.0

import Record

/// One thing of a record that is not what it should be.
public struct Finding: Hashable, Sendable {
  /// What does not match, as a sentence without its full stop.
  public var what: String
  /// The row, object, entry or file.
  public var place: String
  /// What to do about it, as a full sentence.
  public var remedy: String
  /// Whether it loses and forges nothing: what a killed process leaves behind.
  public var isHarmless: Bool

  init(_ what: String, at place: String, remedy: String, isHarmless: Bool = false) {
    self.what = what
    self.place = place
    self.remedy = remedy
    self.isHarmless = isHarmless
  }

  /// The remedy for anything that was changed behind the record's back.
  static let restore =
    "Compare with a backup and put the record back; nobody changed this through Cairn."
}

extension Finding {
  /// The remedy for an exhibit.
  public static let handedOut =
    "Ask for the exhibit again; this one is not as it was handed out."
}

extension Finding: CustomStringConvertible {
  public var description: String { "\(place): \(what). \(remedy)" }
}

/// What checking a whole record found.
public struct Verification: Hashable, Sendable {
  /// In the order in which things were checked; empty where all is as it was written.
  public internal(set) var findings: [Finding] = []
  public internal(set) var entries = 0
  public internal(set) var rows = 0
  public internal(set) var objects = 0
  /// How many entries the last signed checkpoint covers; nil where there is none to rely on.
  public internal(set) var signedEntries: Int?

  /// The last word of an authority on when the ledger was there; nil where there is none to rely on.
  public internal(set) var stamped: Stamped?

  public struct Stamped: Hashable, Sendable {
    public var entries: Int
    /// UTC.
    public var at: String
    public var signer: String
  }

  /// Whether nothing was lost or changed.
  public var isSound: Bool { findings.allSatisfy(\.isHarmless) }

  /// All of it in one line.
  public var summary: String {
    let faults = findings.count { !$0.isHarmless }
    let checked =
      "\(counted(rows, "row")), \(counted(objects, "object")) and "
      + counted(entries, "ledger entry", "ledger entries") + " checked"
    let signed =
      signedEntries.map {
        ", the first \(counted($0, "entry", "entries")) under a signed checkpoint"
      } ?? ""
    let vouched =
      stamped.map { ", the first \($0.entries) there by \($0.at) on the word of \($0.signer)" }
      ?? ""
    return faults == 0
      ? "Sound: \(checked)\(signed)\(vouched)."
      : counted(faults, "thing does not match", "things do not match")
        + ": \(checked)\(signed)\(vouched)."
  }

  /// Adds what somebody else found, who can tell more of the record than its ledger does.
  public mutating func add(_ what: String, at place: String, remedy: String) {
    findings.append(Finding(what, at: place, remedy: remedy))
  }

  /// How far checking is.
  public struct Progress: Hashable, Sendable {
    public enum Stage: String, CaseIterable, Hashable, Sendable {
      case ledger, rows, objects, database
    }

    public var stage: Stage
    public var done: Int
    public var total: Int
  }
}
