// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@testable import Archive

private func member(_ number: Int) throws -> WACZFile.Member {
  let server = try WebServer { _ in .page("<p>\(number) people were killed in Rawah on Monday.</p>")
  }
  let capture = WebCapture.make(
    of: try WebAddress("http://\(server.authority)/\(number)?a=b"),
    rules: .forTests(reaching: [server.authority]))
  let file = try CaptureFile(
    capture, outcome: ("report", "a report was read from it"),
    view: .failure(.noBrowser),
    .init(collector: nil, agent: "test"))
  return .init(name: "capture-\(number).warc.gz", bytes: file.bytes)
}

private func exhibit(_ captures: Int = 2) throws -> WACZFile {
  try WACZFile(
    captures: try (1...captures).map(member),
    pages: [
      .init(address: "http://wire.orontes.org/a", title: "Rawah", at: "2026-11-21T08:30:00Z")
    ],
    custody: [.init(name: "README.txt", bytes: Array("what this is\n".utf8))], title: "Rawah",
    created: "2026-11-21T08:30:00Z", software: "Cairn/0.1.0")
}

@Test func `an exhibit holds captures, index, pages and proofs, and is found sound`() throws {
  let file = try exhibit()
  #expect(WACZCheck.faults(in: file.bytes) == [])
  let archive = try ZIPReading(file.bytes)
  #expect(
    archive.members.map(\.name) == [
      "archive/capture-1.warc.gz", "archive/capture-2.warc.gz", "indexes/index.cdx",
      "pages/pages.jsonl", "custody/README.txt", "datapackage.json", "datapackage-digest.json",
    ])
  #expect(archive.members.allSatisfy { $0.isStored })
}

@Test func `other people's program accepts the exhibit`() throws {
  let folder = try TemporaryFolder()
  let path = try folder.write("a.wacz", try exhibit().bytes)
  for judge in ["wacz validate -f", "unzip -tq"] {
    guard let program = Judge(judge) else { continue }
    let outcome = try program.run(path)
    #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
    #expect(!outcome.text.lowercased().contains("invalid"))
  }
}

@Test func `the index says the places that another indexer finds`() throws {
  guard let indexer = Judge("cdxj-indexer") else { return }
  let capture = try member(1)
  let folder = try TemporaryFolder()
  let outcome = try indexer.run(try folder.write(capture.name, capture.bytes))
  let theirs = try outcome.lines(after: 2).filter { ($0["mime"] as? String) == "text/html" }
  let ours = try CaptureIndex.lines(of: capture.bytes, named: capture.name).map { line in
    try JSONSerialization.jsonObject(with: Data(line.split(separator: 0x20, maxSplits: 2)[2]))
      as? [String: Any] ?? [:]
  }
  for key in ["url", "offset", "length", "status", "mime", "filename"] {
    #expect(theirs.map { "\($0[key] ?? "")" } == ours.map { "\($0[key] ?? "")" }, "\(key)")
  }
}

extension Program.Outcome {
  /// What stands on each line after so many words.
  fileprivate func lines(after words: Int) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      let rest = line.split(separator: " ", maxSplits: words)[words]
      return try JSONSerialization.jsonObject(with: Data(rest.utf8)) as? [String: Any] ?? [:]
    }
  }
}

@Test func `every flipped bit of an exhibit is found`() throws {
  let bytes = try exhibit(1).bytes
  var missed: [Int] = []
  for index in stride(from: 0, to: bytes.count * 8, by: 7) {
    var changed = bytes
    changed[index / 8] ^= 1 << (index % 8)
    if WACZCheck.faults(in: changed).isEmpty { missed.append(index) }
  }
  // Dates, rights and remarks of the archive's own directory stand in no digest and say nothing of evidence.
  let ranges = try ZIPReading(bytes).members.map(\.range)
  #expect(!missed.contains { bit in ranges.contains { $0.contains(bit / 8) } })
}

private let spoilings: [(String, @Sendable (inout [WACZFile.Member]) -> Void)] = [
  ("no pages", { $0.removeAll { $0.name == "pages/pages.jsonl" } }),
  ("no index", { $0.removeAll { $0.name == "indexes/index.cdx" } }),
  ("no captures", { $0.removeAll { $0.name.hasPrefix("archive/") } }),
  ("no package", { $0.removeAll { $0.name == "datapackage.json" } }),
  ("no digest", { $0.removeAll { $0.name == "datapackage-digest.json" } }),
  ("an unlisted file", { $0.append(.init(name: "custody/x.txt", bytes: [])) }),
  ("an unlisted file without a dot", { $0.append(.init(name: "custody/x", bytes: [])) }),
  ("a name that leads out", { $0.append(.init(name: "../x.txt", bytes: [])) }),
  ("a name twice", { $0.append($0[0]) }),
  ("a changed proof", { $0[3].bytes = [1] }),
  ("a cut-off capture", { $0[0].bytes.removeLast(9) }),
  ("swapped contents", { ($0[1].bytes, $0[2].bytes) = ($0[2].bytes, $0[1].bytes) }),
]

@Test(arguments: spoilings.indices)
func `a spoilt exhibit is refused`(_ number: Int) throws {
  let archive = try ZIPReading(try exhibit(1).bytes)
  var members = try archive.members.map {
    WACZFile.Member(name: $0.name, bytes: try archive.content(of: $0))
  }
  spoilings[number].1(&members)
  var writing = ZIPWriting(date: "2026-11-21T08:30:00Z")
  for member in members { try writing.append(member.name, member.bytes) }
  #expect(WACZCheck.faults(in: writing.finished()) != [], "\(spoilings[number].0)")
}

@Test(arguments: ["a/b.txt", "x", "../x.txt", ".", ""])
func `a proof under a name that may not stand there is refused`(_ name: String) throws {
  #expect(throws: ArchiveProblem.self) {
    try WACZFile(
      captures: [], pages: [], custody: [.init(name: name, bytes: [])], title: "",
      created: "2026-11-21T08:30:00Z", software: "")
  }
}
