// SPDX-License-Identifier: Apache-2.0

/// The places that can be meant by a name, read where they lie in memory.
///
/// `Scripts/gazetteer/build.py` writes the file: a table that folds characters, a bit for each first
/// word of a name, the hashes of all keys in order with what they lead to and an index over their
/// highest 16 bits, the places each key names, a record a place, and the texts. Nothing is parsed or
/// copied at start. `GazetteerFile` writes the same with a record's own places added.
struct Gazetteer: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer
  let folds: Section
  let gate: Section
  let buckets: Section
  let nodes: Section
  let postings: Section
  let records: Section
  let texts: Section
  /// How far down a hash is shifted to give its bit of the gate.
  private let gateShift: UInt64

  /// The bits of the smallest gate, and of the largest, as powers of two.
  static let gateBits = 21...27

  /// A run of equal cells, in the 32 bits that the file gives them: a gazetteer is handed about for each word.
  struct Section {
    private let numbers: (offset: UInt32, count: UInt32)

    init(offset: Int, count: Int) { numbers = (UInt32(offset), UInt32(count)) }

    var offset: Int { Int(numbers.offset) }
    var count: Int { Int(numbers.count) }
  }

  /// What a key leads to: the places it names, if any, and whether longer keys begin with it.
  struct Node: Equatable {
    static let nothing: UInt32 = 0x7fff_ffff

    var value: UInt32

    var first: Int? { value & Node.nothing == Node.nothing ? nil : Int(value & Node.nothing) }
    var hasLonger: Bool { value >> 31 == 1 }
  }

  /// The gazetteer that is compiled in; one without places where none is.
  static let compiledIn =
    CompiledData.bytes(of: "Languages/gazetteer/places.bin").flatMap(Gazetteer.init)

  /// Reads a built file in place; nil where it is no gazetteer or was cut.
  ///
  /// - Parameter bytes: they must outlive the gazetteer.
  init?(_ bytes: UnsafeRawBufferPointer) {
    let sizes = [4, 1, 4, 12, 4, PlaceEntry.size, 1]
    guard bytes.count >= 8 + 8 * sizes.count, bytes.starts(with: "CairnPl1".utf8) else {
      return nil
    }
    let sections = sizes.indices.map { index in
      Section(
        offset: Int(bytes.loadUnaligned(fromByteOffset: 8 + 8 * index, as: UInt32.self)),
        count: Int(bytes.loadUnaligned(fromByteOffset: 12 + 8 * index, as: UInt32.self)))
    }
    for (section, size) in zip(sections, sizes)
    where section.offset + section.count * size > bytes.count {
      return nil
    }
    let gateBits = sections[1].count.trailingZeroBitCount + 3
    guard Gazetteer.gateBits.contains(gateBits), sections[1].count == 1 << (gateBits - 3),
      sections[2].count == 1 << 16 + 1
    else { return nil }
    gateShift = UInt64(64 - gateBits)
    self.bytes = bytes
    (folds, gate, buckets, nodes) = (sections[0], sections[1], sections[2], sections[3])
    (postings, records, texts) = (sections[4], sections[5], sections[6])
  }

  /// How many places there are.
  var count: Int { records.count }

  @inline(__always)
  private func word(_ section: Section, _ index: Int) -> UInt32 {
    bytes.loadUnaligned(fromByteOffset: section.offset + 4 * index, as: UInt32.self)
  }

  /// Whether a name may begin with the word of this hash.
  ///
  /// Nine words of ten that begin none are told by one bit, of a table that stays in the cache:
  /// a search in the nodes would wait for memory three times.
  @inline(__always)
  func mayBegin(_ hash: UInt64) -> Bool {
    let bit = hash >> gateShift
    return bytes[gate.offset + Int(bit >> 3)] >> UInt8(bit & 7) & 1 == 1
  }

  /// The node of a key by its hash: some seven hashes share the highest 16 bits, hundreds where
  /// millions of places were added.
  @inline(__always)
  func node(_ hash: UInt64) -> Node? {
    let bucket = Int(hash >> 48)
    var index = Int(word(buckets, bucket))
    var end = Int(word(buckets, bucket + 1))
    while end - index > 16 {
      let middle = (index + end) / 2
      if self.hash(ofNode: middle) <= hash { index = middle } else { end = middle }
    }
    while index < end {
      let here = self.hash(ofNode: index)
      if here >= hash { return here == hash ? node(at: index) : nil }
      index += 1
    }
    return nil
  }

  @inline(__always)
  func hash(ofNode index: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: nodes.offset + 12 * index, as: UInt64.self)
  }

  @inline(__always)
  func node(at index: Int) -> Node {
    Node(
      value: bytes.loadUnaligned(fromByteOffset: nodes.offset + 12 * index + 8, as: UInt32.self))
  }

  /// Hands over the places that a node's key names, those first that it names best.
  @inline(__always)
  func forEachName(of node: Node, _ take: (PlaceName) -> Void) {
    guard var index = node.first else { return }
    while index < postings.count {
      let cell = word(postings, index)
      let rank = PlaceName.Rank(rawValue: UInt8(cell >> 29 & 3)) ?? .alike
      take(PlaceName(entry: Int(cell & 0x1fff_ffff), rank: rank))
      if cell >> 31 == 1 { break }
      index += 1
    }
  }

  /// The places of a name as a person would write it; for tests and tools, not for texts.
  func names(of name: String) -> [PlaceName] {
    var found: [PlaceName] = []
    if let node = PlaceFolding(self).key(name).flatMap(node) {
      forEachName(of: node) { found.append($0) }
    }
    return found
  }
}

/// That a key names a place, and how well.
struct PlaceName: Hashable {
  enum Rank: UInt8, Comparable {
    /// What people call it; another name of it; a spelling that is merely like one of them.
    case known, other, alike

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Its record in the gazetteer.
  var entry: Int
  var rank: Rank
}
