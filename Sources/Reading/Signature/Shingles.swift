// SPDX-License-Identifier: Apache-2.0

import Script

/// The least hashes of a text's shingles, five words each, under a fixed row of permutations.
///
/// The share of equal minima of two texts estimates the share of shingles they have in common (Broder,
/// "On the resemblance and containment of documents", 1997). A permutation of 32-bit hashes is
/// multiplication by an odd number and a rotation in by addition; eight vectors of sixteen make 128.
struct Shingles {
  static let length = 5
  private static let vectors = 8
  private static let multipliers = constants(from: 0x9E37_79B9_7F4A_7C15).map { $0 | 1 }
  private static let addends = constants(from: 0xD1B5_4A32_D192_ED03)

  private(set) var minima: [UInt32] = []
  /// How many different shingles there are.
  private(set) var count = 0

  init(_ words: [UInt64]) {
    let hashes = Shingles.hashes(words)
    count = hashes.count
    guard !hashes.isEmpty else { return }
    var least = [SIMD16<UInt32>](repeating: SIMD16(repeating: .max), count: Shingles.vectors)
    for hash in hashes {
      let vector = SIMD16(repeating: hash)
      for row in 0..<Shingles.vectors {
        let value = (vector &* Shingles.multipliers[row]) &+ Shingles.addends[row]
        let turned = value ^ (value &>> 15)
        least[row] = pointwiseMin(least[row], turned)
      }
    }
    minima = least.flatMap { vector in vector.indices.map { vector[$0] } }
  }

  /// Each different shingle's hash; a text shorter than a shingle is one shingle.
  private static func hashes(_ words: [UInt64]) -> Set<UInt32> {
    guard !words.isEmpty else { return [] }
    var found: Set<UInt32> = []
    found.reserveCapacity(words.count)
    let last = max(0, words.count - length)
    for start in 0...last {
      let hash = words[start..<min(start + length, words.count)].reduce(0, WordHash.joined)
      found.insert(UInt32(truncatingIfNeeded: hash ^ hash >> 32))
    }
    return found
  }

  private static func constants(from seed: UInt64) -> [SIMD16<UInt32>] {
    var state = seed
    return (0..<vectors).map { _ in
      var vector = SIMD16<UInt32>()
      for lane in vector.indices {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        vector[lane] = UInt32(truncatingIfNeeded: state >> 32)
      }
      return vector
    }
  }
}
