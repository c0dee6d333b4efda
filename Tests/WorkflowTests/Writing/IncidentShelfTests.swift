// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record
import TestSupport
import Testing

@testable import Workflow

private let (one, other) = (Fingerprint(of: [1]), Fingerprint(of: [2]))

@Test func `what was looked at holds for one state of the record, and for one who takes it`() {
  let shelf = IncidentShelf()
  let id = IncidentID(seed: 1)
  shelf.put([id: Dossier()], at: one)
  #expect(Array(shelf.take(at: one).keys) == [id])
  #expect(shelf.take(at: one).isEmpty)
  shelf.put([id: Dossier()], at: one)
  #expect(shelf.take(at: other).isEmpty)
  // Taken in vain, it is void all the same: what was asked for is another record by now.
  #expect(shelf.take(at: one).isEmpty)
}

private func incident(of count: Int) throws -> Incident {
  let report = Report(id: ReportID(seed: 1), language: "en", invented: true)
  let passage = Passage(0..<1)
  let members = (0..<count).map { number in
    Incident.Member(
      id: ClaimID(report: report.id, number: number),
      claim: Claim(
        id: number, event: number, harm: .killed, count: .exactly(1), passage: passage,
        sentence: passage, rule: "test"), report: report,
      origin: Origin(key: "", name: "", kind: .unknown, isKnown: false, reason: ""), reason: "")
  }
  let place = PlaceCandidate(
    id: "geo:1", name: "Tel Amra", precision: .town, country: "XX", within: [], latitude: 0,
    longitude: 0, score: 1)
  return Incident(
    id: IncidentID(seed: 1), place: place, day: Day(number: 1), cause: .unknown, strike: nil,
    members: members, invented: true)
}

@Test func `incidents with more claims than there is room for are not held`() throws {
  let incident = try incident(of: 3)
  let dossier = Dossier(incident, policy: try CompiledPolicy.airwars())
  for (capacity, count) in [(3, 1), (2, 0)] {
    let shelf = IncidentShelf(capacity: capacity)
    shelf.put([incident.id: dossier], at: one)
    #expect(shelf.take(at: one).count == count)
  }
}

// One incident of some hundreds of claims, and room for fewer.
@Test func `a large incident is held without its claims where there is too little room`() throws {
  let policy = try CompiledPolicy.airwars()
  let large = Dossier(try incident(of: Placing.large + 1), policy: policy)
  let shelf = IncidentShelf(capacity: Placing.large)
  shelf.put([IncidentID(seed: 1): large], at: one)
  let held = try #require(shelf.take(at: one).values.first)
  #expect(held.isLean)
  #expect(held.size == Placing.large + 1)
  #expect(held.incident(IncidentID(seed: 1)) == nil)
  #expect(held.outline(IncidentID(seed: 1)) == large.outline(IncidentID(seed: 1)))
}

// A report that comes in between two others of an incident, by another way, is seen by the second.
@Test func `what a person did between two reports is seen by the second`() throws {
  let newsroom = try Newsroom()
  let keeper = try RecordKeeper(writing: newsroom.path, purpose: "test")
  func perform(_ request: WriteRequest) throws {
    try keeper.perform(request) { event in
      if case .refused(let text) = event { throw Newsroom.Refusal(text: text) }
    }
  }
  func add(_ number: Int, _ monitor: String) throws {
    let text =
      "\(number) people were killed in an airstrike on Kafr Takharim on Tuesday, "
      + "\(monitor) said."
    let file = try newsroom.folder.write(
      "\(number).jsonl",
      #"{"id":"\#(number)","text":"\#(text)","published":"2019-03-05","invented":true}"#)
    try perform(
      .add(AddRequest(user: Newsroom.reviewer, paths: [file], defaults: DraftDefaults())))
  }
  try add(4, "Barada Monitor")
  try add(5, "the Northern Rescue Corps")
  let whole = try #require(try newsroom.incidents().first).incident
  let part = try #require(whole.members.first)
  try perform(
    .regroup(
      RegroupRequest(
        user: Newsroom.reviewer, change: .split(whole.id.text, [part.id.description]),
        why: "Two raids.")))
  try add(6, "Orontes Watch")
  try keeper.close()
  let incidents = try newsroom.incidents().map(\.incident)
  #expect(incidents.count == 2)
  #expect(incidents.flatMap(\.members).map(\.id).count == 3)
  #expect(Set(incidents.flatMap(\.members).map(\.id)).count == 3)
}
