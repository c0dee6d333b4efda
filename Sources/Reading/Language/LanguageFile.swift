// SPDX-License-Identifier: Apache-2.0

/// One compiled-in file of words.
struct LanguageFile {
  var path: String
  var bytes: UnsafeBufferPointer<UInt8>

  /// The compiled-in files whose path starts so, in the order of their paths.
  static func all(under prefix: String) -> [LanguageFile] {
    CompiledData.paths.compactMap { path in
      guard path.hasPrefix(prefix), let bytes = CompiledData.bytes(of: path) else { return nil }
      return LanguageFile(path: path, bytes: bytes.bindMemory(to: UInt8.self))
    }
  }
}
