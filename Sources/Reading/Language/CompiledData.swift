// SPDX-License-Identifier: Apache-2.0
internal import LanguageData

/// The files of Languages/ and Policies/ that the program carries within itself.
public enum CompiledData {
  /// The bytes of a file by its path below the repository; they live as long as the program.
  public static func bytes(of path: String) -> UnsafeRawBufferPointer? {
    files.first { String(cString: $0.path) == path }.map(bytes)
  }

  /// The bytes of every file whose path ends so, in the order of their paths.
  static func all(endingIn suffix: String) -> [UnsafeRawBufferPointer] {
    files.filter { String(cString: $0.path).hasSuffix(suffix) }.map(bytes)
  }

  /// Every path, in order.
  public static var paths: [String] { files.map { String(cString: $0.path) } }

  private static var files: UnsafeBufferPointer<cairn_data_file> {
    UnsafeBufferPointer(start: cairn_data_files(), count: cairn_language_data_count)
  }

  private static func bytes(_ file: cairn_data_file) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: file.bytes, count: file.length)
  }
}
