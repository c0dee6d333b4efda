// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// Whose word a claim is; all invented.
struct DescentTests {
  private func origin(_ chain: [Speaker]) throws -> Origin {
    try #require(Descent.origins(of: Sample.evidence(1, [Sample.claim(from: chain)])).first)
  }

  // "Pinar, who heads the Amra Commission, said …" and "The Amra Commission said …"
  @Test
  func `a person speaks for the body`() throws {
    let chair = try origin([Sample.speaker("Pinar", .unBody, body: "Amra Commission")])
    let body = try origin([Sample.speaker("amra  Commission", .unBody)])
    #expect(chair.key == body.key)
    #expect(chair.name == "Amra Commission")
    #expect(chair.reason.contains("for whom Pinar speaks"))
  }

  // "Pinar, who heads the Amra Commission, said three died. … Four were hurt, Pinar added."
  @Test
  func `a body stated once holds for its speaker throughout the report`() throws {
    let chair = Sample.speaker("Pinar", body: "Amra Commission")
    let evidence = Sample.evidence(
      1, [Sample.claim(from: [chair]), Sample.claim(id: 1, from: [Sample.speaker("Pinar")])])
    #expect(Set(Descent.origins(of: evidence).map(\.key)) == ["speaker:amra commission"])
  }

  // "Medics told the Plains Agency …"
  @Test
  func `the innermost named speaker is the origin`() throws {
    let medics = Sample.speaker("", .unnamed, text: "medics")
    let agency = try origin([medics, Sample.speaker("Plains Agency", .agency)])
    #expect(agency.name == "Plains Agency")
    #expect(agency.isKnown)
    #expect(agency.reason.contains("medics"))
    let chain = [Sample.speaker("Governor"), Sample.speaker("Plains Agency")]
    #expect(try origin(chain).name == "Governor")
  }

  // "Local sources said …", and a sentence without any source, in two reports.
  @Test
  func `who is not named is not known, and another in each report`() throws {
    let unnamed = Sample.speaker("", .unnamed, text: "local sources")
    let claims = [Sample.claim(from: [unnamed]), Sample.claim(id: 1)]
    let first = Descent.origins(of: Sample.evidence(1, claims))
    let second = Descent.origins(of: Sample.evidence(2, claims))
    #expect((first + second).allSatisfy { !$0.isKnown && $0.name.isEmpty })
    #expect(Set((first + second).map(\.key)).count == 4)
  }

  // "Doctors said …", "a local official said …", "a Health Ministry official said …", "مصادر محلية"
  // (local sources), in whose script no capital tells.
  @Test(arguments: [
    ("Doctors", "Doctors", false), ("a local official", "local official", false),
    ("Opposition media", "Opposition media", false), ("rescuers", "rescuers", false),
    ("Health Ministry officials", "Health Ministry", true),
    ("a spokesman for the Ministry", "Ministry", true), ("مصادر محلية", "مصادر محلية", false),
  ])
  func `a body is a name or only a description`(
    _ text: String, _ body: String, _ isKnown: Bool
  ) throws {
    let origin = try origin([Sample.speaker("", .authority, body: body, text: text)])
    #expect(origin.isKnown == isKnown)
  }

  // Title: "Five killed in Tel Amra". "Five were killed, the governor said. Nine were hurt. The hospital
  // said three had been operated on." Another event: "Two died in Bir Hala."
  @Test
  func `a claim without a source rests on the source of the same figure, else of its event`() {
    let governor = [Sample.speaker("Governor", .authority)]
    let claims = [
      Sample.claim(id: 0, .killed, .exactly(5)), Sample.claim(id: 1, .injured, .exactly(9)),
      Sample.claim(id: 2, .killed, .exactly(5), total: true, from: governor),
      Sample.claim(id: 3, event: 1, .killed, .exactly(2)),
    ]
    let unstated = "unstated@\(ReportID(seed: 1))"
    let one = Descent.origins(of: Sample.evidence(1, claims))
    #expect(
      one.map(\.key) == ["speaker:governor", "speaker:governor", "speaker:governor", unstated])
    #expect(one[0].reason == "the report gives the same figure as the word of Governor")
    #expect(one[1].reason == "the report names no other source of the event than Governor")
    let hospital = Sample.claim(
      id: 4, .injured, .exactly(3), from: [Sample.speaker("Hospital", .medical)])
    let two = Descent.origins(of: Sample.evidence(1, claims + [hospital]))
    #expect(two.map(\.key).prefix(2) == ["speaker:governor", unstated])
  }

  // An agency's text with "the governor said", and a copy that cut those words.
  @Test
  func `a copy rests on what the first copy rests on`() throws {
    let governor = Sample.speaker("Governor", .authority)
    let first = Sample.evidence(
      1,
      [
        Sample.claim(.killed, .exactly(5), from: [governor]),
        Sample.claim(id: 1, event: 1, .injured),
      ])
    let copy = Sample.evidence(
      2, [Sample.claim(.injured), Sample.claim(id: 1, .killed, .exactly(5))])
    let origins = Descent.origins(of: copy, first: first)
    #expect(origins.map(\.key) == ["unstated@\(first.report.id)", "speaker:governor"])
    #expect(origins[1].reason.hasPrefix("the text is that of \(first.report.id)"))
  }

  @Test
  func `the first copy is the earlier published, then what says more, then the lower identifier`() {
    let day = Sample.day
    let long = LikenessTests.signature(0..<90)
    let reports = [
      Sample.report(9, published: day.adding(days: -1)),
      Sample.report(8, at: "2024-03-09T07:00:00Z"), Sample.report(7, at: "2024-03-09T08:00:00Z"),
      Sample.report(3), Sample.report(1), Sample.report(2), Sample.report(0, published: nil),
    ]
    let pieces = reports.map {
      let isLong = $0.id == ReportID(seed: 3)
      return Evidence(report: $0, claims: [], signature: isLong ? long : Signature())
    }
    for (index, piece) in pieces.enumerated() {
      for (other, later) in pieces.enumerated() where other != index {
        #expect(Descent.precedes(piece, later) == (index < other))
      }
    }
  }
}
