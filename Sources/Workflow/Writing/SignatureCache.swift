// SPDX-License-Identifier: Apache-2.0

import Record

/// The signatures of the reports that were last added or compared, so that they are not read again.
///
/// Copies of a report mostly come within days of it. Two generations: what is asked for comes into the
/// younger, and the older is dropped when the younger is full.
struct SignatureCache {
  /// Hashes in a generation, four bytes each: 4 MB hold some 2,000 reports of 3 kB, or 8,000 posts.
  private let capacity: Int
  private var young: [Int: Signature] = [:]
  private var old: [Int: Signature] = [:]
  private var size = 0

  /// What a signature takes besides its hashes, as so many of them.
  static let overhead = 64

  init(capacity: Int = 1_000_000) { self.capacity = capacity }

  /// The signature of the report with a number; nil where it is not held.
  mutating func signature(of number: Int) -> Signature? {
    if let found = young[number] { return found }
    guard let found = old[number] else { return nil }
    keep(found, of: number)
    return found
  }

  mutating func keep(_ signature: Signature, of number: Int) {
    if size >= capacity { (old, young, size) = (young, [:], 0) }
    young[number] = signature
    size += signature.minima.count + signature.passages.count + Self.overhead
  }
}
