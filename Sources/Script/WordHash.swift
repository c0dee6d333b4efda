// SPDX-License-Identifier: Apache-2.0

/// A running hash of a word's normalised bytes (FNV-1a, 64 bits).
///
/// It is stable across runs and machines, so it may be stored: signatures and lexicons rest on it.
public struct WordHash: Hashable, Sendable {
  public private(set) var state: UInt64 = 0xcbf2_9ce4_8422_2325

  public init() {}

  /// The hash of bytes that are normalised already.
  public init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  @inline(__always)
  public mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Adds three bytes of which the last is zero, as of every letter beyond ASCII and below U+10000, in two steps.
  @inline(__always)
  public mutating func add(_ byte: UInt8, thenOneAndZero next: UInt8) {
    let prime: UInt64 = 0x100_0000_01b3
    state = (((state ^ UInt64(byte)) &* prime) ^ UInt64(next)) &* (prime &* prime)
  }

  /// The hash with its bits mixed (the finaliser of MurmurHash3), fit for a table of powers of two.
  public var finished: UInt64 {
    var mixed = state
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    return mixed ^ (mixed >> 33)
  }

  /// The hash of a phrase whose beginning and next word have these hashes.
  @inline(__always)
  public static func joined(_ beginning: UInt64, _ next: UInt64) -> UInt64 {
    let turned = (beginning << 23) | (beginning >> 41)
    var mixed = (turned &* 0x9e37_79b9_7f4a_7c15) ^ next
    mixed = (mixed ^ (mixed >> 32)) &* 0xd6e8_feb8_6659_fd93
    return mixed ^ (mixed >> 32)
  }
}
