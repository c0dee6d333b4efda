// SPDX-License-Identifier: Apache-2.0

/// Why one input could not be taken: what was wrong, where, and what to do.
public struct InputProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// A path, or a path and line: `news.jsonl:7`.
  public var place: String
  public var what: String
  public var remedy: String
  /// What the input calls itself, where that could be told.
  public var id: String?

  public init(_ what: String, at place: String, remedy: String, id: String? = nil) {
    self.place = place
    self.what = what
    self.remedy = remedy
    self.id = id
  }

  /// One line with place, fault and remedy.
  public var description: String { "\(place): \(what). \(remedy)" }
}
