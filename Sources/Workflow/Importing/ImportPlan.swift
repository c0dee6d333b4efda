// SPDX-License-Identifier: Apache-2.0

import Archive
public import Record

/// What importing a dataset would change, for people to see before it is written.
public struct ImportPlan: Sendable {
  /// One incident that the import would change.
  public struct Change: Hashable, Sendable {
    public struct Field: Hashable, Sendable {
      public var column: String
      public var old: String
      public var new: String
    }

    public var code: String
    /// Whether the dataset had taken it back.
    public var returns: Bool
    public var fields: [Field]
  }

  public var dataset: String
  public var holder: String
  public var edition: String
  public var licence: String
  /// Codes, in the order of the files.
  public var added: [String]
  public var changed: [Change]
  public var same: Int
  public var withdrawn: [String]
  /// How many of the record's are not in the files and stay.
  public var unmentioned: Int
  /// What is wrong in the files: `file, line 12, column latitude: …`.
  public var faults: [String]
  /// How many of these faults kept a row from being read.
  public var refused: Int
  /// The SHA-256 of each file.
  public var files: [DatasetImport.File]
  /// Whether holder, edition or licence are other than the last import's.
  public var isRenamed: Bool

  /// Whether writing it would write anything.
  public var isChange: Bool {
    !added.isEmpty || !changed.isEmpty || !withdrawn.isEmpty || isRenamed
  }
}

/// The files of a dataset as they were read, with what they change in a record.
struct PreparedImport {
  var bytes: [[UInt8]] = []
  var reading: ExchangeReading
  var source: DatasetFiles
  var difference: DatasetDifference
  var plan: ImportPlan

  /// - Throws: `RecordFault` of kind `refused` where a file cannot be read, or nothing is known of who says
  ///   what stands in it.
  init(_ source: DatasetFiles, against snapshot: Snapshot) throws {
    guard ListedID.isName(source.dataset) else {
      throw RecordFault(
        .refused, "it is no name of a dataset", at: source.dataset,
        remedy: "Use lower-case letters, digits, points, hyphens and underscores.")
    }
    self.source = source
    let last = try snapshot.imports(of: source.dataset).last
    try self.source.complete(from: last)
    bytes = try source.paths.map(ForeignFile.read)
    reading = source.format.read(bytes)
    difference = try snapshot.difference(
      of: reading, from: source.dataset, isWhole: source.isWhole)
    let files = zip(source.paths, bytes).map { path, bytes in
      DatasetImport.File(name: ForeignFile.name(of: path), sha256: Fingerprint(of: bytes).hex)
    }
    plan = ImportPlan(self.source, difference, reading.faults, files, after: last)
    try refuseHalves()
  }

  /// A dataset that cannot be read whole tells nothing of what is missing in it.
  private func refuseHalves() throws {
    guard source.isWhole, plan.refused > 0 else { return }
    throw RecordFault(
      .refused,
      "\(counted(plan.refused, "row")) cannot be read, so what is missing was not taken back",
      at: source.dataset, remedy: "Mend them first, or leave --complete out. \(plan.faults[0])")
  }
}

extension DatasetFiles {
  /// Fills in what was not said from the last import, or from who publishes the format.
  fileprivate mutating func complete(from last: DatasetImport?) throws {
    if holder.isEmpty { holder = last?.holder ?? format.publisher }
    if edition.isEmpty { edition = last?.edition ?? "" }
    if licence.isEmpty { licence = last?.licence ?? "" }
    guard !holder.isEmpty else {
      throw RecordFault(
        .refused, "nobody knows who says what stands in it", at: dataset,
        remedy: "Name its holder with --holder, and the dataset with --dataset.")
    }
    guard last == nil || last?.format == format else {
      throw RecordFault(
        .refused, "it came in as \(last?.format.rawValue ?? ""), not as \(format.rawValue)",
        at: dataset, remedy: "Name another dataset with --dataset, or the format it had.")
    }
  }
}

extension ExchangeFormat {
  /// Who publishes in the format; nobody for Cairn's own.
  fileprivate var publisher: String {
    switch self {
    case .airwars: "Airwars"
    case .ucdp: "UCDP"
    case .acled: "ACLED"
    case .ibc: "Iraq Body Count"
    case .csv, .xlsx, .jsonl, .geojson: ""
    }
  }
}

extension ImportPlan {
  fileprivate init(
    _ source: DatasetFiles, _ difference: DatasetDifference, _ faults: [ExchangeReading.Fault],
    _ files: [DatasetImport.File], after last: DatasetImport?
  ) {
    dataset = source.dataset
    holder = source.holder
    edition = source.edition
    licence = source.licence
    added = difference.added.map(\.incident.code)
    changed = difference.changed.map { change in
      Change(
        code: change.row.incident.code, returns: change.returns,
        fields: change.old.changes(to: change.row.incident).map(Change.Field.init))
    }
    same = difference.same
    withdrawn = difference.withdrawn
    unmentioned = difference.unmentioned
    self.faults = faults.map { "\(files[$0.file].name), \($0.fault)" }
    refused = faults.count { !$0.fault.isPartial }
    self.files = files
    isRenamed =
      last.map {
        ($0.holder, $0.edition, $0.licence) != (source.holder, source.edition, source.licence)
      } ?? false
  }
}
