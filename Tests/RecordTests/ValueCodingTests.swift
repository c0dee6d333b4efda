// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import Testing

private func again<Value: Codable>(_ value: Value) throws -> Value {
  try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
}

private func read<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
  try JSONDecoder().decode(type, from: Data(json.utf8))
}

@Test func `an assessment comes back with every reason and range`() throws {
  let id = ClaimID(report: ReportID(seed: 7), number: 3)
  let derivation = Assessment.Derivation(
    harm: .killed, whose: .civilians, bounds: Bounds(min: 3, max: 9),
    steps: [.init("Three are named.", claims: [id])])
  let unknown = Assessment.Derivation(harm: .injured, whose: .children, bounds: nil, steps: [])
  let assessment = Assessment(
    strikeStatus: .singleSourceClaim, strikeReasons: [.init("One source.", claims: [id])],
    strikeWanting: ["A second source."], grade: .weak, gradeReasons: [.init("One origin.")],
    wanting: ["A second origin."],
    derivations: [derivation, unknown], conceded: [derivation], actors: ["One", "Other"],
    policy: "test 1")
  #expect(try again(assessment) == assessment)
}

@Test func `an assessment signed before it said what would raise the strike status is read`() throws
{
  let older = #"""
    {"strike_status":"likely","strike_reasons":[],"grade":"fair","grade_reasons":[],"wanting":["x"],
    "derivations":[],"conceded":[],"actors":["One"],"policy":"test 1"}
    """#
  let assessment = try read(Assessment.self, older)
  #expect(assessment.strikeStatus == .likely)
  #expect(assessment.strikeWanting.isEmpty)
}

@Test(arguments: 0..<50 as Range<UInt64>)
func `places and origins come back as they were`(_ seed: UInt64) throws {
  var arbitrary = ArbitraryClaims(seed: seed)
  let place = arbitrary.candidate()
  #expect(try again(place) == place)
  let origin = Origin(
    key: arbitrary.text(), name: arbitrary.text(), kind: .agency, isKnown: seed % 2 == 0,
    reason: arbitrary.text())
  #expect(try again(origin) == origin)
}

@Test func `a day, bounds and identifiers are read in their own form only`() throws {
  #expect(try read([Day].self, #"["2024-02-29"]"#) == [Day("2024-02-29")])
  #expect(try read(Bounds.self, #"{"min":0,"max":4}"#) == Bounds(min: 0, max: 4))
  #expect(try read([ClaimID].self, #"["REP-000001#4"]"#).first?.number == 4)
  for wrong in ["2023-02-29", "2024-02-29T10:00:00Z", "29.2.2024", ""] {
    #expect(throws: DecodingError.self) { try read([Day].self, "[\"\(wrong)\"]") }
  }
  for wrong in [#"{"min":5,"max":4}"#, #"{"min":-1,"max":4}"#, #"{"min":1}"#] {
    #expect(throws: DecodingError.self) { try read(Bounds.self, wrong) }
  }
  for wrong in ["INC-000001", "REP-00000", "REP-00000U", "REP-000001#0"] {
    #expect(throws: DecodingError.self) { try read([ReportID].self, "[\"\(wrong)\"]") }
  }
  for wrong in ["REP-000001", "REP-000001#-1", "REP-000001#x", "#1"] {
    #expect(throws: DecodingError.self) { try read([ClaimID].self, "[\"\(wrong)\"]") }
  }
}
