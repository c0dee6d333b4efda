// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

@Test func `claims of one origin stand together, known origins first`() {
  let members = InventedIncidents.shelling.members + InventedIncidents.marketMembers
  let groups = SourceGroup.groups(of: members)
  #expect(groups.map(\.origin.name) == ["Orontes Rescue Service", "صوت العاصي", ""])
  #expect(groups.map(\.members.count) == [4, 2, 1])
  #expect(groups.map(\.origin.isKnown) == [true, true, false])
}

@Test func `a group is in the order in which its reports appeared`() {
  let days = SourceGroup.groups(of: InventedIncidents.marketMembers)[0].members
    .compactMap(\.report.published)
  #expect(days == days.sorted())
}

@Test func `a report with several claims is named once`() {
  let reports = SourceGroup.reports(of: InventedIncidents.marketMembers)
  #expect(reports.count == 3)
  #expect(Set(reports.map(\.id)).count == 3)
}
