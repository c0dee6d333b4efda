// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

/// The leaves and roots that transparency-dev/merkle publishes (`testonly/constants.go`).
private let leaves: [[UInt8]] = [
  [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
  [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57], Array(0x60...0x6F),
]

private let roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]

/// The tree as RFC 6962 §2.1 defines it, without anything clever.
private func plainRoot(_ leaves: ArraySlice<Fingerprint>) -> Fingerprint {
  guard let first = leaves.first else { return Fingerprint(of: []) }
  guard leaves.count > 1 else { return first }
  var split = 1
  while split * 2 < leaves.count { split *= 2 }
  let middle = leaves.startIndex + split
  return MerkleHash.node(plainRoot(leaves[..<middle]), plainRoot(leaves[middle...]))
}

private func prover(_ leaves: [Fingerprint]) -> MerkleProver {
  MerkleProver { level, position in
    plainRoot(leaves[(position << level)..<((position + 1) << level)])
  }
}

private func numbered(_ count: Int) -> [Fingerprint] {
  (0..<count).map { MerkleHash.leaf(Array("leaf \($0)".utf8)) }
}

@Test func `the hashes are those of RFC 6962's published vectors`() {
  #expect(
    MerkleHash.empty.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  #expect(
    MerkleHash.leaf([]).hex == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
  #expect(
    MerkleHash.leaf(Array("L123456".utf8)).hex
      == "395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56")
}

@Test func `a node is hashed over its children with the prefix of a node`() {
  // The vector's children are 4 bytes, ours always 32: the same construction over 32 is checked here.
  let (left, right) = (MerkleHash.leaf([1]), MerkleHash.leaf([2]))
  #expect(MerkleHash.node(left, right) == Fingerprint(of: [1] + left.bytes + right.bytes))
  let published = Fingerprint(of: [1] + Array("N123N456".utf8))
  #expect(published.hex == "aa217fe888e47007fa15edab33c2b492a722cb106c64667fc2b044444de66bbb")
}

@Test(arguments: 1...8)
func `the published leaves have the published roots`(_ size: Int) {
  var frontier = MerkleFrontier()
  for leaf in leaves.prefix(size) { frontier.append(MerkleHash.leaf(leaf)) }
  #expect(frontier.root.hex == roots[size - 1])
}

@Test func `a frontier agrees with the plain definition, also when it is taken up again`() throws {
  let leaves = numbered(70)
  var frontier = MerkleFrontier()
  #expect(frontier.root == MerkleHash.empty)
  for (size, leaf) in leaves.enumerated() {
    for node in frontier.append(leaf) {
      let range = (node.position << node.level)..<((node.position + 1) << node.level)
      #expect(node.hash == plainRoot(leaves[range]))
    }
    #expect(frontier.root == plainRoot(leaves[...size]))
    let again = try MerkleFrontier(size: size + 1, node: prover(leaves).node)
    #expect(again == frontier)
  }
}

@Test func `every leaf of every small tree is proved, and in no other place or tree`() throws {
  let leaves = numbered(20)
  let prover = prover(leaves)
  for size in 1...20 {
    let root = plainRoot(leaves[..<size])
    for index in 0..<size {
      let proof = try prover.inclusion(of: index, in: 0..<size)
      func holds(_ leaf: Fingerprint, _ index: Int, _ size: Int, _ proof: [Fingerprint]) -> Bool {
        MerkleProof.includes(leaf: leaf, index: index, size: size, proof: proof, root: root)
      }
      #expect(holds(leaves[index], index, size, proof))
      #expect(!holds(MerkleHash.leaf([7]), index, size, proof))
      #expect(!holds(leaves[index], index + 1, size, proof))
      #expect(!holds(leaves[index], -1, size, proof))
      #expect(!holds(leaves[index], index, size, proof + [root]))
      if let last = proof.last {
        #expect(!holds(leaves[index], index, size, proof.dropLast()))
        #expect(
          !holds(leaves[index], index, size, proof.dropLast() + [MerkleHash.leaf(last.bytes)]))
      }
    }
  }
}

@Test func `every small tree is proved to continue every smaller one, and no other`() throws {
  let leaves = numbered(20)
  let prover = prover(leaves)
  for size in 1...20 {
    let newer = (size: size, root: plainRoot(leaves[..<size]))
    for old in 1...size {
      let older = (size: old, root: plainRoot(leaves[..<old]))
      let proof = try prover.consistency(from: old, to: size)
      #expect(MerkleProof.continues(from: older, to: newer, proof: proof))
      let forged = (size: old, root: MerkleHash.leaf([9]))
      #expect(!MerkleProof.continues(from: forged, to: newer, proof: proof))
      #expect(!MerkleProof.continues(from: older, to: newer, proof: proof + [newer.root]))
      if !proof.isEmpty {
        #expect(!MerkleProof.continues(from: older, to: newer, proof: proof.dropLast()))
        let other = (size: old, root: newer.root)
        #expect(!MerkleProof.continues(from: other, to: newer, proof: proof))
      }
    }
  }
}

@Test func `a tree of no leaves proves nothing to continue it`() {
  // The one trap of the published vectors: size 0 must be refused, whatever the proof.
  let empty = (size: 0, root: MerkleHash.empty)
  let one = (size: 1, root: MerkleHash.leaf([]))
  #expect(!MerkleProof.continues(from: empty, to: one, proof: []))
  #expect(!MerkleProof.continues(from: empty, to: empty, proof: []))
}

@Test func `a fingerprint is read back from its digits and from nothing else`() {
  let print = Fingerprint(of: Array("abc".utf8))
  #expect(print.hex == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  #expect(Fingerprint(hex: print.hex) == print)
  #expect(Fingerprint(bytes: print.bytes) == print)
  for wrong in [print.hex.uppercased(), String(print.hex.dropLast()), print.hex + "0", "", "zz"] {
    #expect(Fingerprint(hex: wrong) == nil)
  }
  #expect(Fingerprint(bytes: print.bytes.dropLast()) == nil)
}
