// SPDX-License-Identifier: Apache-2.0

import Archive

/// As what and with what a report was collected, as files of an exhibit: the record's row of it, and the proof.
struct CollectorFiles {
  private var files: [Receipt.File] = []

  /// Nil where no checkpoint over the row's entry is signed yet.
  ///
  /// - Parameters:
  ///   - entry: the ledger's, with which the capture came in.
  ///   - folder: the record.
  /// - Throws: `RecordFault` where the ledger is damaged.
  init?(ofEntry entry: Int, in folder: RecordFolder) throws {
    guard let disclosed = try folder.store.read({ try $0.disclosed(collectorOfEntry: entry) })
    else { return }
    guard let receipt = try folder.receipt(forEntry: disclosed.entry) else { return nil }
    files = [
      .init(name: "collector.row.json", bytes: disclosed.row.bytes),
      .init(name: "collector.tlog-proof", bytes: Array(receipt.proof.description.utf8)),
    ]
  }

  /// The files of a receipt with these, and a word on them in its README.
  func beside(_ receipt: [Receipt.File]) -> [Receipt.File] {
    files.isEmpty ? receipt : receipt.explained(Self.explanation) + files
  }

  private static let explanation = """

    collector.row.json         as what the person who took it in did so, for whom, with which machine and
                               program; with the salt that makes its SHA-256 the one in the proof's entry
    collector.tlog-proof       that the ledger has an entry naming that row, before the one of entry.json;
                               the entry is its extra data, and its actor is that of entry.json

    """
}

extension [Receipt.File] {
  /// With more words in the README.
  func explained(_ words: String) -> [Receipt.File] {
    map { file in
      guard file.name == "README.txt" else { return file }
      return .init(name: file.name, bytes: file.bytes + [UInt8](words.utf8))
    }
  }
}
