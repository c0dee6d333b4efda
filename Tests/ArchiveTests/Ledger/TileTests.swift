// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

@Test(
  arguments: [
    (0, 256, "tile/0/000"), (5, 256, "tile/0/005"), (999, 7, "tile/0/999.p/7"),
    (1000, 256, "tile/0/x001/000"), (1_234_067, 1, "tile/0/x001/x234/067.p/1"),
  ])
func `a tile is named as the format names it`(_ number: Int, _ width: Int, _ path: String) {
  #expect(Tile(kind: .hashes(level: 0), number: number, width: width).path == path)
  let entries = Tile(kind: .entries, number: number, width: width).path
  #expect(entries == path.replacing("tile/0/", with: "tile/entries/"))
}

@Test func `a tree of 70,000 has the tiles that the format's example counts`() {
  let tiles = Tile.added(from: 0, to: 70_000)
  func widths(_ level: Int) -> [Int] {
    tiles.filter { $0.kind == .hashes(level: level) }.map(\.width)
  }
  #expect(widths(0) == Array(repeating: 256, count: 273) + [112])
  #expect(widths(1) == [256, 17])
  #expect(widths(2) == [1])
  #expect(tiles.filter { $0.kind == .entries }.count == 274)
  #expect(Set(tiles).count == tiles.count)
}

@Test func `a tree of 256 has a full tile and a partial one above it`() {
  #expect(
    Tile.added(from: 0, to: 256).map(\.path) == [
      "tile/entries/000", "tile/0/000", "tile/1/000.p/1",
    ])
}

@Test(arguments: [1, 2, 255, 256, 257, 300, 511, 512, 1000, 65_535, 65_536, 65_537])
func `what is added in steps is what a tree has at the end`(_ size: Int) {
  var seen = Set<Tile>()
  var old = 0
  while old < size {
    let next = min(size, old + 1 + old / 3)
    seen.formUnion(Tile.added(from: old, to: next))
    old = next
  }
  #expect(seen.isSuperset(of: Tile.added(from: 0, to: size)))
  #expect(Tile.added(from: size, to: size).isEmpty)
}

@Test func `a ledger's files are written as it is signed, and again when they were taken away`()
  throws
{
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  func grow() throws {
    try record.store.write(at: Sample.now) { transaction in
      for _ in 0..<300 { try transaction.note("test.done", of: "nothing") }
    }
    try record.store.sign()
  }
  try grow()
  let tiles = TileFolder(path: record.layout.ledger)
  #expect(try Directory.names(in: tiles.path + "/tile/0") == ["000", "001.p"])
  #expect(try Directory.names(in: tiles.path + "/tile/0/001.p") == ["45"])
  #expect(try record.verify().findings == [])
  try grow()
  #expect(try Directory.names(in: tiles.path + "/tile/0") == ["000", "001", "002.p"])
  try record.close()

  Directory.remove(tiles.path + "/tile")
  let again = try RecordFolder.open(at: scratch.record, mode: .writing(purpose: "add"))
  let before = try again.verify()
  #expect(before.isSound && before.findings.map(\.place) == [tiles.path + "/tile"])
  try again.store.write(at: Sample.now) { try $0.note("test.done", of: "nothing") }
  try again.store.sign()
  #expect(try again.verify().findings == [])
}

@Test(arguments: ["tile/0/000", "tile/0/001.p/45", "tile/1/000.p/1", "tile/entries/000"])
func `a file of the ledger that was changed is named`(_ name: String) throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  try record.store.write(at: Sample.now) { transaction in
    for _ in 0..<300 { try transaction.note("test.done", of: "nothing") }
  }
  try record.store.sign()
  let path = record.layout.ledger + "/" + name
  var bytes = try DurableFile.read(path)
  bytes[bytes.count / 2] ^= 1
  try DurableFile.replace(path, with: bytes, mode: 0o644)
  let verification = try record.verify()
  #expect(!verification.isSound)
  #expect(verification.findings.map(\.place) == [path])
}
