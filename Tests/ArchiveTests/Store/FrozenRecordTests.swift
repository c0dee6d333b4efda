// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Archive

/// What earlier programs wrote, and not what today's scripts say they did.
@Suite struct FrozenRecordTests {
  @Test(arguments: FrozenRecord.versions)
  func `a record of an earlier program is brought up to date with every row it had`(
    _ version: Int
  ) throws {
    let frozen = try FrozenRecord(version: version)
    let before = try frozen.rows()
    #expect(before["report"]?.isEmpty == false && before["ledger"]?.isEmpty == false)
    let record = try RecordFolder.open(at: frozen.path, mode: .writing(purpose: "add"))
    let verification = try record.verify()
    #expect(verification.isSound, "\(verification.findings)")
    try Sample.add(to: record)
    #expect(try record.verify().isSound)
    try record.close()
    let after = try frozen.rows()
    // Bands were a table of what follows from the reports; another took its place.
    for (table, rows) in before where table != "band" {
      let kept = try #require(after[table], "\(table) is gone")
      // The end of the ledger's tree goes on.
      if table != "frontier" { #expect(rows.subtracting(kept) == [], "\(table)") }
    }
  }

  @Test(arguments: FrozenRecord.versions)
  func `it is exported whole, and made again of that to the same bytes`(_ version: Int) throws {
    let frozen = try FrozenRecord(version: version)
    let key = Layout(path: frozen.path).key
    try RecordFolder.open(at: frozen.path, mode: .writing(purpose: "add")).close()
    let (one, other) = (frozen.scratch.path + "/one", frozen.scratch.path + "/other")
    let again = frozen.scratch.path + "/again"
    let record = try RecordFolder.open(at: frozen.path, mode: .reading)
    _ = try record.exportAll(to: one)
    try record.close()
    try RecordFolder.importAll(from: one, at: again, key: key)
    let made = try RecordFolder.open(at: again, mode: .reading)
    _ = try made.exportAll(to: other)
    try made.close()
    let sums = try [one, other].map { try DurableFile.read($0 + "/SHA256SUMS") }
    #expect(sums[0] == sums[1] && !sums[0].isEmpty)
  }

  @Test func `there is a record of the version before today's`() {
    #expect(FrozenRecord.versions.last == Schema.version - 1)
  }
}
