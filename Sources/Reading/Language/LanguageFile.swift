// SPDX-License-Identifier: Apache-2.0
internal import LanguageData

/// One compiled-in file of a language.
struct LanguageFile {
  var path: String
  var bytes: UnsafeBufferPointer<UInt8>

  /// The compiled-in files whose path starts so, in the order of their paths.
  static func all(under prefix: String) -> [LanguageFile] {
    let files = UnsafeBufferPointer(start: allFiles, count: cairn_language_data_count)
    return files.compactMap { file in
      let path = String(cString: file.path)
      guard path.hasPrefix(prefix) else { return nil }
      return LanguageFile(
        path: path, bytes: UnsafeBufferPointer(start: file.bytes, count: file.length))
    }
  }

  private static var allFiles: UnsafePointer<cairn_data_file>? { cairn_data_files() }
}
