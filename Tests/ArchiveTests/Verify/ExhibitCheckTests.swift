// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

/// A report handed out: its captured bytes and the receipt's files, apart from any record.
struct SampleExhibit {
  let files: [Receipt.File]
  let key: NoteVerifier

  init(text: String = "Seven people were killed in Harim on Tuesday.") throws {
    let (scratch, record) = try Sample.open()
    let id = try Sample.add(to: record, text: text)
    try record.store.sign()
    let receipt = try #require(try record.receipt(for: id))
    key = receipt.verifier
    files =
      receipt.files.map { .init(name: "custody/" + $0.name, bytes: $0.bytes) }
      + [Receipt.File(name: "capture.txt", bytes: Array(text.utf8))]
    try record.close()
    withExtendedLifetime(scratch) {}
  }

  func without(_ name: String) -> [Receipt.File] { files.filter { $0.name != name } }

  /// The files with one bit of one of them turned over.
  func flipping(_ name: String, byte: Int, bit: Int) -> [Receipt.File] {
    files.map { file in
      guard file.name == name else { return file }
      var file = file
      file.bytes[byte] ^= 1 << bit
      return file
    }
  }
}

@Test func `an exhibit holds by itself, and says what was written down and who signed`() throws {
  let exhibit = try SampleExhibit()
  let check = ExhibitCheck(of: exhibit.files)
  #expect(check.findings == [])
  #expect(check.isSound)
  #expect(check.matched == 1)
  #expect(check.summary.hasPrefix("Holds: report.added REP-"))
  #expect(check.summary.hasSuffix("Key: \(exhibit.key)"))
  #expect(ExhibitCheck(of: exhibit.files, key: exhibit.key).isSound)
}

@Test func `a single receipt holds with the key that its reader has`() throws {
  let exhibit = try SampleExhibit()
  let proof = exhibit.files.filter { $0.name == "custody/proof.txt" }
  #expect(ExhibitCheck(of: proof, key: exhibit.key).isSound)
  #expect(ExhibitCheck(of: proof).findings.map(\.place) == ["custody/proof.txt"])
  #expect(!ExhibitCheck(of: []).isSound)
}

@Test func `an exhibit under another key than its reader has is refused`() throws {
  let exhibit = try SampleExhibit()
  let other = NoteSigner(name: exhibit.key.name).verifier
  let check = ExhibitCheck(of: exhibit.files, key: other)
  #expect(!check.isSound)
  #expect(check.findings.contains { $0.place == "custody/log-key.txt" })
}

@Test func `each file that is not the exhibit's own is named`() throws {
  let exhibit = try SampleExhibit()
  let stranger = try SampleExhibit(text: "Nine people were killed in Harim.")
  for name in exhibit.files.map(\.name) where !name.hasSuffix("README.txt") {
    let swapped = exhibit.files.map { file in
      stranger.files.first { $0.name == name && file.name == name } ?? file
    }
    let check = ExhibitCheck(of: swapped)
    #expect(!check.isSound, "\(name)")
    #expect(!check.findings.isEmpty)
  }
  let more = exhibit.files + [Receipt.File(name: "more.txt", bytes: [1])]
  #expect(ExhibitCheck(of: more).findings.map(\.place) == ["more.txt"])
}

@Test(arguments: ["custody/proof.txt", "custody/entry.json"])
func `an exhibit holds without what another of its files also says`(_ name: String) throws {
  let exhibit = try SampleExhibit()
  let check = ExhibitCheck(of: exhibit.without(name))
  #expect(check.isSound == (name == "custody/entry.json"))
}

/// One flip in sixty-one for continuous integration, all of them with `CAIRN_TORTURE` set.
@Test func `every bit of an exhibit that is turned over is refused`() throws {
  let step = Torture.isLong ? 1 : 61
  var flips = 0
  for number in 0..<20 {
    let exhibit = try SampleExhibit(
      text: String(repeating: "Case \(number): seven people were killed in Harim. ", count: 4))
    for file in exhibit.files where !file.name.hasSuffix("README.txt") {
      for place in stride(from: flips % step, to: file.bytes.count * 8, by: step) {
        let changed = exhibit.flipping(file.name, byte: place / 8, bit: place % 8)
        flips += 1
        guard ExhibitCheck(of: changed).isSound else { continue }
        Issue.record("bit \(place % 8) of byte \(place / 8) of \(file.name) may be changed")
      }
    }
  }
  #expect(flips >= (Torture.isLong ? 100_000 : 2_000))
}
