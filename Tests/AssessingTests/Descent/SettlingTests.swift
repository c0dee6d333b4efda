// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// Whom one report means, as the others of the incident tell; all invented.
struct SettlingTests {
  private func origins(_ reports: [[Claim]]) -> [Origin] {
    Sample.incident(reports).settled().members.map(\.origin)
  }

  private func described(_ text: String, _ kind: SourceKind, body: String? = nil) -> Speaker {
    Sample.speaker("", kind, body: body, text: text)
  }

  // "The district head, Ihor Halych, wrote …" and, elsewhere, "the district head said".
  @Test
  func `a role is who has it in another report`() {
    let named = Sample.speaker("Ihor Halych", .authority, text: "the district head, Ihor Halych")
    let found = origins([
      [Sample.claim(from: [named])],
      [Sample.claim(from: [described("the district head", .authority)])],
    ])
    #expect(found.map(\.key) == ["speaker:ihor halych", "speaker:ihor halych"])
    #expect(found[1].reason.contains("“the district head”"))
  }

  // "The Amra coalition acknowledged …" and "the coalition has accepted …".
  @Test
  func `a short name is the one source whose name ends so`() {
    let named = Sample.speaker("Amra coalition", .armedForce)
    let short = described("the coalition", .armedForce, body: "coalition")
    let found = origins([[Sample.claim(from: [named])], [Sample.claim(from: [short])]])
    #expect(found[1].key == "speaker:amra coalition")
    let other = Sample.speaker("Desert coalition", .armedForce)
    let two = origins([
      [Sample.claim(from: [named])], [Sample.claim(from: [other])], [Sample.claim(from: [short])],
    ])
    #expect(!two[2].isKnown)
  }

  // "Thirteen died, the Doctors' Union said" and "doctors put it at 13"; "doctors put it at 20".
  @Test
  func `the one source of a sort is meant where the figure is its own`() {
    let union = [Sample.speaker("Doctors Union", .medical)]
    let doctors = [described("doctors", .medical, body: "doctors")]
    let same = origins([
      [Sample.claim(.killed, .exactly(13), from: union)],
      [Sample.claim(.killed, .exactly(13), from: doctors)],
    ])
    #expect(same[1].key == "speaker:doctors union")
    let other = origins([
      [Sample.claim(.killed, .exactly(13), from: union)],
      [Sample.claim(.killed, .exactly(20), from: doctors)],
    ])
    #expect(!other[1].isKnown)
  }

  // "Residents told the Bulletin of 16 to 25 dead" and "residents spoke of 16 to 25"; "of six".
  @Test
  func `the same words for the same figure are one source that nobody knows`() {
    let residents = [described("residents", .witness, body: "residents")]
    let found = origins([
      [Sample.claim(.killed, .between(16, 25), from: residents)],
      [Sample.claim(.killed, .between(16, 25), from: residents)],
      [Sample.claim(.killed, .exactly(6), from: residents)],
    ])
    #expect(found[0].key == found[1].key && found[0].key != found[2].key)
    #expect(found.allSatisfy { !$0.isKnown })
  }

  // A sentence without any source stays one, whatever the others say.
  @Test
  func `who is not even described stays unknown`() {
    let found = origins([
      [Sample.claim(from: [Sample.speaker("Doctors Union", .medical)])], [Sample.claim()],
    ])
    #expect(!found[1].isKnown)
  }

  @Test
  func `the order of reports changes nothing, settling twice changes nothing, and none is added`() {
    let reports = [
      [Sample.claim(.killed, .exactly(13), from: [Sample.speaker("Doctors Union", .medical)])],
      [Sample.claim(.killed, .exactly(13), from: [described("doctors", .medical)])],
      [Sample.claim(.killed, .between(16, 25), from: [described("residents", .witness)])],
      [Sample.claim(.killed, .between(16, 25), from: [described("residents", .witness)])],
    ]
    let incident = Sample.incident(reports)
    var turned = incident
    turned.members.reverse()
    let keys = Dictionary(
      uniqueKeysWithValues: incident.settled().members.map { ($0.id, $0.origin.key) })
    for member in turned.settled().members { #expect(keys[member.id] == member.origin.key) }
    #expect(incident.settled().settled() == incident.settled())
    func known(_ incident: Incident) -> Set<String> {
      Set(incident.members.map(\.origin).filter(\.isKnown).map(\.key))
    }
    #expect(known(incident.settled()).isSubset(of: known(incident)))
  }

  // "شهود عيان" (witnesses) in two reports were one known origin.
  @Test func `in a script without capitals nobody is known who has no name`() {
    let witnesses = Speaker(text: "شهود عيان", kind: .witness, name: "", body: "شهود عيان")
    let claim = Sample.claim(from: [witnesses])
    let found = origins([[claim], [Sample.claim(.killed, .exactly(7), from: [witnesses])]])
    #expect(found.allSatisfy { !$0.isKnown } && Set(found.map(\.key)).count == 2)
    let body = Sample.speaker("خالد عمران", .medical, body: "مستشفى الوادي")
    #expect(origins([[Sample.claim(from: [body])]]).map(\.name) == ["مستشفى الوادي"])
  }

  private func quoting(_ words: UInt64?, _ chain: [Speaker]) -> Claim {
    var claim = Sample.claim(from: chain)
    claim.quotation = words
    return claim
  }

  // “I carried five children out …”: a rescuer in one report, Salim Haddad in the other, and an agency
  // that was told so in the third.
  @Test
  func `who quotes the same words quotes the same speaker`() {
    let rescuer = [described("a rescuer", .rescueService)]
    let named = [Sample.speaker("Salim Haddad", .rescueService)]
    let agency = [Sample.speaker("Plains Agency", .agency)]
    let reports = [quoting(7, rescuer), quoting(7, named), quoting(7, agency)]
    let found = origins(reports.map { [$0] })
    #expect(Set(found.map(\.key)) == ["speaker:salim haddad"])
    #expect(found[0].reason.contains("the words quoted stand in"))
    #expect(Set(origins(reports.reversed().map { [$0] }).map(\.key)) == ["speaker:salim haddad"])
    let doctor = [Sample.speaker("Mona Saleh", .medical)]
    let other = origins([[quoting(7, rescuer)], [quoting(8, doctor)], [quoting(nil, doctor)]])
    #expect(!other[0].isKnown)
  }

  // A rescuer here and a witness there: nobody knows who spoke, but it was one.
  @Test
  func `the same words of somebody unnamed are one source`() {
    let found = origins([
      [quoting(7, [described("a rescuer", .rescueService)])],
      [quoting(7, [described("a witness", .witness)])],
    ])
    #expect(Set(found.map(\.key)).count == 1)
    #expect(found.allSatisfy { !$0.isKnown })
  }

  // The same sentence of one hospital director in two reports is one origin, whatever they call him.
  @Test
  func `quoted words that two outlets share make no second origin for a grade`() throws {
    let director = [Sample.speaker("Adel Nasser", .medical)]
    let doctor = [Sample.speaker("Dr Adel", .medical)]
    let incident = Sample.incident([[quoting(7, director)], [quoting(7, doctor)]])
    let assessment = Grading.assess(incident, policy: try Sample.policy())
    #expect(assessment.wanting.contains("1 more known origin"))
  }
}
