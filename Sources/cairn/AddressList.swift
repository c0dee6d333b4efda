// SPDX-License-Identifier: Apache-2.0

import Foundation
import Workflow

/// Web addresses among what a person gives.
enum AddressList {
  static func isAddress(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  /// Reads one address a line; empty lines and those that begin with # are passed over.
  ///
  /// - Throws: `InputProblem` where the file cannot be read.
  static func read(_ path: String) throws -> [String] {
    String(decoding: try GivenFile.read(path, most: 64 << 20), as: UTF8.self).split(
      whereSeparator: \.isNewline
    )
    .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }
}
