// SPDX-License-Identifier: Apache-2.0

/// Compares the ledger's files with the entries that they were made from, while these go by.
///
/// The files can be written again, so one that is missing does no harm. One that differs would mislead
/// whoever reads the ledger from them.
struct TileCheck {
  let folder: TileFolder
  /// How far the files are to go.
  let size: Int
  private var entries: [UInt8] = []
  /// The hashes of each level since its last full tile.
  private var hashes: [[UInt8]] = []
  private var missing = 0
  private(set) var findings: [Finding] = []

  init(folder: TileFolder, size: Int) {
    self.folder = folder
    self.size = size
  }

  /// Takes the next entry with the subtrees that it completes.
  mutating func take(_ entry: [UInt8], _ completed: [MerkleFrontier.Node], index: Int) {
    guard index < size else { return }
    let isLast = index == size - 1
    entries.append(entry: entry)
    if index % Tile.full == Tile.full - 1 || isLast {
      compare(.entries, width: index % Tile.full + 1, number: index / Tile.full, entries)
      entries.removeAll(keepingCapacity: true)
    }
    for node in completed where node.level % 8 == 0 { take(node, isLast: isLast) }
    if isLast { finish() }
  }

  private mutating func take(_ node: MerkleFrontier.Node, isLast: Bool) {
    let level = node.level / 8
    if hashes.count == level { hashes.append([]) }
    hashes[level].append(contentsOf: node.hash.bytes)
    guard node.position % Tile.full == Tile.full - 1 else { return }
    compare(
      .hashes(level: level), width: Tile.full, number: node.position / Tile.full, hashes[level])
    hashes[level].removeAll(keepingCapacity: true)
  }

  private mutating func finish() {
    var count = size
    for (level, bytes) in hashes.enumerated() {
      if !bytes.isEmpty {
        compare(
          .hashes(level: level), width: count % Tile.full, number: count / Tile.full, bytes)
      }
      count /= Tile.full
    }
    guard missing > 0 else { return }
    findings.append(
      Finding(
        "\(missing) of the files that others read the ledger from are missing",
        at: folder.path + "/tile",
        remedy: "Take the folder away; it is written anew with the next thing that is recorded.",
        isHarmless: true))
  }

  private mutating func compare(_ kind: Tile.Kind, width: Int, number: Int, _ bytes: [UInt8]) {
    let tile = Tile(kind: kind, number: number, width: width)
    guard let found = try? DurableFile.read(folder.file(tile)) else { return missing += 1 }
    guard found != bytes else { return }
    findings.append(
      Finding(
        "the file is not what the ledger's entries give", at: folder.file(tile),
        remedy: "Keep it as evidence, then take the folder `tile` away: it is written anew."))
  }
}
