// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Workflow

private let morning =
  "Seven people were killed in an airstrike on Kafr Takharim on Tuesday, the Northern Rescue Corps said."
private let evening =
  "An airstrike on Kafr Takharim killed four people on Tuesday, according to Barada Monitor."
private let shelling =
  "Shelling of Kafr Takharim killed two people on Tuesday, according to Barada Monitor."

@Test func `an incident shows how its reports belong to it and what comes next`() throws {
  let newsroom = try Newsroom()
  let reports = try newsroom.add([morning, evening, shelling])
  let views = try newsroom.incidents()
  let raid = try #require(views.first { $0.incident.members.map(\.report.id).contains(reports[0]) })
  let other = try #require(views.first { $0.incident.id != raid.incident.id })
  #expect(Set(raid.attachments.map(\.report)) == Set(reports.prefix(2)))
  for attachment in raid.attachments {
    #expect(attachment.parts.contains { $0.reason == "one day: 2019-03-05" })
    #expect(attachment.points == attachment.parts.map(\.points).reduce(0, +))
    #expect(attachment.runnerUp?.incident == other.incident.id)
    #expect(try #require(attachment.ahead) > 0)
  }
  #expect(other.attachments.isEmpty)
}

@Test func `a pair shows the parts of its score from both sides alike`() throws {
  let newsroom = try Newsroom()
  try newsroom.add([morning, shelling])
  let views = try newsroom.incidents()
  let pairs = try views.map { try #require($0.pairs.first) }
  #expect(pairs.count == 2)
  #expect(pairs.allSatisfy { $0.parts.contains { $0.reason.hasPrefix("one place") } })
  #expect(pairs.allSatisfy { $0.points == Int(($0.pair.score * 100).rounded()) })
  #expect(pairs[0].parts == pairs[1].parts)
  #expect(pairs.allSatisfy { $0.ahead == nil })
}
