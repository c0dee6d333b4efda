// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Web addresses among what a person gives.
enum AddressList {
  static func isAddress(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    return lower.hasPrefix("http://") || lower.hasPrefix("https://")
  }

  /// Reads one address a line; empty lines and those that begin with # are passed over.
  ///
  /// - Throws: `Failure` where the file cannot be read.
  static func read(_ path: String) throws -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        "\(path): the list of addresses cannot be read", remedy: "Check its name and its rights.",
        isOfUse: true)
    }
    return String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }
}
