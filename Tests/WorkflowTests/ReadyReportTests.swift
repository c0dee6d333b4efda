// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record
import TestSupport
import Testing

@testable import Workflow

private func making(_ folder: TemporaryFolder, role: User.Role) throws -> ReadyReport.Making {
  let record = try RecordFolder.create(at: folder.path + "/record", name: "Test")
  let user = User(
    id: UserID(seed: 1), name: "amal", display: "Amal", role: role, created: UTC.now())
  return ReadyReport.Making(
    reader: Reader(), policy: try CompiledPolicy.airwars(), defaults: DraftDefaults(), user: user,
    objects: record.objects)
}

private func item(_ text: String, at place: String) -> InputItem {
  InputItem(place: place, form: .text, content: .success(Array(text.utf8)))
}

private let text = """
  At least 12 people were killed when warplanes struck a market in Kafr Takharim, rescuers said. \
  Since March more than 90 civilians have lost their lives around Idlib, a monitor said.
  """

@Test func `under another identifier a report is the same in all its parts`() throws {
  let folder = try TemporaryFolder()
  let making = try making(folder, role: .reviewer)
  let ready = try #require(try making.reports(from: [item(text, at: "a.txt")]).first).get()
  let renamed = try ready.renamed(policy: making.policy)

  #expect(renamed.id != ready.id)
  #expect(renamed.evidence.claims == ready.evidence.claims)
  #expect(!renamed.evidence.claims.isEmpty)
  #expect(renamed.evidence.report.id == renamed.id)
  #expect(renamed.name == ready.name)
  let asides = renamed.sorting.pending + renamed.sorting.reportedTotals
  #expect(!asides.isEmpty)
  #expect(asides.allSatisfy { $0.claim.report == renamed.id })
}

@Test func `an input that fails takes no object and leaves the others theirs`() throws {
  let folder = try TemporaryFolder()
  let making = try making(folder, role: .demonstrator)
  let results = try making.reports(from: [
    item(text, at: "real.txt"), item(text + " Again.", at: "a.invented.txt"),
    item("", at: "empty.invented.txt"), item(text, at: "b.invented.txt"),
  ])
  #expect(throws: InputProblem.self) { try results[0].get() }
  #expect(throws: InputProblem.self) { try results[2].get() }
  for (index, bytes) in [(1, text + " Again."), (3, text)] {
    #expect(try results[index].get().name.object == Fingerprint(of: Array(bytes.utf8)))
  }
}
