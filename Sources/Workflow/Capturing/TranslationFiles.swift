// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// A report's translations as files of an exhibit: each as it was given, with who made it and the proof of both.
struct TranslationFiles {
  private var files: [Receipt.File] = []

  /// - Returns: nil where no checkpoint over a translation's entry is signed yet.
  /// - Throws: `RecordFault` where one has changed, or the ledger is damaged.
  init?(of report: ReportID, in folder: RecordFolder) throws {
    let found = try folder.store.read { snapshot in
      try snapshot.translations(of: report).compactMap { translation in
        try snapshot.disclosed(translation: translation.id).map { (translation, $0) }
      }
    }
    for (number, (translation, disclosed)) in found.enumerated() {
      guard let object = Fingerprint(hex: translation.capture.sha256),
        let receipt = try folder.receipt(forEntry: disclosed.entry)
      else { return nil }
      let name = "translation-\(number + 1)"
      files += [
        .init(
          name: name + translation.capture.suffix, bytes: try folder.objects.bytes(of: object)),
        .init(name: name + ".row.json", bytes: disclosed.row.bytes),
        .init(name: name + ".tlog-proof", bytes: Array(receipt.proof.description.utf8)),
      ]
    }
  }

  /// The files of a receipt with these, and a word on them in its README.
  func beside(_ receipt: [Receipt.File]) -> [Receipt.File] {
    files.isEmpty ? receipt : receipt.explained(Self.explanation) + files
  }

  private static let explanation = """

    translation-1.txt, .html, .pdf   a translation of the report, as it was given
    translation-1.row.json     who made it, when it was given, and its words; with the salt that
                               makes its SHA-256 the one in the proof's entry (Formats, DisclosedRow)
    translation-1.tlog-proof   that the ledger has an entry naming both; the entry is its extra data

    """
}
