// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Archive

@Test func `a report comes back as it went in`() throws {
  let (scratch, record) = try Sample.open()
  defer { withExtendedLifetime(scratch) {} }
  let claims = [Sample.claim(), Sample.claim(1, killed: 3)]
  let text = "Seven people were killed in Harim, three of them children.\u{0}\u{1F600}"
  let id = try Sample.add(to: record, text: text, claims: claims)
  let stored = try #require(try record.store.read { try $0.report(id) })
  let object = Fingerprint(of: Array(text.utf8))
  let new = Sample.report(id, text: text, object: object, claims: claims)
  #expect(stored.report == new.report)
  #expect(stored.text == text)
  #expect(stored.capture == new.capture)
  #expect(stored.state == .proposed)
  #expect(stored.addedBy == nil)
  #expect(try record.store.read { try $0.claims(of: id) } == claims)
  #expect(try record.objects.bytes(of: object) == Array(text.utf8))
  let evidence = try record.store.read { try $0.evidence(for: [id]) }
  #expect(evidence == [Evidence(report: new.report, claims: claims, signature: new.signature)])
  let history = try record.store.read { try $0.history(of: id.text) }
  #expect(history.map(\.entry.type) == ["report.added"])
  #expect(history.first?.index == stored.ledgerIndex)
  #expect(history.first?.entry.objects == [object])
}
