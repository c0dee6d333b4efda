// SPDX-License-Identifier: Apache-2.0

/// Which addresses are of the public internet (IANA's special-purpose registries; EVIDENCE §4.2).
enum AddressSpace {
  /// A run of addresses that share their first bits.
  private struct Block {
    var start: [UInt8]
    var bits: Int

    init(_ text: String, _ bits: Int) {
      start = NetworkAddress(text)?.bytes ?? []
      self.bits = bits
    }

    func contains(_ bytes: [UInt8]) -> Bool {
      guard bytes.count == start.count else { return false }
      let whole = bits / 8
      guard bytes.prefix(whole) == start.prefix(whole) else { return false }
      guard bits % 8 > 0 else { return true }
      return (bytes[whole] ^ start[whole]) >> (8 - bits % 8) == 0
    }
  }

  private static let versionFour = [
    Block("0.0.0.0", 8), Block("10.0.0.0", 8), Block("100.64.0.0", 10), Block("127.0.0.0", 8),
    Block("169.254.0.0", 16), Block("172.16.0.0", 12), Block("192.0.0.0", 24),
    Block("192.0.2.0", 24), Block("192.88.99.0", 24), Block("192.168.0.0", 16),
    Block("198.18.0.0", 15), Block("198.51.100.0", 24), Block("203.0.113.0", 24),
    Block("224.0.0.0", 4), Block("240.0.0.0", 4),
  ]
  /// The one block that version 6 gives out to the public; all others are something else.
  private static let global = Block("2000::", 3)
  private static let versionSix = [
    Block("2001::", 23), Block("2001:db8::", 32), Block("3fff::", 20),
  ]
  /// Addresses of version 4 in the clothes of version 6, from the byte on where they stand.
  private static let wrapped = [(Block("64:ff9b::", 96), 12), (Block("2002::", 16), 2)]

  /// Whether anyone on the internet may be meant by it.
  static func isPublic(_ address: NetworkAddress) -> Bool { isPublic(address.bytes) }

  private static func isPublic(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 16 else { return !versionFour.contains { $0.contains(bytes) } }
    if let (_, start) = wrapped.first(where: { $0.0.contains(bytes) }) {
      return isPublic(Array(bytes[start..<start + 4]))
    }
    return global.contains(bytes) && !versionSix.contains { $0.contains(bytes) }
  }
}
