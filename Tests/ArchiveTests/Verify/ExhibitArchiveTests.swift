// SPDX-License-Identifier: Apache-2.0

import Record
import TestSupport
import Testing

@testable import Archive

/// A WACZ file of a report that was uploaded, with what vouches for it.
private struct SampleArchive {
  let sample: SampleExhibit
  var members: [WACZFile.Member]

  init() throws {
    let text = "Seven people were killed in Harim on Tuesday."
    sample = try SampleExhibit(text: text)
    members = sample.files.filter { $0.name.hasPrefix("custody/") }
      .map { .init(name: String($0.name.dropFirst("custody/".count)), bytes: $0.bytes) }
  }

  func bytes(
    holding text: String = "Seven people were killed in Harim on Tuesday.", at: String = Sample.now
  ) throws -> [UInt8] {
    let capture = Capture(
      sha256: Fingerprint(of: Array(text.utf8)).hex, size: text.utf8.count,
      mediaType: "text/plain", at: at, method: .file, origin: "a.txt")
    let warc = try UploadFile.warc(Array(text.utf8), capture, software: "Cairn/0.1.0")
    return try WACZFile(
      captures: [.init(name: "a.warc.gz", bytes: warc)],
      pages: [.init(address: UploadFile.name(of: capture), title: "", at: Sample.now)],
      custody: members, title: "A", created: Sample.now, software: "Cairn/0.1.0"
    ).bytes
  }
}

private func check(_ bytes: [UInt8]) -> (faults: [String], check: ExhibitCheck) {
  let archive = ExhibitArchive(bytes, name: "a.wacz")
  return (archive.faults, ExhibitCheck(of: archive.files))
}

@Test func `an exhibit in one file holds by itself, an uploaded file in it`() throws {
  let sample = try SampleArchive()
  let bytes = try sample.bytes()
  #expect(ExhibitArchive.isOne(bytes))
  let (faults, outcome) = check(bytes)
  #expect(faults == [] && outcome.findings == [] && outcome.matched == 1)
}

@Test func `an exhibit in one file that holds other words than were written down is refused`()
  throws
{
  let sample = try SampleArchive()
  let (faults, outcome) = check(
    try sample.bytes(holding: "Eight people were killed in Harim on Tuesday."))
  #expect(faults == [], "as an archive it is whole")
  #expect(!outcome.isSound)
  #expect(outcome.findings.map(\.place) == ["a.wacz/archive/a.warc.gz"])
}

@Test func `a wrapped file that bears another date than its entry is refused`() throws {
  let (faults, outcome) = check(try SampleArchive().bytes(at: "2025-01-01T00:00:00Z"))
  #expect(faults == [], "as an archive it is whole")
  #expect(outcome.findings.map(\.place) == ["a.wacz/archive/a.warc.gz"])
  #expect(outcome.findings.first?.what.contains("date") == true)
}

@Test func `an exhibit in one file with a byte changed is refused`() throws {
  let bytes = try SampleArchive().bytes()
  for place in stride(from: 0, to: bytes.count, by: 211) {
    var changed = bytes
    changed[place] ^= 1
    let (faults, outcome) = check(changed)
    guard faults.isEmpty, outcome.isSound else { continue }
    // Times and other marks of the archive itself say nothing; what it holds does.
    #expect(ExhibitArchive(changed, name: "a").files == ExhibitArchive(bytes, name: "a").files)
  }
}
