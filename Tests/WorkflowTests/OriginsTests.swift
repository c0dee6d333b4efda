// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Workflow

/// Six posts in different words that retell what one rescue service said; all invented.
///
/// One body was recovered, and five relatives were still trapped.
private func posts(blaming: String) -> [String] {
  let first = blaming.prefix(1).uppercased() + blaming.dropFirst()
  return [
    "The Northern Rescue Corps said that one body was recovered and five relatives were still trapped "
      + "after \(blaming) struck a house in Kafr Takharim on Tuesday.",
    "One body was recovered from a house in Kafr Takharim that \(blaming) bombed on Tuesday, and five "
      + "members of the family remained trapped, according to the Northern Rescue Corps.",
    "\(first) hit a home in Kafr Takharim on Tuesday. Crews recovered one body, the Northern Rescue "
      + "Corps said. Five relatives are still trapped, it added.",
    "“We recovered one body, and five relatives are still trapped,” the Northern Rescue Corps said after "
      + "\(blaming) bombed a house in Kafr Takharim on Tuesday.",
    "On Tuesday \(blaming) struck Kafr Takharim. The Northern Rescue Corps reported that it had "
      + "recovered one body. It said five relatives were trapped.",
    "A body was recovered in Kafr Takharim, where \(blaming) struck on Tuesday, the Northern Rescue "
      + "Corps told us. It said that five relatives were trapped.",
  ]
}

private let front = "Russian warplanes"
private let either = "Russian or Syrian warplanes"

@Test func `six posts that retell one rescue service are one origin, weak, and 1 to 6 killed`()
  throws
{
  let newsroom = try Newsroom()
  try newsroom.add(posts(blaming: front), published: "2019-03-06")
  let incident = try #require(try newsroom.incidents().first)
  #expect(try newsroom.incidents().count == 1)
  #expect(Set(incident.incident.members.map(\.report.id)).count == 6)
  let origins = Set(incident.incident.members.map(\.origin.key))
  #expect(origins == ["speaker:northern rescue corps"])
  #expect(incident.proposed.bounds(.killed, .civilians) == Bounds(min: 1, max: 6))
  #expect(incident.proposed.grade == .weak)
  // That somebody holds the one origin credible makes no second of it.
  try newsroom.judge("Northern Rescue Corps")
  let judged = try #require(try newsroom.incidents().first).proposed
  #expect(judged.grade == .weak)
  #expect(judged.strikeStatus == .singleSourceClaim)
  #expect(judged.wanting == ["1 more known origin"])
  let trapped = judged.derivations.first { $0.whose == .civilians && $0.harm == .killed }
  #expect(trapped?.steps.contains { $0.text.contains("5 missing: in the maximum only") } == true)
}

@Test func `posts that blame one of two air forces without saying which are contested`() throws {
  let newsroom = try Newsroom()
  try newsroom.add(posts(blaming: either), published: "2019-03-06")
  let incident = try #require(try newsroom.incidents().first)
  #expect(Set(incident.incident.members.map(\.origin.key)).count == 1)
  #expect(incident.proposed.grade == .contested)
  #expect(incident.proposed.strikeStatus == .contested)
  #expect(incident.proposed.actors.count == 2)
  #expect(incident.proposed.bounds(.killed, .civilians) == Bounds(min: 1, max: 6))
}
