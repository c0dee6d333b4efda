// SPDX-License-Identifier: Apache-2.0

import Record

/// The signatures of the reports that were last added or compared, so that they are not read again.
///
/// Copies of a report mostly come within days of it. Two generations: what is asked for comes into the
/// younger, and the older is dropped when the younger is full.
struct SignatureCache {
  /// Hashes in a generation, four bytes each: 16 MB hold some 8,000 reports of 3 kB.
  private let capacity: Int
  private var young: [Int: Signature] = [:]
  private var old: [Int: Signature] = [:]
  private var size = 0

  init(capacity: Int = 4_000_000) { self.capacity = capacity }

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
    size += signature.minima.count + signature.passages.count
  }
}
