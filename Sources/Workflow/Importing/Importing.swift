// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// What a person takes in of other recorders' datasets, and answers of their incidents.
extension Reviewing {
  /// Takes a dataset in: files durable, then rows and one ledger entry in one transaction.
  func importDataset(_ request: ImportRequest) throws -> WriteSummary {
    let at = UTC.now()
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    let ready = try folder.store.read { try PreparedImport(request.files, against: $0) }
    let invented = ready.reading.rows.allSatisfy(\.incident.invented)
    try Rights.require(.importing, of: user, invented: invented)
    guard ready.plan.files.map(\.sha256) == request.seen else {
      throw RecordFault(
        .refused, "a file has changed since its difference was shown", at: request.files.dataset,
        remedy: "Look at the difference again.")
    }
    guard ready.plan.isChange else {
      return WriteSummary(
        text: "Nothing is new in \(ready.plan.dataset); nothing was written.",
        known: ready.plan.same, failed: ready.plan.refused)
    }
    _ = try folder.objects.put(ready.bytes)
    let captures = zip(request.files.paths, zip(ready.plan.files, ready.bytes)).map { path, file in
      Capture(
        sha256: file.0.sha256, size: file.1.count,
        mediaType: ForeignFile.mediaType(of: file.0.name), at: at, method: .file, origin: path)
    }
    return try folder.store.write(by: user.id, at: at) { transaction in
      let source = DatasetImport(
        dataset: ready.plan.dataset, format: request.files.format, holder: ready.plan.holder,
        edition: ready.plan.edition, licence: ready.plan.licence, files: ready.plan.files,
        counts: .init(), user: user.id, at: at)
      let written = try transaction.add(ready.difference, from: source, captures: captures)
      return WriteSummary(written, failed: ready.plan.refused)
    }
  }

  /// Keeps a person's answer whether what a dataset lists is an incident of the record's.
  func answer(
    _ request: PairRequest, listed: ListedID, incident name: String
  ) throws -> WriteSummary {
    let at = UTC.now()
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    return try folder.store.write(by: user.id, at: at) { transaction in
      let stored = try incident(name, in: transaction.snapshot)
      guard let entry = try transaction.snapshot.listed(listed) else {
        throw RecordFault(
          .refused, "no dataset lists it", at: "\(listed)",
          remedy: "`cairn incidents --listed` shows what was imported.")
      }
      try Rights.require(
        .answer, of: user, invented: stored.incident.invented && entry.incident.invented)
      guard stored.incident.invented == entry.incident.invented else {
        throw RecordFault(
          .refused, "one of them is invented, and the other is real", at: "\(listed)",
          remedy: "They are never one.")
      }
      try transaction.add(
        ListedAnswer(
          listed: listed, incident: stored.incident.id, answer: request.answer, user: user.id,
          at: at, why: request.why))
      return WriteSummary(
        text: "Kept your answer.", subjects: [stored.incident.id.text, "\(listed)"])
    }
  }
}

extension WriteSummary {
  fileprivate init(_ written: DatasetImport, failed: Int) {
    let counts = written.counts
    let edition = written.edition.isEmpty ? "" : " \(written.edition)"
    self.init(
      text: "Imported \(written.holder)\(edition) as \(written.dataset): \(counts.added) new, "
        + "\(counts.changed) changed, \(counts.same) the same, \(counts.withdrawn) taken back.",
      added: counts.added + counts.changed + counts.withdrawn, known: counts.same, failed: failed,
      subjects: ["dataset/\(written.dataset)"])
  }
}
