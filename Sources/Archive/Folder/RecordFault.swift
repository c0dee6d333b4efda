// SPDX-License-Identifier: Apache-2.0

/// What kept a record from being opened, read or written: what it is, where, and what to do.
public struct RecordFault: Error, Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    /// No record stands there.
    case absent
    /// Something stands where a record was to be made.
    case exists
    /// Made by a newer Cairn than this one.
    case newer
    /// Another process writes to it.
    case locked
    case noRights = "no_rights"
    case diskFull = "disk_full"
    /// What is stored is not what was stored.
    case corrupt
    /// The signing key is missing or is another's.
    case key
    /// The system failed to read or write.
    case device
    /// An earlier write failed, so that nothing more is accepted until the record is opened anew.
    case stopped
    /// What was asked for cannot be written: a name taken, a thing that does not exist.
    case refused
  }

  public var kind: Kind
  /// What is wrong, in one sentence without its full stop.
  public var what: String
  /// The path or the thing it is wrong with.
  public var place: String
  /// What to do about it, as a full sentence.
  public var remedy: String

  public init(_ kind: Kind, _ what: String, at place: String, remedy: String) {
    self.kind = kind
    self.what = what
    self.place = place
    self.remedy = remedy
  }
}

extension RecordFault: CustomStringConvertible {
  public var description: String { "\(place): \(what). \(remedy)" }
}
