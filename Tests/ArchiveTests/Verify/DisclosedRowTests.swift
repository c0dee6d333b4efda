// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

/// A record with a report and its translation, and what an outsider is shown of that.
private func disclosed() throws -> (files: [Receipt.File], row: DisclosedRow) {
  let (scratch, record) = try Sample.open()
  let report = try Sample.add(to: record)
  let bytes = Array("Sieben Menschen wurden getötet.".utf8)
  let object = try record.objects.put(bytes)
  let capture = Capture(
    sha256: object.hex, size: bytes.count, mediaType: "text/plain", at: Sample.now, method: .file,
    origin: "de.txt")
  let translation = Translation(
    id: 0, report: report, language: "de", title: "", text: "Sieben Menschen wurden getötet.",
    madeBy: "Lina Aswad", isMachine: false, capture: capture, addedAt: Sample.now, addedBy: nil)
  let id = try record.store.write(by: nil, at: Sample.now) { try $0.add(translation) }
  try record.store.sign()
  let found = try #require(try record.store.read { try $0.disclosed(translation: id) })
  let receipt = try #require(try record.receipt(forEntry: found.entry))
  try record.close()
  withExtendedLifetime(scratch) {}
  let proof = Array(receipt.proof.description.utf8)
  return (
    [
      .init(name: "custody/log-key.txt", bytes: Array("\(receipt.verifier)\n".utf8)),
      .init(name: "custody/translation-1.tlog-proof", bytes: proof),
      .init(name: "custody/translation-1.txt", bytes: bytes),
      .init(name: "custody/translation-1.row.json", bytes: found.row.bytes),
    ], found.row
  )
}

@Test func `a row that is shown says who made a translation, and the ledger bears it out`() throws {
  let (files, row) = try disclosed()
  #expect(row.words == "translation/1 is into de by Lina Aswad")
  #expect(try #require(DisclosedRow(row.bytes)).hash == row.hash)
  let check = ExhibitCheck(of: files)
  #expect(check.findings == [] && check.matched == 1)
  #expect(check.statements.contains(row.words))
}

@Test func `a row with another maker, and every bit of it turned over, is refused`() throws {
  let (files, row) = try disclosed()
  let text = String(decoding: row.bytes, as: UTF8.self)
  let others = [
    text.replacing("Lina Aswad", with: "Karim Aswad"), text + " ", text.replacing(":", with: ": "),
    "{}", "",
  ]
  for other in others {
    var changed = files
    changed[3].bytes = Array(other.utf8)
    #expect(ExhibitCheck(of: changed).findings.map(\.place) == ["custody/translation-1.row.json"])
  }
  for bit in stride(from: 0, to: row.bytes.count * 8, by: Torture.isLong ? 1 : 7) {
    var changed = files
    changed[3].bytes[bit / 8] ^= 1 << (bit % 8)
    #expect(!ExhibitCheck(of: changed).isSound, "bit \(bit) may be changed")
  }
}

@Test func `a row without its proof proves nothing`() throws {
  let files = try disclosed().files.filter { !$0.name.hasSuffix(".tlog-proof") }
  #expect(!ExhibitCheck(of: files).isSound)
}
