// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Record

extension RecordKeeper {
  /// Builds the record's own gazetteer: its object durable, then one ledger entry, then the answer.
  ///
  /// What was read before keeps its claims, and says by which places it was read; the file it was read
  /// with stays an object of the record.
  func carryOut(
    _ request: GazetteerRequest, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    try Rights.require(.placing, of: user, invented: false)
    guard !request.tables.isEmpty else { return try dropGazetteer(by: user) }
    let tables = try request.tables.map(PlaceTableFile.init)
    let names = try request.names.map(PlaceTableFile.init)
    let build = GazetteerBuild(adding: tables.map(\.table), names: names.map(\.table))
    for fault in build.faults { try tell(.problem("\(fault)")) }
    let untold = build.counts.wrong - build.faults.count
    if untold > 0 {
      try tell(
        .problem(
          counted(
            untold, "more row is wrong and was skipped", "more rows are wrong and were skipped")))
    }
    guard build.counts.added > 0 else {
      throw RecordFault(
        .refused, "no row is of a place that the gazetteer lacks, and nothing was changed",
        at: request.tables.joined(separator: ", "),
        remedy: "Give a main table of GeoNames, unpacked: SY.txt or allCountries.txt.")
    }
    return try keep(build, from: (tables + names).map(\.words).joined(separator: "; "), by: user)
  }

  private func keep(
    _ build: GazetteerBuild, from tables: String, by user: User
  ) throws -> WriteSummary {
    let at = UTC.now()
    let object = try folder.objects.put(build.bytes)
    let words = "\(counted(build.counts.added, "place")) of \(tables)"
    let capture = Capture(
      sha256: object.hex, size: build.bytes.count, mediaType: "application/x-cairn-places", at: at,
      method: .file, origin: "gazetteer")
    try folder.store.write(by: user.id, at: at) { try $0.takeGazetteer(capture, from: words) }
    return WriteSummary(
      text: build.counts.words + "\nReports are read by them from now on; what is in the record "
        + "keeps its claims.",
      added: build.counts.added, known: build.counts.known, failed: build.counts.wrong,
      subjects: [LedgerEntry.gazetteer])
  }

  private func dropGazetteer(by user: User) throws -> WriteSummary {
    guard try folder.store.read({ try $0.gazetteer() }) != nil else {
      return WriteSummary(text: "The record has no places of its own.")
    }
    try folder.store.write(by: user.id, at: UTC.now()) { try $0.dropGazetteer() }
    return WriteSummary(
      text: "Reports are read by the compiled-in places from now on.",
      subjects: [LedgerEntry.gazetteer])
  }
}

/// A table of places in a file.
private struct PlaceTableFile {
  let table: GeoNamesTable
  /// What the ledger says of it.
  let words: String

  init(_ path: String) throws {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let bytes = try MappedFile.bytes(at: path)
    guard !bytes.starts(with: [0x50, 0x4b, 3, 4]) else {
      throw RecordFault(
        .refused, "the table is packed", at: path, remedy: "Unpack it first: unzip \(name)")
    }
    table = GeoNamesTable(name: name, bytes: bytes)
    words = "\(name), SHA-256 \(Fingerprint(of: bytes).hex)"
  }
}

extension GazetteerCounts {
  /// What became of the rows, for people.
  fileprivate var words: String {
    var parts = [counted(added, "place is new", "places are new")]
    if names > 0 { parts.append(counted(names, "name more", "names more")) }
    if known > 0 { parts.append(counted(known, "was known", "were known")) }
    if passedOver > 0 {
      parts.append(
        counted(
          passedOver, "is no place where people live or gather",
          "are no places where people live or gather"))
    }
    if wrong > 0 { parts.append(counted(wrong, "row is wrong", "rows are wrong")) }
    return parts.joined(separator: ", ") + "."
  }
}
