// SPDX-License-Identifier: Apache-2.0

/// A file that holds one table, in whichever way.
enum SheetFile {
  /// The rows of comma-separated text, or of the first sheet of a spreadsheet, which is told by its bytes.
  ///
  /// - Throws: `SheetFault` where the bytes are neither.
  static func rows(of bytes: [UInt8]) throws -> [DelimitedText.Row] {
    bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      ? try Workbook.read(bytes) : try DelimitedText.read(bytes)
  }
}
