// SPDX-License-Identifier: Apache-2.0

/// What a writer tells while it works and when it is done.
public enum WriteEvent: Codable, Sendable {
  /// So many inputs taken in durably, of so many known so far.
  case progress(done: Int, of: Int)
  /// One input that could not be taken, in words.
  case problem(String)
  case done(WriteSummary)
  /// The whole request was refused: nothing of it was written.
  case refused(String)
}

/// What a request came to.
///
/// Everything it counts is durable.
public struct WriteSummary: Codable, Hashable, Sendable {
  /// In words, for people.
  public var text: String
  public var added: Int
  /// Already in the record: the same bytes from the same place.
  public var known: Int
  public var failed: Int
  /// Identifiers of what was made or changed, at most a thousand of them.
  public var subjects: [String]

  public init(
    text: String, added: Int = 0, known: Int = 0, failed: Int = 0, subjects: [String] = []
  ) {
    self.text = text
    self.added = added
    self.known = known
    self.failed = failed
    self.subjects = subjects
  }
}
