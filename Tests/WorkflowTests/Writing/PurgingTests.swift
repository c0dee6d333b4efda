// SPDX-License-Identifier: Apache-2.0

import Archive
import Foundation
import Record
import TestSupport
import Testing

@testable import Workflow

private let text = """
  At least 12 civilians were killed when warplanes struck a market in Kafr Takharim on 5 March 2019, \
  the Northern Rescue Corps said.
  """

/// A page as a browser saves it as one file.
private func saved(_ words: String) -> String {
  """
  From: <Saved by a browser>\r
  Snapshot-Content-Location: https://orontes.example/a\r
  Subject: A page\r
  MIME-Version: 1.0\r
  Content-Type: multipart/related; boundary="b"\r
  \r
  --b\r
  Content-Type: text/html\r
  Content-Location: https://orontes.example/a\r
  \r
  <html><body><article><p>\(words)</p></article></body></html>\r
  --b--\r

  """
}

@Test func `nothing that is proposed still quotes what was purged`() throws {
  let desk = try TestDesk()
  let summary = try #require(try desk.add([desk.folder.write("a.txt", text)]).summary)
  let report = try #require(summary.subjects.compactMap { ReportID($0) }.first)
  let incident = try #require(
    try desk.keeper.folder.store.read { try $0.incidents(of: report) }.first)
  func proposed() throws -> StoredIncident {
    try #require(try desk.keeper.folder.store.read { try $0.incident(incident) })
  }
  #expect(try "\(proposed())".contains("Northern Rescue Corps"))
  #expect(try desk.keeper.folder.store.read { try !$0.keys(of: incident).isEmpty })

  try desk.purge(report.text)
  let after = try proposed()
  #expect(after.state == .withdrawn)
  #expect(!"\(after)".contains("Northern Rescue Corps") && !"\(after)".contains(report.text))
  #expect(after.proposal?.assessment.derivations.allSatisfy { $0.bounds == nil } == true)
  #expect(try desk.keeper.folder.store.read { try $0.keys(of: incident).isEmpty })
  #expect(try desk.keeper.folder.verify().isSound)

  let again = try desk.add([desk.folder.write("b.txt", text + " It said so on the day.")])
  #expect(again.summary?.added == 1)
  #expect(try proposed().incident.members.isEmpty)
}

@Test func `an incident that rests on others too stays, without what was purged`() throws {
  let desk = try TestDesk()
  let other = text.replacing("12", with: "9").replacing("Northern Rescue Corps", with: "Harim Wire")
  let paths = [try desk.folder.write("a.txt", text), try desk.folder.write("b.txt", other)]
  let summary = try #require(try desk.add(paths).summary)
  let first = try #require(summary.subjects.compactMap { ReportID($0) }.first)
  let incident = try #require(
    try desk.keeper.folder.store.read { try $0.incidents(of: first) }.first)
  try desk.purge(first.text)
  let after = try #require(try desk.keeper.folder.store.read { try $0.incident(incident) })
  #expect(after.state == .proposed)
  #expect(!"\(after)".contains("Northern Rescue Corps"))
  #expect("\(after)".contains("Harim Wire"))
}

@Test func `a purged file of pages is refused alone, and none of its bytes are stored`() throws {
  let desk = try TestDesk()
  let page = try desk.folder.write("a.mhtml", saved(text))
  let other = try desk.folder.write(
    "b.mhtml", saved("Three people were killed in Hays on Friday, 8 March 2019."))
  let plain = try desk.folder.write(
    "c.txt", "Two people were killed in Sarmada on Friday, 8 March 2019.")
  let report = try #require(try desk.add([page]).summary?.subjects.first)
  try desk.purge(report)
  let told = try desk.add([page, other, plain])
  #expect(told.problems.count == 1 && told.problems[0].contains("purged"), "\(told)")
  #expect(told.summary?.added == 2 && told.summary?.failed == 1)
  let object = Fingerprint(of: Array(saved(text).utf8))
  #expect(!desk.keeper.folder.objects.contains(object))
  #expect(try desk.keeper.folder.verify().isSound)
}
