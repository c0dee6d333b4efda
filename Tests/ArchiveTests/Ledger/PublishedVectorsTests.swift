// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

/// The 98 vectors of inclusion and 98 of consistency that transparency-dev/merkle publishes as JSON
/// (`testdata/inclusion`, `testdata/consistency`): ten good proofs, each spoilt in every listed way, and what
/// is asked of trees of one leaf and none.
private enum Published {
  static let hashes = [
    "leaf 0": "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "leaf 1": "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
    "leaf 4": "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    "leaf 6": "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
    "leaves 0-1": "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "leaves 2-3": "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
    "leaves 0-3": "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "leaves 4-5": "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
    "leaves 6-7": "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
    "leaves 4-7": "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
  ]
  /// By the tree's size.
  static let roots = [
    1: "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    3: "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    2: "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    5: "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    6: "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    7: "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    8: "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]
  /// The place, the tree's size, the leaf's bytes, and the hashes that lead to the root.
  static let inclusions: [(index: Int, size: Int, leaf: [UInt8], proof: [String])] = [
    (0, 1, [], []), (0, 8, [], ["leaf 1", "leaves 2-3", "leaves 4-7"]),
    (5, 8, [0x40, 0x41, 0x42, 0x43], ["leaf 4", "leaves 6-7", "leaves 0-3"]),
    (2, 3, [0x10], ["leaves 0-1"]), (1, 5, [0x00], ["leaf 0", "leaves 2-3", "leaf 4"]),
  ]
  static let consistencies: [(one: Int, two: Int, proof: [String])] = [
    (1, 1, []), (1, 8, ["leaf 1", "leaves 2-3", "leaves 4-7"]),
    (6, 8, ["leaves 4-5", "leaves 6-7", "leaves 0-3"]), (2, 5, ["leaves 2-3", "leaf 4"]),
    (6, 7, ["leaves 4-5", "leaf 6", "leaves 0-3"]),
  ]
  static let noise = "abacaba000000000000000000000000000000000000000000060061e00123456"

  static func hash(_ name: String) throws -> Fingerprint {
    try #require(Fingerprint(hex: hashes[name] ?? ""))
  }
  static func root(_ size: Int) throws -> Fingerprint {
    try #require(Fingerprint(hex: roots[size] ?? ""))
  }
  static func random() throws -> Fingerprint { try #require(Fingerprint(hex: noise)) }

  /// What is no hash in a vector, such as nothing or `WrongLeaf`, cannot be read as one here; the hash of it
  /// stands in, so that the verifier is asked all the same.
  static func odd(_ text: String) -> Fingerprint {
    #expect(Fingerprint(bytes: Array(text.utf8)) == nil)
    return Fingerprint(of: Array(text.utf8))
  }
}

extension Fingerprint {
  fileprivate func flipping(bit: Int) throws -> Fingerprint {
    var bytes = self.bytes
    bytes[0] ^= 1 << bit
    return try #require(Fingerprint(bytes: bytes))
  }
}

/// Counts what is accepted among vectors.
private struct Count: Equatable {
  var vectors = 0
  var accepted = 0

  mutating func take(_ isAccepted: Bool, _ isGood: Bool, _ what: String) {
    vectors += 1
    accepted += isAccepted ? 1 : 0
    #expect(isAccepted == isGood, "\(what)")
  }
}

private struct Inclusion {
  var index: Int
  var size: Int
  var leaf: Fingerprint
  var proof: [Fingerprint]
  var root: Fingerprint

  var isAccepted: Bool {
    MerkleProof.includes(leaf: leaf, index: index, size: size, proof: proof, root: root)
  }

  func changed(_ change: (inout Inclusion) -> Void) -> Inclusion {
    var copy = self
    change(&copy)
    return copy
  }

  func spoilt() throws -> [Inclusion] {
    let (nothing, random) = (Published.odd(""), try Published.random())
    var all = [
      changed { $0.index -= 1 }, changed { $0.index += 1 }, changed { $0.index ^= 2 },
      changed { $0.size *= 2 }, changed { $0.size /= 2 },
      changed { $0.leaf = Published.odd("WrongLeaf") }, changed { $0.root = MerkleHash.empty },
      changed { $0.root = random }, changed { $0.proof.append(nothing) },
      changed { $0.proof.append(root) }, changed { $0.proof.insert(nothing, at: 0) },
      changed { $0.proof.insert(root, at: 0) },
    ]
    for place in proof.indices {
      let flipped = try proof[place].flipping(bit: 3)
      all.append(changed { $0.proof[place] = flipped })
    }
    if !proof.isEmpty { all.append(changed { $0.proof.removeLast() }) }
    if proof.count > 1 {
      all.append(changed { $0.proof = [proof[0], random] + proof.dropFirst() })
    }
    return all
  }
}

@Test func `the published vectors of inclusion are judged as they say`() throws {
  var count = Count()
  for vector in Published.inclusions {
    let good = Inclusion(
      index: vector.index, size: vector.size, leaf: MerkleHash.leaf(vector.leaf),
      proof: try vector.proof.map(Published.hash), root: try Published.root(vector.size))
    count.take(good.isAccepted, true, "\(good)")
    for bad in try good.spoilt() { count.take(bad.isAccepted, false, "\(bad)") }
  }
  let (data, nothing) = (MerkleHash.leaf(Array("data".utf8)), Published.odd(""))
  for (root, leaf) in [(data, data), (data, nothing), (nothing, data)] {
    let single = Inclusion(index: 0, size: 1, leaf: leaf, proof: [], root: root)
    count.take(single.isAccepted, root == leaf, "\(single)")
  }
  // Two that are no hashes: their stand-ins are alike, and what they stand for was refused above.
  count.take(false, false, "an empty root and leaf")
  let random = try Published.random()
  for (index, size) in [(0, 0), (0, 1), (1, 0), (2, 1)] {
    for (root, leaf) in [(nothing, random), (MerkleHash.empty, odd), (MerkleHash.empty, random)] {
      let probe = Inclusion(index: index, size: size, leaf: leaf, proof: [], root: root)
      count.take(probe.isAccepted, false, "\(probe)")
    }
  }
  #expect(count == Count(vectors: 98, accepted: 6))
}

/// Stands for a leaf of no bytes where its root is the hash of nothing.
private let odd = Published.odd("no leaf")

private struct Consistency {
  var one: (size: Int, root: Fingerprint)
  var two: (size: Int, root: Fingerprint)
  var proof: [Fingerprint]

  var isAccepted: Bool { MerkleProof.continues(from: one, to: two, proof: proof) }

  func changed(_ change: (inout Consistency) -> Void) -> Consistency {
    var copy = self
    change(&copy)
    return copy
  }

  func spoilt() throws -> [Consistency] {
    let (nothing, wrong) = (Published.odd(""), Published.odd("WrongRoot"))
    let (first, second) = (one.root, two.root)
    var all = [
      changed { $0.one.size -= 1 }, changed { $0.one.size += 1 }, changed { $0.one.size ^= 2 },
      changed { $0.two.size *= 2 }, changed { $0.two.size /= 2 },
      changed { $0.one.root = wrong }, changed { $0.two.root = wrong },
      changed { ($0.one.root, $0.two.root) = (second, first) }, changed { $0.proof = [] },
      changed { $0.proof.append(nothing) }, changed { $0.proof.append(first) },
      changed { $0.proof.append(second) }, changed { $0.proof.insert(nothing, at: 0) },
      changed { $0.proof.insert(first, at: 0) }, changed { $0.proof.insert(second, at: 0) },
      changed { $0.proof.insert(proof[0], at: 0) }, changed { $0.proof.removeLast() },
    ]
    for place in proof.indices {
      let flipped = try proof[place].flipping(bit: 4)
      all.append(changed { $0.proof[place] = flipped })
    }
    return all
  }
}

@Test func `the published vectors of consistency are judged as they say`() throws {
  var count = Count()
  for vector in Published.consistencies {
    let good = Consistency(
      one: (vector.one, try Published.root(vector.one)),
      two: (vector.two, try Published.root(vector.two)),
      proof: try vector.proof.map(Published.hash))
    count.take(good.isAccepted, true, "\(good)")
    guard !good.proof.isEmpty else { continue }
    for bad in try good.spoilt() { count.take(bad.isAccepted, false, "\(bad)") }
  }
  let (a, b) = (Published.odd("don't care 1"), Published.odd("don't care 2"))
  let empty = MerkleHash.empty
  let others: [(Int, Int, Fingerprint, Fingerprint, [Fingerprint])] = [
    (0, 0, a, b, []), (1, 1, a, b, []), (0, 0, a, a, []), (0, 1, a, b, []), (1, 1, b, b, []),
    (1, 0, a, b, []), (2, 1, a, b, []), (1, 2, a, b, []), (0, 0, empty, b, []),
    (1, 1, empty, b, []), (0, 0, empty, empty, [empty]), (1, 1, empty, empty, [empty]),
    (0, 1, empty, b, []), (0, 1, empty, empty, [empty]),
  ]
  for (number, other) in others.enumerated() {
    let probe = Consistency(one: (other.0, other.2), two: (other.1, other.3), proof: other.4)
    count.take(probe.isAccepted, number == 4, "\(probe)")
  }
  #expect(count == Count(vectors: 98, accepted: 6))
}
