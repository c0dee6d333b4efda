// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import Testing

private func stored(_ claim: Claim, isSparse: Bool = false) -> Data {
  var json = JSONWriter(isSparse: isSparse)
  ClaimJSON(offsets: nil).write(claim, to: &json)
  return Data(json.bytes)
}

private let plain = Claim(
  id: 0, event: 0, harm: .killed, count: .exactly(7), passage: Passage(0..<4),
  sentence: Passage(0..<9), rule: "test")

@Test(arguments: 0..<300 as Range<UInt64>)
func `any claim comes back from its stored form as it was`(_ seed: UInt64) throws {
  var arbitrary = ArbitraryClaims(seed: seed)
  let claim = arbitrary.claim()
  for isSparse in [false, true] {
    let again = try JSONDecoder().decode(Claim.self, from: stored(claim, isSparse: isSparse))
    #expect(again == claim)
  }
}

// A record of a million claims would hold a hundred megabytes of nothings.
@Test func `a sparse claim leaves out what is absent, false or empty`() throws {
  #expect(
    String(decoding: stored(plain, isSparse: true), as: UTF8.self) == """
      {"id":0,"event":0,"harm":"killed","count":{"min":7,"max":7,"qualifiers":["exact"]},\
      "victims":{"text":"","status":"unspecified"},"scope":"unspecified","stance":"asserted",\
      "span":[0,4],"sentence":[0,9],"rule":"test"}
      """)
}

@Test func `an absent list is written as an empty one, and what is absent as null`() throws {
  let json = String(decoding: stored(plain), as: UTF8.self)
  #expect(
    json == """
      {"id":0,"event":0,"harm":"killed","count":{"min":7,"max":7,"qualifiers":["exact"]},\
      "total":false,"victims":{"text":"","status":"unspecified","groups":[],"names":[],"span":null},\
      "scope":"unspecified","stance":"asserted","part_of":null,"superseded_by":null,"cause":null,\
      "actor":null,"place":null,"time":null,"period":null,"positions":[],"chain":[],"span":[0,4],\
      "sentence":[0,9],"repeats":[],"rule":"test"}
      """)
}

@Test func `for others, places in a text are counted in scalars and the title is named`() throws {
  var claim = plain
  claim.passage = Passage(3..<9, in: .title)
  claim.sentence = Passage(0..<9, in: .title)
  claim.repeats = [Passage(2..<4)]
  let title = "é🕯xyz", text = "éa"
  var json = JSONWriter()
  let offsets = ReportOffsets(title: title.utf8, text: text.utf8)
  ClaimJSON(offsets: offsets).write(claim, to: &json)
  let written = String(decoding: json.bytes, as: UTF8.self)
  // é takes bytes 0–1, the candle 2–5: byte 3 lies within it, after two scalars have begun.
  #expect(written.contains(#""span":[2,5],"in":"title","sentence":[0,5],"repeats":[[1,2]]"#))
}

@Test func `an attribution comes back from its stored form`() throws {
  let attribution = Attribution(
    source: [Passage(0..<5), Passage(9..<12)], cue: [Passage(6..<8)],
    content: [Passage(20..<40, in: .title)])
  var json = JSONWriter()
  ClaimJSON(offsets: nil).write(attribution, to: &json)
  #expect(try JSONDecoder().decode(Attribution.self, from: Data(json.bytes)) == attribution)
}

@Test(arguments: [
  (#""span":[0,4]"#, #""span":[4,0]"#), (#""span":[0,4]"#, #""span":[-1,4]"#),
  (#""span":[0,4]"#, #""span":[0]"#), (#""span":[0,4]"#, #""span":null"#),
  (#""harm":"killed""#, #""harm":"hurt""#), (#""chain":[]"#, #""chain":null"#),
  (#""id":0"#, #""id":"0""#), (#""rule":"test""#, #""rulf":"test""#),
  (#""time":null"#, #""time":{"text":"","from":"2024-02-30","to":null,"inferred":false}"#),
])
func `a stored claim that was damaged is not read as another`(_ old: String, _ new: String) {
  let json = String(decoding: stored(plain), as: UTF8.self)
  let damaged = json.replacing(old, with: new)
  #expect(damaged != json)
  #expect(throws: DecodingError.self) {
    try JSONDecoder().decode(Claim.self, from: Data(damaged.utf8))
  }
}
