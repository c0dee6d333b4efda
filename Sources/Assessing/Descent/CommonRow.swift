// SPDX-License-Identifier: Apache-2.0

import Record

/// The hashes of two reports' shingles up to where both signatures know all of them.
struct CommonRow {
  let first: ArraySlice<UInt32>
  let second: ArraySlice<UInt32>
  /// Up to this hash both signatures know all shingles.
  let bound: UInt32

  init(_ first: Signature, _ second: Signature) {
    bound = min(first.known, second.known)
    self.first = first.minima[..<first.minima.count(upTo: bound)]
    self.second = second.minima[..<second.minima.count(upTo: bound)]
  }

  /// How many hashes the report has that has fewer.
  var lesser: Int { min(first.count, second.count) }

  /// With fewer in common neither is a copy of the other.
  ///
  /// Of c in common, l in the lesser and a in both together, containment is c/l and likeness c/(a−c).
  func needed(under rules: DescentRules) -> Int {
    let all = Double(first.count + second.count)
    let needed = min(
      rules.containment * Double(lesser), rules.likeness / (1 + rules.likeness) * all)
    // What rounding may have added must not cost a copy.
    return Int((needed - 1e-6).rounded(.up))
  }

  /// How many hashes are in both; nil as soon as so many cannot be reached any more.
  func shared(atLeast needed: Int) -> Int? {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        var (left, right, shared) = (0, 0, 0)
        let (spareLeft, spareRight) = (first.count - needed, second.count - needed)
        while left < first.count, right < second.count {
          let (one, other) = (first[left], second[right])
          shared += one == other ? 1 : 0
          left += one <= other ? 1 : 0
          right += other <= one ? 1 : 0
          if left - shared > spareLeft || right - shared > spareRight { return nil }
        }
        return shared >= needed ? shared : nil
      }
    }
  }
}

extension Signature {
  /// The hash up to which all shingles are known.
  fileprivate var known: UInt32 { isComplete ? .max : minima.last ?? .max }
}

extension [UInt32] {
  /// How many of an ascending row are not above a bound.
  fileprivate func count(upTo bound: UInt32) -> Int {
    guard let last, last > bound else { return count }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
