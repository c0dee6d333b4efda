// SPDX-License-Identifier: Apache-2.0

import Crypto

/// The two hashes of RFC 6962 §2.1, with their prefixes that keep a leaf from passing for a node.
enum MerkleHash {
  static let empty = Fingerprint(of: [])

  static func leaf(_ entry: [UInt8]) -> Fingerprint {
    var hash = SHA256()
    hash.update(data: [0])
    hash.update(data: entry)
    return Fingerprint(hash.finalize())
  }

  static func node(_ left: Fingerprint, _ right: Fingerprint) -> Fingerprint {
    var bytes: [UInt8] = [1]
    bytes.reserveCapacity(65)
    left.withBytes { bytes.append(contentsOf: $0) }
    right.withBytes { bytes.append(contentsOf: $0) }
    return Fingerprint(of: bytes)
  }
}

/// The right edge of a growing Merkle tree: all that is needed to append to it and to know its root.
///
/// It holds one hash for each bit set in the size, so that a log of a million entries is continued from
/// twenty hashes.
struct MerkleFrontier: Hashable, Sendable {
  /// A complete subtree of 2^level leaves, the position-th of its level from the left.
  struct Node: Hashable, Sendable {
    var level: Int
    var position: Int
    var hash: Fingerprint
  }

  private(set) var size = 0
  /// Roots of the complete subtrees, the largest first.
  private var edge: [Fingerprint] = []

  init() {}

  /// Takes up a tree of a known size.
  ///
  /// - Parameters:
  ///   - size: how many leaves it has.
  ///   - node: the root of the complete subtree at a level and position.
  /// - Throws: what `node` throws.
  init(size: Int, node: (_ level: Int, _ position: Int) throws -> Fingerprint) rethrows {
    self.size = size
    var start = 0
    for level in stride(from: Int.bitWidth - 2, through: 0, by: -1) where size >> level & 1 == 1 {
      edge.append(try node(level, start >> level))
      start += 1 << level
    }
  }

  /// Appends a leaf and answers every subtree that it completes, the leaf itself first.
  @discardableResult
  mutating func append(_ leaf: Fingerprint) -> [Node] {
    var node = Node(level: 0, position: size, hash: leaf)
    var completed = [node]
    while size >> node.level & 1 == 1 {
      node = Node(
        level: node.level + 1, position: node.position >> 1,
        hash: MerkleHash.node(edge.removeLast(), node.hash))
      completed.append(node)
    }
    edge.append(node.hash)
    size += 1
    return completed
  }

  var root: Fingerprint {
    guard var root = edge.last else { return MerkleHash.empty }
    for hash in edge.dropLast().reversed() { root = MerkleHash.node(hash, root) }
    return root
  }
}
