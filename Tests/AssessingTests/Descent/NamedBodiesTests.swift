// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// Whom a report means by "a rescue service" where it names one; all invented.
struct NamedBodiesTests {
  private let corps = Sample.speaker("Northern Corps", .rescueService)
  private let service = Sample.speaker(
    "", .rescueService, body: "rescue service", text: "a rescue service")

  private func keys(_ claims: [Claim]) -> [String] {
    Descent.origins(of: Sample.evidence(1, claims)).map(\.key)
  }

  // Title: "At least nine dead". "… killed at least nine, a rescue service said. The Northern Corps said
  // that 31 were wounded."
  @Test
  func `the one named body of a sort is meant, and its reason says so`() throws {
    let claims = [
      Sample.claim(.killed, .atLeast(9)),
      Sample.claim(id: 1, .killed, .atLeast(9), from: [service]),
      Sample.claim(id: 2, .injured, .exactly(31), from: [corps]),
    ]
    #expect(Set(keys(claims)) == ["speaker:northern corps"])
    let reason = try #require(Descent.origins(of: Sample.evidence(1, claims)).dropFirst().first)
    #expect(reason.reason.contains("“a rescue service”"))
  }

  // "The Northern Corps said nine died. The Southern Corps said two were hurt. Rescuers said four …"
  @Test
  func `of two named bodies neither is meant`() {
    let other = Sample.speaker("Southern Corps", .rescueService)
    let claims = [
      Sample.claim(.killed, .exactly(9), from: [corps]),
      Sample.claim(id: 1, .injured, .exactly(2), from: [other]),
      Sample.claim(id: 2, .missing, .exactly(4), from: [service]),
    ]
    #expect(keys(claims).last?.hasPrefix("unnamed:") == true)
  }

  // "The Northern Corps said nine died. Rescuers said eleven died."
  @Test
  func `who has another figure is another`() {
    let claims = [
      Sample.claim(.killed, .exactly(9), from: [corps]),
      Sample.claim(id: 1, .killed, .exactly(11), from: [service]),
    ]
    #expect(keys(claims).last?.hasPrefix("unnamed:") == true)
  }

  // "The District Court said nine died. Officials said two were hurt." "Residents", "soldiers" likewise.
  @Test(arguments: [SourceKind.authority, .witness, .armedForce, .relative, .unnamed])
  func `of sorts that are always many nobody is meant`(_ kind: SourceKind) {
    let claims = [
      Sample.claim(.killed, .exactly(9), from: [Sample.speaker("District Court", kind)]),
      Sample.claim(
        id: 1, .injured, .exactly(2),
        from: [Sample.speaker("", kind, body: "officials", text: "officials")]),
    ]
    #expect(keys(claims).last?.hasPrefix("unnamed:") == true)
  }

  // "Samir, a doctor, said …" in two reports: two doctors, not one source called "doctor".
  @Test
  func `what a person is is no body`() throws {
    let one = Sample.speaker("Samir", .medical, body: "doctor", text: "Samir, a doctor")
    let two = Sample.speaker("Rima", .medical, body: "doctor", text: "Rima, a doctor")
    #expect(keys([Sample.claim(from: [one])]) == ["speaker:samir"])
    #expect(keys([Sample.claim(from: [two])]) == ["speaker:rima"])
  }

  // "Up to 25 dead" over "between 16 and 25 were killed, the Northern Corps said", and a total over
  // months beside the Corps' own: "1,800 died in the siege; the coalition killed 1,300 of them".
  @Test
  func `a bound of a figure is that figure, and a total over months is its own`() {
    let claims = [
      Sample.claim(.killed, .atMost(25)),
      Sample.claim(id: 1, .killed, .between(16, 25), from: [corps]),
      Sample.claim(id: 2, event: 1, .killed, .exactly(1800), scope: .cumulative),
      Sample.claim(id: 3, event: 1, .killed, .atLeast(1300), scope: .cumulative, from: [corps]),
      Sample.claim(id: 4, event: 1, .killed, .exactly(38), scope: .cumulative, partOf: 3),
    ]
    let found = keys(claims)
    #expect(found[0] == "speaker:northern corps" && found[4] == "speaker:northern corps")
    #expect(found[2].hasPrefix("unstated@"))
  }
}
