// SPDX-License-Identifier: Apache-2.0

/// Writes a gazetteer that has more places than the one it stands upon, in the same layout.
struct GazetteerFile {
  private let base: Gazetteer
  private let draft: GazetteerDraft
  private var texts: [UInt8]
  private var records: [UInt8]
  private var nodes: [(hash: UInt64, value: UInt32)] = []
  private var postings: [UInt32] = []

  init(_ draft: GazetteerDraft) {
    self.draft = draft
    base = draft.base
    texts = Array(base.bytes(of: base.texts, size: 1))
    records = Array(base.bytes(of: base.records, size: PlaceEntry.size))
    addRecords()
    addNodes()
  }

  // MARK: Records

  private mutating func addRecords() {
    for place in draft.places {
      append(text(place.name), to: &records)
      append(place.number, to: &records)
      append(parent(of: place), to: &records)
      append(UInt32(bitPattern: place.latitude), to: &records)
      append(UInt32(bitPattern: place.longitude), to: &records)
      append(UInt32(clamping: place.population), to: &records)
      records += [UInt8(place.country & 0xff), UInt8(place.country >> 8), place.kind.rawValue, 0]
    }
  }

  /// The smallest known unit that holds a place; every country is one.
  private func parent(of place: GazetteerDraft.Place) -> UInt32 {
    for unit in place.units {
      if let index = draft.units[unit] { return UInt32(index) }
    }
    return .max
  }

  private mutating func text(_ name: String) -> UInt32 {
    let start = UInt32(texts.count)
    texts.append(UInt8(name.utf8.count))
    texts += name.utf8
    return start
  }

  // MARK: Keys

  /// Merges the keys there are with the new ones, both in the order of their hashes.
  private mutating func addNodes() {
    let namings = draft.namings.sorted {
      ($0.hash, $0.place, $0.rank.rawValue) < ($1.hash, $1.place, $1.rank.rawValue)
    }
    let beginnings = draft.beginnings.sorted()
    var (old, new, begun) = (0, 0, 0)
    while old < base.nodes.count || new < namings.count || begun < beginnings.count {
      var hash = old < base.nodes.count ? base.hash(ofNode: old) : UInt64.max
      if new < namings.count { hash = min(hash, namings[new].hash) }
      if begun < beginnings.count { hash = min(hash, beginnings[begun]) }
      var node: Gazetteer.Node?
      if old < base.nodes.count, base.hash(ofNode: old) == hash {
        node = base.node(at: old)
        old += 1
      }
      let first = new
      while new < namings.count, namings[new].hash == hash { new += 1 }
      var hasLonger = node?.hasLonger ?? false
      while begun < beginnings.count, beginnings[begun] == hash {
        hasLonger = true
        begun += 1
      }
      let start = post(node, namings[first..<new])
      nodes.append((hash, start | (hasLonger ? 1 << 31 : 0)))
    }
  }

  /// Writes what a key leads to.
  ///
  /// - Returns: where it begins, or that the key is no name.
  private mutating func post(
    _ node: Gazetteer.Node?, _ namings: ArraySlice<GazetteerDraft.Naming>
  ) -> UInt32 {
    var cells: [(rank: UInt8, place: UInt32)] = []
    if let node {
      base.forEachName(of: node) { cells.append(($0.rank.rawValue, UInt32($0.entry))) }
    }
    for naming in namings where cells.last?.place != naming.place {
      cells.append((naming.rank.rawValue, naming.place))
    }
    guard !cells.isEmpty else { return Gazetteer.Node.nothing }
    if !namings.isEmpty {
      stepBack(&cells)
      cells.sort { $0 < $1 }
    }
    let start = UInt32(postings.count)
    for cell in cells { postings.append(cell.place | UInt32(cell.rank) << 29) }
    postings[postings.count - 1] |= 1 << 31
    return start
  }

  /// A district that is called like a town of its country is meant second: "in Hays" is the town.
  private func stepBack(_ cells: inout [(rank: UInt8, place: UInt32)]) {
    for index in cells.indices where cells[index].place >= base.count && cells[index].rank == 0 {
      guard isUnit(kind(cells[index].place)) else { continue }
      let country = country(cells[index].place)
      if cells.contains(where: { kind($0.place).isSettlement && self.country($0.place) == country })
      {
        cells[index].rank = PlaceName.Rank.other.rawValue
      }
    }
  }

  private func isUnit(_ kind: PlaceEntry.Kind) -> Bool { kind == .district || kind == .subdistrict }

  private func kind(_ place: UInt32) -> PlaceEntry.Kind {
    Int(place) < base.count
      ? base.entry(Int(place))?.kind ?? .landmark : draft.places[Int(place) - base.count].kind
  }

  private func country(_ place: UInt32) -> UInt16 {
    Int(place) < base.count
      ? base.entry(Int(place))?.country ?? 0 : draft.places[Int(place) - base.count].country
  }
}

// MARK: - The file

extension GazetteerFile {
  /// The whole file.
  func written() -> [UInt8] {
    var cells: [UInt8] = []
    cells.reserveCapacity(12 * nodes.count)
    for node in nodes {
      append(UInt32(truncatingIfNeeded: node.hash), to: &cells)
      append(UInt32(node.hash >> 32), to: &cells)
      append(node.value, to: &cells)
    }
    let parts: [(bytes: [UInt8], size: Int)] = [
      (Array(base.bytes(of: base.folds, size: 4)), 4), (gate(), 1), (buckets(), 4), (cells, 12),
      (words(postings), 4), (records, PlaceEntry.size), (texts, 1),
    ]
    var file = Array("CairnPl1".utf8)
    var offset = 8 + 8 * parts.count
    for part in parts {
      offset += (8 - offset % 8) % 8
      append(UInt32(offset), to: &file)
      append(UInt32(part.bytes.count / part.size), to: &file)
      offset += part.bytes.count
    }
    file.reserveCapacity(offset)
    for part in parts {
      file += [UInt8](repeating: 0, count: (8 - file.count % 8) % 8)
      file += part.bytes
    }
    return file
  }

  /// Sixteen bits for each first word, so that most words of a text still have none.
  private func gate() -> [UInt8] {
    let old = base.bytes(of: base.gate, size: 1)
    let oldBits = old.count.trailingZeroBitCount + 3
    var bits = oldBits
    while bits < Gazetteer.gateBits.upperBound, 1 << bits < 16 * draft.firstWords.count {
      bits += 1
    }
    let spread = 1 << (bits - oldBits)
    var gate = [UInt8](repeating: 0, count: 1 << (bits - 3))
    for bit in 0..<(1 << oldBits) where old[bit >> 3] >> UInt8(bit & 7) & 1 == 1 {
      for wide in (bit * spread)..<((bit + 1) * spread) { gate[wide >> 3] |= 1 << UInt8(wide & 7) }
    }
    for hash in draft.firstWords {
      let bit = Int(hash >> UInt64(64 - bits))
      gate[bit >> 3] |= 1 << UInt8(bit & 7)
    }
    return gate
  }

  /// Where the nodes of each highest 16 bits begin.
  private func buckets() -> [UInt8] {
    var starts: [UInt32] = []
    var at = 0
    for bucket in 0...(1 << 16) {
      while at < nodes.count, Int(nodes[at].hash >> 48) < bucket { at += 1 }
      starts.append(UInt32(at))
    }
    return words(starts)
  }

  private func words(_ values: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(4 * values.count)
    for value in values { append(value, to: &bytes) }
    return bytes
  }

  private func append(_ word: UInt32, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

extension Gazetteer {
  /// The bytes of a section whose cells are of a size.
  func bytes(of section: Section, size: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      rebasing: bytes[section.offset..<(section.offset + section.count * size)])
  }
}
