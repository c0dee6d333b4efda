// SPDX-License-Identifier: Apache-2.0

import Archive
public import Record

/// What shows an outsider that a report was written down, with the capture it was read from.
public struct ReportReceipt: Sendable {
  /// The receipt as one file: a proof that carries its entry (C2SP tlog-proof).
  public var proof: String
  /// The receipt as the files of an exhibit's folder `custody`.
  public var files: [(name: String, bytes: [UInt8])]
  /// The captured bytes; nil where they were purged.
  public var capture: [UInt8]?
  /// A name for the file of the captured bytes, by their kind: `capture.html`.
  public var captureName: String
}

extension Recorder {
  /// The receipt for a report.
  ///
  /// - Returns: nil where no checkpoint over its entry is signed yet: `RecordKeeper.sign` has it signed.
  /// - Throws: `RecorderError.notFound`; where the ledger is damaged.
  public func receipt(for report: ReportID) throws -> ReportReceipt? {
    guard let stored = try folder.store.read({ try $0.report(report) }) else {
      throw RecorderError.notFound(report.text)
    }
    guard let receipt = try folder.receipt(forEntry: stored.ledgerIndex) else { return nil }
    guard let translations = try TranslationFiles(of: report, in: folder) else { return nil }
    guard let collector = try CollectorFiles(ofEntry: stored.ledgerIndex, in: folder) else {
      return nil
    }
    let object = Fingerprint(hex: stored.capture.sha256)
    return ReportReceipt(
      proof: receipt.proof.description,
      files: translations.beside(collector.beside(receipt.files)).map { ($0.name, $0.bytes) },
      capture: try object.flatMap {
        folder.objects.contains($0) ? try folder.objects.bytes(of: $0) : nil
      }, captureName: "capture" + stored.capture.suffix)
  }
}

extension Capture {
  /// The end of a name for a file of its bytes, by their kind.
  var suffix: String {
    switch mediaType {
    case "text/html": ".html"
    case "text/plain": ".txt"
    case "application/json": ".json"
    case "application/warc": ".warc.gz"
    case "application/wacz": ".wacz"
    case "application/pdf": ".pdf"
    default: ".bin"
    }
  }
}

extension Recorder {
  /// The signed checkpoint as it lies in the ledger's folder.
  ///
  /// - Throws: where there is none.
  public func checkpoint() throws -> String { try folder.checkpointText() }

  /// Who signs the ledger: `name+hash+key`.
  public var verifier: String { folder.manifest.verifier }
}

extension RecordKeeper {
  /// Has a checkpoint signed over everything that is written, by whoever writes the record.
  ///
  /// - Throws: where that cannot be done: the key is missing, the disk is full.
  public static func sign(_ path: String) throws {
    var refusal: String?
    try submit(.sign, to: path) { if case .refused(let text) = $0 { refusal = text } }
    if let refusal { throw RecordProblem(refusal) }
  }
}
