// SPDX-License-Identifier: Apache-2.0

/// Names one incident of somebody else's dataset: `acled:SYR4242`.
public struct ListedID: Hashable, Sendable, Codable {
  /// The dataset's short name in this record.
  public var dataset: String
  /// The dataset's own name of the incident.
  public var code: String

  public init(dataset: String, code: String) {
    self.dataset = dataset
    self.code = code
  }

  /// Reads `acled:SYR4242`; nil where either side is missing or the dataset's name is none.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    dataset = String(text[..<colon])
    code = String(text[text.index(after: colon)...])
    guard ListedID.isName(dataset), !code.isEmpty, !code.hasPrefix("//") else { return nil }
  }

  /// Whether a short name is one: lower-case letters, digits, `.`, `-` and `_`.
  public static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.utf8.allSatisfy { byte in
        (97...122).contains(byte) || (48...57).contains(byte) || [0x2D, 0x2E, 0x5F].contains(byte)
      }
  }
}

extension ListedID: CustomStringConvertible {
  public var description: String { "\(dataset):\(code)" }
}

/// One import of a dataset by a person: whose words came in, which edition, from which files.
public struct DatasetImport: Hashable, Sendable {
  /// One file as it was read; the record keeps its bytes.
  public struct File: Hashable, Sendable, Codable {
    public var name: String
    /// Lower-case hexadecimal.
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// How many incidents came in, changed, stayed as they were, and were taken back.
  public struct Counts: Hashable, Sendable, Codable {
    public var added: Int
    public var changed: Int
    public var same: Int
    public var withdrawn: Int

    public init(added: Int = 0, changed: Int = 0, same: Int = 0, withdrawn: Int = 0) {
      self.added = added
      self.changed = changed
      self.same = same
      self.withdrawn = withdrawn
    }

    public var isChange: Bool { added + changed + withdrawn > 0 }
  }

  /// From 1; 0 before it is written.
  public var id: Int
  public var dataset: String
  public var format: ExchangeFormat
  /// Who says what stands in it.
  public var holder: String
  /// The dataset's own version, as its holder calls it.
  public var edition: String
  /// What its holder allows, in the holder's words.
  public var licence: String
  public var files: [File]
  public var counts: Counts
  public var user: UserID
  /// UTC.
  public var at: String

  public init(
    id: Int = 0, dataset: String, format: ExchangeFormat, holder: String, edition: String,
    licence: String, files: [File], counts: Counts, user: UserID, at: String
  ) {
    self.id = id
    self.dataset = dataset
    self.format = format
    self.holder = holder
    self.edition = edition
    self.licence = licence
    self.files = files
    self.counts = counts
    self.user = user
    self.at = at
  }
}

/// An incident as a dataset has it: what its holder says, never an assessment of this record's.
public struct ListedEntry: Hashable, Sendable {
  public var id: ListedID
  public var incident: ListedIncident
  /// Whether the holder took it back.
  public var isWithdrawn: Bool
  /// The import that last said anything new of it.
  public var source: DatasetImport
  /// Where in that import's files it stands: the file from 0, and the line from 1.
  public var file: Int
  public var line: Int

  public init(
    id: ListedID, incident: ListedIncident, isWithdrawn: Bool, source: DatasetImport, file: Int,
    line: Int
  ) {
    self.id = id
    self.incident = incident
    self.isWithdrawn = isWithdrawn
    self.source = source
    self.file = file
    self.line = line
  }
}

/// A person's answer whether a dataset's incident is one of the record's.
public struct ListedAnswer: Hashable, Sendable {
  public var listed: ListedID
  public var incident: IncidentID
  /// Never `open`, but to take an answer back.
  public var answer: Pair.Answer
  public var user: UserID
  /// UTC.
  public var at: String
  public var why: String

  public init(
    listed: ListedID, incident: IncidentID, answer: Pair.Answer, user: UserID, at: String,
    why: String
  ) {
    self.listed = listed
    self.incident = incident
    self.answer = answer
    self.user = user
    self.at = at
    self.why = why
  }
}
