// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `an entry is written in the canonical form and read back the same`() throws {
  let hash = Fingerprint(of: [1])
  let entry = LedgerEntry(
    type: "report.added", at: Sample.now, actor: UserID("USR-000001"), subject: "REP-000001",
    objects: [hash], rows: ["report/REP-000001": hash, "claim/REP-000001#0": nil],
    reason: "a \"quoted\" word\u{8}\u{C}\n\u{1}é")
  let json = String(decoding: entry.json, as: UTF8.self)
  #expect(
    json == """
      {"actor":"USR-000001","at":"2026-11-21T08:30:00Z","objects":["\(hash)"],\
      "reason":"a \\"quoted\\" word\\b\\f\\n\\u0001é",\
      "rows":{"claim/REP-000001#0":null,"report/REP-000001":"\(hash)"},\
      "subject":"REP-000001","type":"report.added","v":1}
      """)
  #expect(LedgerEntry(canonical: entry.json) == entry)
}

@Test func `the program itself acts under its own name`() throws {
  let entry = LedgerEntry(type: "record.created", at: Sample.now, actor: nil, subject: "record")
  #expect(String(decoding: entry.json, as: UTF8.self).hasPrefix(#"{"actor":"cairn","#))
  #expect(LedgerEntry(canonical: entry.json) == entry)
}

@Test(
  arguments: [
    (#""v":1"#, #""v":2"#), (#""v":1}"#, #""v":1} "#), (#""at""#, #" "at""#),
    (#""reason":"x\u0001""#, #""reason":"x\u000""#), (#"x\u0001"#, #"\u0078\u0001"#),
    (#"x\u0001"#, #"x\u0001é\"#), (#""rows":{"#, #""rows":{"C":null,"#),
    (#""objects":["#, #""objects":[,"#), (#""type""#, #""typo""#), ("null", "nul"),
    (#"{"actor""#, #"{{"actor""#),
  ])
func `another spelling of an entry is not read`(_ old: String, _ new: String) throws {
  let entry = LedgerEntry(
    type: "report.added", at: Sample.now, actor: nil, subject: "REP-000001",
    objects: [Fingerprint(of: [1])], rows: ["B": nil, "b": Fingerprint(of: [2])],
    reason: "x\u{1}")
  let json = String(decoding: entry.json, as: UTF8.self)
  #expect(json.contains(old))
  #expect(LedgerEntry(canonical: Array(json.replacing(old, with: new).utf8)) == nil)
  for count in 0..<entry.json.count {
    #expect(LedgerEntry(canonical: Array(entry.json.prefix(count))) == nil)
  }
}

@Test func `an act on more rows than an entry holds is continued in the next`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let claims = (0..<1300).map { Sample.claim($0) }
  let id = try Sample.add(to: record, claims: claims)
  let history = try record.store.read { try $0.history(of: id.text) }.map(\.entry)
  #expect(history.map(\.type) == ["report.added", "report.added", "report.added"])
  #expect(history.map(\.reason) == [nil, "continued", "continued"])
  #expect(history.map(\.objects.count) == [1, 0, 0])
  #expect(history.reduce(0) { $0 + $1.rows.count } == claims.count + 3)
  #expect(history.allSatisfy { $0.json.count <= LedgerEntry.maximumSize })
  #expect(try record.verify().findings == [])
}

@Test func `a long ledger proves every entry, and that it continues its beginnings`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  var heads: [(size: Int, root: Fingerprint)] = []
  for _ in 0..<6 {
    try record.store.write(at: Sample.now) { transaction in
      for _ in 0..<113 { try transaction.note("test.done", of: "nothing") }
    }
    heads.append(try record.store.ledgerHead())
  }
  let last = try #require(heads.last)
  #expect(last.size == 1 + 6 * 113)
  try record.store.read { snapshot in
    for index in stride(from: 0, to: last.size, by: 17) {
      let entry = try #require(try snapshot.entries(from: index, limit: 1).first)
      let proof = try snapshot.inclusionProof(of: index, size: last.size)
      #expect(
        MerkleProof.includes(
          leaf: MerkleHash.leaf(entry.entry.json), index: entry.index, size: last.size,
          proof: proof,
          root: last.root))
    }
    for head in heads {
      let proof = try snapshot.consistencyProof(from: head.size, to: last.size)
      #expect(MerkleProof.continues(from: head, to: last, proof: proof))
    }
  }
}
