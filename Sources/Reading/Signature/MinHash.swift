// SPDX-License-Identifier: Apache-2.0

/// The least hashes of a text's word shingles: two texts share as many of them as they share
/// shingles (Broder, "On the resemblance and containment of documents", 1997).
///
/// One permutation with as many bins as minima (Li, Owen and Zhang, "One permutation hashing",
/// 2012): each shingle is hashed once and falls into one bin; empty bins borrow from the next.
struct MinHash {
  static let count = 64
  private var minima = [UInt32](repeating: .max, count: MinHash.count)
  /// Which shingle hashes were seen, to count the different ones; for long texts an estimate.
  private var seen = Set<UInt32>()
  private var added = 0
  private static let most = 4096

  mutating func add(_ shingle: UInt64) {
    let bin = Int(truncatingIfNeeded: shingle >> 58)
    let value = UInt32(truncatingIfNeeded: shingle)
    if value < minima[bin] { minima[bin] = value }
    added += 1
    if seen.count < MinHash.most { seen.insert(value) }
  }

  /// How many different shingles there are; where they are too many to keep, how many there were.
  var shingles: Int { seen.count < MinHash.most ? seen.count : added }

  /// The minima, empty bins filled from the next that is not.
  var values: [UInt32] {
    guard added > 0 else { return [] }
    var filled = minima
    for bin in filled.indices where minima[bin] == .max {
      var step = 1
      while step < MinHash.count, minima[(bin + step) % MinHash.count] == .max { step += 1 }
      let source = minima[(bin + step) % MinHash.count]
      filled[bin] = source &+ UInt32(step) &* 0x9e37_79b1
    }
    return filled
  }
}
