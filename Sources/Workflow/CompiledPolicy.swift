// SPDX-License-Identifier: Apache-2.0

import Assessing
import LanguageData

/// The policies that the program carries.
enum CompiledPolicy {
  /// Airwars', the default.
  ///
  /// - Throws: `PolicyError` where the file is broken, which a test rules out.
  static func airwars() throws(PolicyError) -> Policy {
    let path = "Policies/airwars.policy"
    return try Policy(parsing: bytes(of: path), name: path)
  }

  private static func bytes(of path: String) -> [UInt8] {
    let files = UnsafeBufferPointer(start: cairn_data_files(), count: cairn_language_data_count)
    let file = files.first { String(cString: $0.path) == path }
    return file.map { Array(UnsafeBufferPointer(start: $0.bytes, count: $0.length)) } ?? []
  }
}
