// SPDX-License-Identifier: Apache-2.0

import Archive
public import Record

extension Recorder {
  /// A report's capture and the proof that it stands in the signed ledger, as one WACZ file.
  ///
  /// - Parameter report: which.
  /// - Returns: the file; nil where no checkpoint over the report's entry is signed yet.
  /// - Throws: `RecorderError.notFound`; `RecordFault` where the capture was purged or has changed.
  public func exhibit(of report: ReportID) throws -> [UInt8]? {
    guard let stored = try folder.store.read({ try $0.report(report) }) else {
      throw RecorderError.notFound(report.text)
    }
    guard let receipt = try folder.receipt(forEntry: stored.ledgerIndex) else { return nil }
    guard let object = Fingerprint(hex: stored.capture.sha256) else {
      throw RecorderError.notFound(stored.capture.sha256)
    }
    let bytes = try folder.objects.bytes(of: object)
    guard let translations = try TranslationFiles(of: report, in: folder) else { return nil }
    guard let collector = try CollectorFiles(ofEntry: stored.ledgerIndex, in: folder) else {
      return nil
    }
    let custody = translations.beside(collector.beside(receipt.files))
    let isWARC = stored.capture.mediaType == "application/warc" && WARCFile.isSound(bytes)
    let software = PageKeeping.software
    // The wrapper's date is the one that the entry has under proof.
    var given = stored.capture
    given.at = receipt.at
    let warc = isWARC ? bytes : try UploadFile.warc(bytes, given, software: software)
    let read = stored.capture.method == .web ? stored.capture.origin : stored.report.address
    let address = isWARC ? read ?? stored.capture.origin : UploadFile.name(of: stored.capture)
    return try WACZFile(
      captures: [.init(name: "\(report.text.lowercased()).warc.gz", bytes: warc)],
      pages: [.init(address: address, title: stored.report.title, at: given.at)],
      custody: custody.map { .init(name: $0.name, bytes: $0.bytes) },
      title: "\(report): \(stored.report.title)", created: UTC.now(), software: software
    ).bytes
  }

  /// The reports whose claims stand in an incident.
  ///
  /// - Throws: `RecorderError`.
  public func reports(in incident: IncidentID) throws -> [ReportID] {
    try self.incident(incident).captures.keys.sorted()
  }
}
