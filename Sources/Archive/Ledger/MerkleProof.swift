// SPDX-License-Identifier: Apache-2.0

/// Proofs over a Merkle tree whose complete subtrees can be looked up (RFC 6962 §2.1.1–2.1.2).
struct MerkleProver {
  /// The root of the complete subtree at a level and position.
  let node: (_ level: Int, _ position: Int) throws -> Fingerprint

  /// The root over the leaves of a range.
  func root(of leaves: Range<Int>) throws -> Fingerprint {
    guard !leaves.isEmpty else { return MerkleHash.empty }
    let level = leaves.count.trailingZeroBitCount
    if leaves.count == 1 << level, leaves.lowerBound % leaves.count == 0 {
      return try node(level, leaves.lowerBound >> level)
    }
    let middle = leaves.lowerBound + split(leaves.count)
    return MerkleHash.node(
      try root(of: leaves.lowerBound..<middle), try root(of: middle..<leaves.upperBound))
  }

  /// The hashes that lead from a leaf to the root of the tree of a size.
  func inclusion(of index: Int, in leaves: Range<Int>) throws -> [Fingerprint] {
    guard leaves.count > 1 else { return [] }
    let middle = leaves.lowerBound + split(leaves.count)
    return index < middle
      ? try inclusion(of: index, in: leaves.lowerBound..<middle)
        + [root(of: middle..<leaves.upperBound)]
      : try inclusion(of: index, in: middle..<leaves.upperBound)
        + [root(of: leaves.lowerBound..<middle)]
  }

  /// The hashes that show the tree of `size` to continue the one of `old` leaves.
  func consistency(from old: Int, to size: Int) throws -> [Fingerprint] {
    guard old > 0, old < size else { return [] }
    return try consistency(old, in: 0..<size, isWhole: true)
  }

  private func consistency(
    _ old: Int, in leaves: Range<Int>, isWhole: Bool
  ) throws -> [Fingerprint] {
    guard old < leaves.count else { return isWhole ? [] : [try root(of: leaves)] }
    let count = split(leaves.count)
    let middle = leaves.lowerBound + count
    let left = leaves.lowerBound..<middle
    let right = middle..<leaves.upperBound
    return old <= count
      ? try consistency(old, in: left, isWhole: isWhole) + [root(of: right)]
      : try consistency(old - count, in: right, isWhole: false) + [root(of: left)]
  }

  /// The largest power of two below the count.
  private func split(_ count: Int) -> Int {
    1 << (Int.bitWidth - 1 - (count - 1).leadingZeroBitCount)
  }
}

/// Checks of proofs, written after RFC 9162 §2.1.3.2 and §2.1.4.2 apart from how they are made.
public enum MerkleProof {
  /// Whether a proof leads from the leaf at an index to the root of a tree of a size.
  public static func includes(
    leaf: Fingerprint, index: Int, size: Int, proof: [Fingerprint], root: Fingerprint
  ) -> Bool {
    guard 0 <= index, index < size else { return false }
    var (place, last, hash) = (index, size - 1, leaf)
    for step in proof {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        hash = MerkleHash.node(step, hash)
        climb(&place, &last)
      } else {
        hash = MerkleHash.node(hash, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether a proof shows that the second tree has the first as its beginning.
  ///
  /// A first size of 0 is refused: everything continues nothing, so such a proof proves nothing.
  public static func continues(
    from first: (size: Int, root: Fingerprint), to second: (size: Int, root: Fingerprint),
    proof: [Fingerprint]
  ) -> Bool {
    guard first.size > 0, first.size <= second.size else { return false }
    if first.size == second.size { return proof.isEmpty && first.root == second.root }
    let isComplete = first.size & (first.size - 1) == 0
    guard let start = isComplete ? first.root : proof.first else { return false }
    var (place, last) = (first.size - 1, second.size - 1)
    while place & 1 == 1 {
      place >>= 1
      last >>= 1
    }
    var (older, newer) = (start, start)
    for step in isComplete ? proof[...] : proof.dropFirst() {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        older = MerkleHash.node(step, older)
        newer = MerkleHash.node(step, newer)
        climb(&place, &last)
      } else {
        newer = MerkleHash.node(newer, step)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 && older == first.root && newer == second.root
  }

  /// Passes the levels at which the right edge has no brother.
  private static func climb(_ place: inout Int, _ last: inout Int) {
    while place & 1 == 0 && place != 0 {
      place >>= 1
      last >>= 1
    }
  }
}
