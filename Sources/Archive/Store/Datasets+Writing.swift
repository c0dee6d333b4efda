// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// How what was read of a dataset's files differs from what the record holds of it.
  ///
  /// - Parameters:
  ///   - reading: what was read.
  ///   - dataset: the dataset's short name in the record.
  ///   - isWhole: whether the files are all of the dataset, so that what is missing in them was taken back.
  /// - Returns: what would change, and what stays.
  /// - Throws: `RecordFault` where the record cannot be read.
  public func difference(
    of reading: ExchangeReading, from dataset: String, isWhole: Bool
  ) throws -> DatasetDifference {
    var difference = DatasetDifference(dataset: dataset)
    var standing = try standingCodes(of: dataset)
    for row in reading.rows {
      standing.remove(row.incident.code)
      let id = ListedID(dataset: dataset, code: row.incident.code)
      guard let known = try listedJSON(id) else {
        difference.added.append(row)
        continue
      }
      let json = try StoredJSON.encode(row.incident)
      if known.json == json, !known.isWithdrawn {
        difference.same += 1
      } else {
        let old: ListedIncident = try StoredJSON.decode(known.json, at: "listed \(id)")
        difference.changed.append(.init(row: row, old: old, returns: known.isWithdrawn))
      }
    }
    let deleted = standing.intersection(reading.deleted)
    difference.withdrawn = (isWhole ? standing : deleted).sorted()
    difference.unmentioned = standing.count - difference.withdrawn.count
    return difference
  }
}

extension Transaction {
  /// Takes in what is new in a dataset, the files it came in, and who imported it, as one act.
  ///
  /// - Parameters:
  ///   - difference: what is to be written.
  ///   - source: the import; its number and counts are set here.
  ///   - captures: the files, whose bytes the record has already.
  /// - Returns: the import as it was written.
  /// - Throws: `RecordFault`, also where one of the files was purged from the record once.
  @discardableResult
  public mutating func add(
    _ difference: DatasetDifference, from source: DatasetImport, captures: [Capture]
  ) throws -> DatasetImport {
    var source = source
    source.id = try nextNumber("id", in: "dataset_import")
    source.counts = difference.counts
    var changes = Changes(database: database)
    var objects: [Fingerprint] = []
    for capture in captures {
      guard let object = Fingerprint(hex: capture.sha256) else {
        throw RecordFault.damaged("capture \(capture.sha256)")
      }
      try refusePurged(object, at: capture.origin)
      _ = try put(capture, &changes)
      objects.append(object)
    }
    try changes.put(.datasetImport, try source.row(), isNew: true)
    for row in difference.added { try put(row, source, &changes, isNew: true) }
    for change in difference.changed { try put(change.row, source, &changes) }
    for code in difference.withdrawn {
      try changes.change(.listed, [source.dataset, code], ["source": source.id, "withdrawn": 1])
    }
    try log(
      "dataset.imported", of: "dataset/\(source.dataset)", changes, objects: objects,
      reason: [source.holder, source.edition].filter { !$0.isEmpty }.joined(separator: " "))
    return source
  }

  private func put(
    _ row: ExchangeReading.Row, _ source: DatasetImport, _ changes: inout Changes,
    isNew: Bool = false
  ) throws {
    let incident = row.incident
    try changes.put(
      .listed,
      [
        .text(source.dataset), .text(incident.code), .init(source.id), .init(row.file),
        .init(row.line), .init(incident.firstDay?.number),
        .init((incident.lastDay ?? incident.firstDay)?.number), .init(false),
        .text(try StoredJSON.encode(incident)),
      ], isNew: isNew)
  }

  /// Keeps a person's answer whether a dataset's incident is one of the record's.
  public mutating func add(_ answer: ListedAnswer) throws {
    var changes = Changes(database: database)
    let id = try nextNumber("id", in: "listed_answer")
    try changes.put(
      .listedAnswer,
      [
        id, answer.listed.dataset, answer.listed.code, answer.incident.text,
        answer.answer.rawValue, answer.user.text, answer.at, answer.why,
      ])
    try log(
      "listed.\(answer.answer.rawValue)", of: answer.incident.text, changes,
      reason: "\(answer.listed)")
  }

  /// Takes out what the files of one object said; its incidents stay as codes that were taken back.
  mutating func blankListed(from object: Fingerprint) throws {
    var changes = Changes(database: database)
    let sql = """
      SELECT dataset, code FROM listed WHERE source IN
        (SELECT id FROM dataset_import WHERE instr(files, ?) > 0)
      """
    for row in try Row.fetchAll(database, sql: sql, arguments: [object.hex]) {
      let id = ListedID(dataset: row["dataset"], code: row["code"])
      try changes.change(
        .listed, [id.dataset, id.code],
        [
          "json": try StoredJSON.encode(ListedIncident(code: id.code)), "withdrawn": 1,
          "first_day": DatabaseValue.null, "last_day": DatabaseValue.null,
        ])
    }
    try log(
      "dataset.withdrawn", of: "object/\(object.hex)", changes, reason: "its capture was purged")
  }
}

extension DatasetImport {
  fileprivate func row() throws -> [StoredValue] {
    [
      .init(id), .text(dataset), .text(format.rawValue), .text(holder), .text(edition),
      .text(licence), .text(try StoredJSON.encode(files)), .init(counts.added),
      .init(counts.changed), .init(counts.same), .init(counts.withdrawn), .text(user.text),
      .text(at),
    ]
  }
}
