// SPDX-License-Identifier: Apache-2.0

/// A moment up to which something is asked: a day, to its end, or a second of one, in UTC.
public struct Moment: Hashable, Sendable, CustomStringConvertible {
  /// As it was asked: `2024-03-09` or `2024-03-09T08:30:00Z`.
  public let text: String

  /// Nil for anything else than the two.
  public init?(_ text: some StringProtocol) {
    let text = String(text)
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, let day = Day(text.prefix(10)), day.description == text.prefix(10)
    else {
      return nil
    }
    guard bytes.count == 10 || Moment.isTime(bytes[10...]) else { return nil }
    self.text = text
  }

  /// The last moment it takes in, as the record writes moments.
  public var end: String { text.utf8.count == 10 ? text + "T23:59:59Z" : text }

  public var description: String { text }

  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    let form = Array("T00:00:00Z".utf8)
    return bytes.count == form.count
      && zip(bytes, form).allSatisfy { byte, wanted in
        wanted == 0x30 ? (0x30...0x39).contains(byte) : byte == wanted
      }
  }
}
