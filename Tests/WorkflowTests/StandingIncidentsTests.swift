// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Workflow

/// What is kept between two changes is what reading everything anew gives.
@Test func `a list that is kept shows what a record opened now shows, whatever is done between`()
  throws
{
  let newsroom = try Newsroom()
  try newsroom.submit(
    .addUser(UserRequest(name: "root", shownAs: "Root", role: .administrator)))
  let kept = try newsroom.recorder()
  func compare(_ what: String) throws -> [IncidentRow] {
    let query = IncidentQuery(page: Page(limit: 500))
    let rows = try kept.incidents(query).rows
    #expect(try rows == newsroom.recorder().incidents(query).rows, "after \(what)")
    return rows
  }
  #expect(try compare("nothing") == [])
  try newsroom.add([
    "Seven people were killed in an airstrike on Hays on Tuesday, the Northern Rescue Corps said.",
    "Three people were killed by shelling in Harim on Monday, the hospital said.",
  ])
  let two = try compare("two reports")
  #expect(two.count == 2)
  try newsroom.add(
    ["Nine people were killed in an airstrike on Hays on Tuesday, rescuers said."],
    from: ["Another"])
  #expect(try compare("a third").contains { $0.reports == 2 })
  try newsroom.sign(two[0].id)
  #expect(try compare("a signature").contains { $0.signed?.by == "Nour Haddad" })
  try newsroom.judge("Northern Rescue Corps")
  _ = try compare("a word on a source")
  try newsroom.submit(.erase(EraseRequest(user: "root", name: Newsroom.reviewer)))
  #expect(try !compare("a name that goes").contains { $0.signed?.by == "Nour Haddad" })
}
