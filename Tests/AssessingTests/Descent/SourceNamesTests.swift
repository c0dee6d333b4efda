// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What people say of a source's names; all invented.
struct SourceNamesTests {
  private func note(_ source: String, _ matter: SourceNote.Matter, _ value: String) -> SourceNote {
    SourceNote(
      source: source, matter: matter, value: value, citation: "a register", user: "nour",
      at: "2024-03-09T08:00:00Z")
  }

  // "The Amra Monitor said …" and "مرصد عمرة" in two reports of one incident.
  @Test
  func `two names of one source are one origin, and the reason says who said so`() throws {
    let incident = Sample.incident([
      [Sample.claim(from: [Sample.speaker("Amra Monitor")])],
      [Sample.claim(from: [Sample.speaker("مرصد عمرة")])],
    ])
    let names = SourceNames([note("Amra Monitor", .alias, "مرصد عمرة")])
    let origins = incident.settled(by: names).members.map(\.origin)
    #expect(Set(origins.map(\.key)) == ["speaker:amra monitor"])
    #expect(try #require(origins.last).reason.contains("nour"))
    #expect(Set(incident.settled(by: .none).members.map(\.origin.key)).count == 2)
  }

  @Test
  func `the last word on a kind or a name holds, and a side changes neither`() {
    let names = SourceNames([
      note("Amra", .alias, "A"), note("Beta", .alias, "a"), note("Beta", .kind, "monitor"),
      note("Beta", .kind, "media"), note("Beta", .side, "Front"),
    ])
    #expect(names.name(of: "A") == "Beta" && names.name(of: "Front") == "Front")
    let claim = Sample.claim(from: [Sample.speaker("Beta")])
    let incident = Sample.incident([[claim]]).settled(by: names)
    #expect(incident.members.map(\.origin.kind) == [.media])
  }
}
