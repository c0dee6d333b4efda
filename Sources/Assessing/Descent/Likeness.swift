// SPDX-License-Identifier: Apache-2.0

public import Record

/// How much of two reports' wording is the same, worked out from their signatures.
///
/// Exact where both signatures hold all shingles; else from the least hashes of both, which are a
/// sample of all (Broder 1997): with s of them in the sample the standard error is √(j(1−j)/s).
public struct Likeness: Hashable, Sendable {
  /// Shared shingles over all shingles of both (Jaccard), 0 to 1.
  public var jaccard: Double
  /// Shared shingles over those of the report that has fewer, 0 to 1.
  public var containment: Double
  /// How many shingles they share.
  public var shared: Int
  /// How many of the lesser report's shingles were compared.
  public var compared: Int
  /// Of the sample: shingles in common, of the lesser and of the greater, and which share of all it is.
  private let sample: Sample

  private struct Sample: Hashable {
    var shared: Int
    var first: Int
    var second: Int
    var share: Double
  }

  /// Compares two reports without their texts.
  public init(_ first: Signature, _ second: Signature) {
    // Up to this hash both signatures know all shingles.
    let bound = min(first.known, second.known)
    let (common, left, right) = Likeness.count(first.minima, second.minima, upTo: bound)
    self.init(
      shared: common, first: left, second: right, share: (Double(bound) + 1) / 4_294_967_296)
  }

  /// - Parameters:
  ///   - shared: shingles in common.
  ///   - first: shingles of the one.
  ///   - second: shingles of the other.
  ///   - share: which share of all shingles these are.
  init(shared: Int, first: Int, second: Int, share: Double = 1) {
    compared = min(first, second)
    sample = Sample(
      shared: shared, first: min(first, second), second: max(first, second), share: share)
    guard compared > 0 else {
      (jaccard, containment, self.shared) = (0, 0, 0)
      return
    }
    jaccard = Double(shared) / Double(first + second - shared)
    containment = Double(shared) / Double(compared)
    self.shared = Int((Double(shared) / share).rounded())
  }

  /// The same without furniture, if enough is left of both: what is all of a page is no furniture.
  ///
  /// - Parameters:
  ///   - furniture: which share of the shingles in common it is.
  ///   - least: so many shingles are enough.
  /// - Returns: itself where too little is left.
  func without(_ furniture: Double, least: Int) -> Likeness {
    let common = Int((Double(sample.shared) * furniture).rounded())
    guard common > 0, compared - common >= least else { return self }
    return Likeness(
      shared: sample.shared - common, first: sample.first - common,
      second: sample.second - common, share: sample.share)
  }

  /// Hashes in common and hashes of each, up to a bound, of two ascending rows.
  private static func count(
    _ first: [UInt32], _ second: [UInt32], upTo bound: UInt32
  ) -> (common: Int, first: Int, second: Int) {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var (left, right, common) = (0, 0, 0)
        while left < first.count, right < second.count {
          let (one, other) = (first[left], second[right])
          guard min(one, other) <= bound else { break }
          common += one == other ? 1 : 0
          left += one <= other ? 1 : 0
          right += other <= one ? 1 : 0
        }
        while left < first.count, first[left] <= bound { left += 1 }
        while right < second.count, second[right] <= bound { right += 1 }
        return (common, left, right)
      }
    }
  }
}

extension Signature {
  /// The hash up to which all shingles are known.
  fileprivate var known: UInt32 { isComplete ? .max : minima.last ?? .max }
}
