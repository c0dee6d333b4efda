// SPDX-License-Identifier: Apache-2.0

import Archive
import Record
import Testing

@testable import Workflow

private let texts = [
  "Seven civilians were killed when warplanes struck a market in Kafr Takharim on Tuesday, the Northern "
    + "Rescue Corps said. Crews worked through the night to clear the stalls beside the mosque.",
  "Seven civilians were killed when warplanes struck a market in Kafr Takharim on Tuesday, the Northern "
    + "Rescue Corps said. Crews worked through the night to clear the stalls beside the mosque.",
  "Nine people were hurt by shelling in Binnish on Monday, a doctor said.",
]

private func findings(_ newsroom: Newsroom) throws -> [String] {
  try RecordCheck(of: newsroom.path) { _, _ in }.findings
}

@Test func `what follows from the record agrees with what follows from it`() throws {
  let newsroom = try Newsroom()
  try newsroom.add(texts)
  #expect(try findings(newsroom) == [])
}

@Test func `derived rows that were changed are named, and derived anew by a named person`() throws {
  let newsroom = try Newsroom()
  let reports = try newsroom.add(texts)
  let incident = try #require(try newsroom.incidents().first).incident.id
  let folder = try RecordFolder.open(at: newsroom.path, mode: .writing(purpose: "test"))
  try folder.store.write(at: UTC.now()) { transaction in
    try transaction.setKeys(["geo:0 2019-03-05"], of: incident)
    try transaction.setFamily(reports[2], of: reports[0])
    _ = try transaction.setCopyKeys([7, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], of: reports[1])
  }
  try folder.close()
  let found = try findings(newsroom)
  #expect(found.count == 3)
  #expect(found.allSatisfy { $0.contains("cairn rebuild") })
  #expect(found.contains { $0.hasPrefix("link_key/\(incident)") })
  let summary = try newsroom.submit(.rebuild(by: Newsroom.reviewer))
  #expect(summary.text.contains("3 derived rows were not what they should be"))
  #expect(try findings(newsroom) == [])
}

@Test func `another policy works an incident out again from the same claims`() throws {
  let newsroom = try Newsroom()
  try newsroom.add(["Dozens of people were killed by shelling in Binnish on Monday, a doctor said."]
  )
  let id = try #require(try newsroom.incidents().first).incident.id
  let recorder = try newsroom.recorder()
  #expect(try recorder.incident(id).proposed.bounds(.killed, .civilians)?.description == "12–24")
  let other = try recorder.incident(id, under: "acled").proposed
  #expect(other.bounds(.killed, .civilians)?.description == "12")
  #expect(other.policy.hasPrefix("acled"))
  #expect(throws: RecordProblem.self) { try recorder.incident(id, under: "nobody's") }
}
