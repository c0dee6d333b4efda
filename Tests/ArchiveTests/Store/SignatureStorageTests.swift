// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

struct SignatureStorageTests {
  private let signature = Signature(minima: [3, 70_000, .max], shingles: 9, passages: [70_000, 5])

  private func read(_ bytes: [UInt8]) -> Signature? {
    bytes.withUnsafeBytes { Signature(stored: $0) }
  }

  private func bytes(_ version: UInt8, _ numbers: [UInt32]) -> [UInt8] {
    [version] + numbers.flatMap { number in (0..<4).map { UInt8(number >> (8 * $0) & 0xff) } }
  }

  @Test func `what is stored is read again`() {
    #expect(read(signature.stored) == signature)
    #expect(read(Signature().stored) == Signature())
  }

  @Test func `what is cut off, too long or of a newer version is no signature`() {
    let stored = signature.stored
    for count in 0..<stored.count { #expect(read(Array(stored[..<count])) == nil) }
    #expect(read(stored + [0]) == nil)
    #expect(read([4] + stored.dropFirst()) == nil)
  }

  // Version 2 had terms of twelve bytes and names of eight behind; version 1 minima of another kind.
  @Test func `older versions are read as far as they can be`() {
    let second = bytes(2, [9, 3, 2, 1, 1, 3, 70_000, .max, 70_000, 5] + [1, 2, 3, 4, 5])
    #expect(read(second) == signature)
    let first = bytes(1, [9, 1, 0, 0, 3])
    #expect(read(first) == Signature())
    #expect(read(second.dropLast()) == nil && read(first.dropLast()) == nil)
  }
}
