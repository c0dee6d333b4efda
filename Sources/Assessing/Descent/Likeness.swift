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
    let row = CommonRow(first, second)
    self.init(row, shared: row.shared(atLeast: 0) ?? 0)
  }

  /// The same where one report may be a copy of the other; nil as soon as it is seen that it is none.
  init?(_ first: Signature, _ second: Signature, ofCopiesUnder rules: DescentRules) {
    let row = CommonRow(first, second)
    guard row.lesser >= rules.leastShingles,
      let shared = row.shared(atLeast: row.needed(under: rules))
    else { return nil }
    self.init(row, shared: shared)
  }

  private init(_ row: CommonRow, shared: Int) {
    self.init(
      shared: shared, first: row.first.count, second: row.second.count,
      share: (Double(row.bound) + 1) / 4_294_967_296)
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
}
