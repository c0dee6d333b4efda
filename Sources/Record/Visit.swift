// SPDX-License-Identifier: Apache-2.0

/// What asking for an address once came to, a report or not.
public struct Visit: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    /// A report was read from it.
    case report
    /// It says what an earlier capture said.
    case unchanged
    /// The server says that nothing has changed.
    case notModified = "not_modified"
    /// The words are for those who sign in.
    case login
    /// Something stands before the page: a check for machines, a block, a warning.
    case interstitial
    case notFound = "not_found"
    /// Nothing to read.
    case empty
    /// A picture, a film, a program.
    case notText = "not_text"
    case failed
    /// Our own rules forbid to ask.
    case refused
  }

  /// As it was asked for.
  public var asked: String
  /// Where it led to.
  public var address: String
  /// UTC.
  public var at: String
  public var outcome: Outcome
  /// Of the last answer, where one came.
  public var status: Int?
  /// For people: why it is what it is.
  public var words: String
  /// SHA-256 of what the last answer said, codings undone; nil where it said nothing whole.
  public var content: String?
  /// What the server named this state of the page, to ask later whether it has changed.
  public var etag: String?
  public var lastModified: String?
  /// The report that was read from it, or that an earlier capture of the same words gave.
  public var report: ReportID?
  /// The report that stood at the address before, where its words have changed.
  public var previous: ReportID?

  public init(
    asked: String, address: String, at: String, outcome: Outcome, status: Int? = nil,
    words: String = "", content: String? = nil, etag: String? = nil, lastModified: String? = nil,
    report: ReportID? = nil, previous: ReportID? = nil
  ) {
    self.asked = asked
    self.address = address
    self.at = at
    self.outcome = outcome
    self.status = status
    self.words = words
    self.content = content
    self.etag = etag
    self.lastModified = lastModified
    self.report = report
    self.previous = previous
  }
}

extension Visit {
  /// Writes its fields into an object.
  ///
  /// - Parameters:
  ///   - json: what is written to, within an object.
  ///   - capture: the hash of the WARC file of it.
  public func write(to json: inout JSONWriter, capture: String) {
    json.field("asked", asked)
    json.field("address", address)
    json.field("at", at)
    json.field("outcome", outcome.rawValue)
    json.field("status", status)
    json.field("words", words)
    json.field("content", content)
    json.field("capture", capture)
    json.field("report", report?.text)
    json.field("previous", previous?.text)
  }
}
