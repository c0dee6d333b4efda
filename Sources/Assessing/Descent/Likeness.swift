// SPDX-License-Identifier: Apache-2.0

public import Record

/// How much of two reports' wording is the same, estimated from their signatures.
public struct Likeness: Hashable, Sendable {
  /// Shared shingles over all shingles of both (Jaccard), 0 to 1.
  public var jaccard: Double
  /// Shared shingles over those of the shorter report, 0 to 1.
  public var containment: Double

  /// Compares two reports without their texts.
  ///
  /// The share of equal minima estimates Jaccard's coefficient (Broder 1997) with a standard error of
  /// √(j(1−j)/k) for k permutations; the shared shingles follow from it and the two counts.
  public init(_ first: Signature, _ second: Signature) {
    let rows = min(first.minima.count, second.minima.count)
    guard rows > 0, first.shingles > 0, second.shingles > 0 else {
      (jaccard, containment) = (0, 0)
      return
    }
    var equal = 0
    for row in 0..<rows where first.minima[row] == second.minima[row] { equal += 1 }
    let share = Double(equal) / Double(rows)
    let shared = share / (1 + share) * Double(first.shingles + second.shingles)
    jaccard = share
    containment = min(1, shared / Double(min(first.shingles, second.shingles)))
  }
}

extension Signature {
  /// Minima a band: with 128 permutations two reports that share half their shingles meet in one of
  /// 42 bands with probability .996, and two that share a tenth with .04.
  private static let rowsPerBand = 3

  /// The keys under which copies of this report are found: reports that share none are not compared.
  public var bands: [UInt64] {
    stride(from: 0, to: minima.count - Signature.rowsPerBand + 1, by: Signature.rowsPerBand).map {
      start in
      var hash = mixed(UInt64(start))
      for row in start..<(start + Signature.rowsPerBand) {
        hash = mixed(hash ^ UInt64(minima[row]))
      }
      return hash
    }
  }
}

/// The finaliser of SplitMix64: every bit of the input moves every bit of the output.
private func mixed(_ value: UInt64) -> UInt64 {
  var z = value &+ 0x9E37_79B9_7F4A_7C15
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z >> 31)
}
