// SPDX-License-Identifier: Apache-2.0

public import Record

/// What is to be read of a dataset of somebody else's, and how it is to be called.
public struct DatasetFiles: Codable, Sendable {
  public var format: ExchangeFormat
  /// Absolute paths of files that the writer can read.
  public var paths: [String]
  /// The dataset's short name in the record.
  public var dataset: String
  /// Who says what stands in it.
  public var holder: String
  /// The dataset's own version.
  public var edition: String
  /// What its holder allows.
  public var licence: String
  /// Whether the files are all of the dataset: what is missing in them was taken back.
  public var isWhole: Bool

  /// A dataset without a name is called as its format; one without a holder is of who publishes in the
  /// format, or of whom the record knew before.
  public init(
    format: ExchangeFormat, paths: [String], dataset: String? = nil, holder: String? = nil,
    edition: String = "", licence: String = "", isWhole: Bool = false
  ) {
    self.format = format
    self.paths = paths
    self.dataset = dataset ?? format.rawValue
    self.holder = holder ?? ""
    self.edition = edition
    self.licence = licence
    self.isWhole = isWhole
  }
}

/// A person wants a dataset of somebody else's in the record.
public struct ImportRequest: Codable, Sendable {
  public var user: String
  public var files: DatasetFiles
  /// The SHA-256 of each file as the person saw its difference; a file that has changed since is refused.
  public var seen: [String]

  public init(user: String, files: DatasetFiles, seen: [String]) {
    self.user = user
    self.files = files
    self.seen = seen
  }
}

extension ExchangeFormat: Codable {}
