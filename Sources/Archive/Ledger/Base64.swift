// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Base 64 (RFC 4648 §4) in which every value has one spelling only.
///
/// A decoder that passes over the spare bits of the last digit reads sixteen spellings of one hash as the
/// same, and a changed exhibit would pass for the one that was handed over.
enum Base64 {
  static func decoded(_ text: some StringProtocol) -> [UInt8]? {
    guard let data = Data(base64Encoded: String(text)), encoded(data).utf8.elementsEqual(text.utf8)
    else { return nil }
    return Array(data)
  }

  static func encoded(_ bytes: some Sequence<UInt8>) -> String {
    Data(bytes).base64EncodedString()
  }
}
