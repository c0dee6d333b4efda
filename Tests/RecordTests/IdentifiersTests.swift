// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@Test func `any seed spells an identifier that is read back`() {
  var random = SplitMix64(seed: 1)
  for seed in [0, 1, .max, 1 << 63] + (0..<500).map({ _ in random.next() }) as [UInt64] {
    let id = ReportID(seed: seed)
    #expect(id.text.hasPrefix("REP-"))
    #expect(id.text.utf8.count == 10)
    #expect(ReportID(id.text) == id)
    #expect(ReportID(id.text.lowercased()) == id)
    #expect(IncidentID(id.text) == nil)
  }
}

@Test func `the lowest thirty bits of a seed make the difference`() {
  let ids = Set((0..<30).map { ReportID(seed: 1 << $0) })
  #expect(ids.count == 30)
  #expect(ReportID(seed: 1 << 30) == ReportID(seed: 0))
}

@Test(arguments: [
  "REP-00000I", "REP-00000L", "REP-00000O", "REP-00000U", "REP-00000", "REP-0000000", "REP000000",
  "REP-00000é", "", "REP-", "RÉP-000000", " REP-000000", "REP-000000 ",
])
func `what could be misread is no identifier`(_ text: String) {
  #expect(ReportID(text) == nil)
}

@Test func `a claim is named by its report and its number`() throws {
  let id = ClaimID(report: ReportID(seed: 9), number: 12)
  #expect(ClaimID(id.description) == id)
  #expect(ClaimID(report: id.report, number: 2) < id)
  for wrong in ["\(id.report)", "\(id.report)#", "\(id.report)#-1", "\(id.report)#1#2", "#1"] {
    #expect(ClaimID(wrong) == nil)
  }
}
