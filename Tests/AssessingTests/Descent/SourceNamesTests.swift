// SPDX-License-Identifier: Apache-2.0

import Assessing
import Record
import Testing

/// What people say of a source's names, kind and sides; all invented.
struct SourceNamesTests {
  private func note(_ source: String, _ saying: SourceNote.Saying) -> SourceNote {
    SourceNote(
      source: source, saying: saying, citation: "a register", user: "nour",
      at: "2024-03-09T08:00:00Z")
  }

  private func side(_ name: String, in conflict: String = "Wadi war", _ day: Int32) -> SourceNote {
    note(
      "Beta", .side(SourceNote.Side(conflict: conflict, name: name, since: Day(number: day))))
  }

  // "The Amra Monitor said …" and "The Valley Watch said …" in two reports of one incident.
  @Test func `two names of one source are one origin, and the reason says who said so`() throws {
    let incident = Sample.incident([
      [Sample.claim(from: [Sample.speaker("Amra Monitor")])],
      [Sample.claim(from: [Sample.speaker("Valley Watch")])],
    ])
    let names = SourceNames([note("Amra Monitor", .alias("Valley watch"))])
    let origins = incident.settled(by: names).members.map(\.origin)
    #expect(Set(origins.map(\.key)) == ["speaker:amra monitor"])
    #expect(try #require(origins.last).reason.contains("nour says that Valley Watch"))
    #expect(Set(incident.settled().members.map(\.origin.key)).count == 2)
  }

  // "أفاد مرصد عمرة بمقتل …" names nobody that the program knows; a person says who it is.
  @Test func `whom a report only describes is known once a person gave the words a name`() throws {
    let described = Speaker(text: "مرصد عمرة", kind: .unknown, name: "")
    let incident = Sample.incident([[Sample.claim(from: [described])]])
    #expect(incident.settled().members.allSatisfy { !$0.origin.isKnown })
    let names = SourceNames([
      note("Amra Monitor", .kind(.monitor)), note("Amra Monitor", .alias("مَرصد عمره")),
    ])
    let origin = try #require(incident.settled(by: names).members.first?.origin)
    #expect(origin.isKnown && origin.key == "speaker:amra monitor" && origin.kind == .monitor)
    #expect(origin.name == "Amra Monitor")
  }

  @Test func `the last word on a kind or a name holds, and a side changes neither`() {
    let names = SourceNames([
      note("Amra", .alias("A")), note("Amra", .noAlias("A")), note("Beta", .alias("a")),
      note("Beta", .kind(.monitor)), note("Beta", .kind(.media)), side("Front", 10),
    ])
    #expect(names.name(of: "A") == "Beta" && names.name(of: "Front") == "Front")
    let claim = Sample.claim(from: [Sample.speaker("Beta")])
    #expect(Sample.incident([[claim]]).settled(by: names).members.map(\.origin.kind) == [.media])
  }

  @Test func `a name of a name is followed to its end, and a circle ends`() {
    let names = SourceNames([note("B", .alias("A")), note("C", .alias("B"))])
    #expect(names.name(of: "a") == "C" && names.name(of: "B") == "C")
    let circle = SourceNames([note("B", .alias("A")), note("A", .alias("B"))])
    #expect(["A", "B"].contains(circle.name(of: "A")))
  }

  @Test func `what was said of a name's credibility counts for the source`() throws {
    let incident = Sample.incident([[Sample.claim(from: [Sample.speaker("Valley Watch")])]])
    let word = Credibility(
      source: "Valley Watch", isCredible: true, user: "nour", at: "2024-03-09T08:00:00Z",
      reason: "names its witnesses")
    let assessment = Grading.assess(
      incident, policy: try Sample.policy(), credibility: [word],
      names: SourceNames([note("Amra Monitor", .alias("Valley Watch"))]))
    #expect(
      assessment.gradeReasons.contains { $0.text.contains("Amra Monitor is an origin; nour") })
  }

  @Test(arguments: [
    (9, []), (10, ["Front"]), (19, ["Front"]), (20, ["none"]), (30, ["none", "Harbour League"]),
  ])
  func `a source is on the side that began last by the day`(_ day: Int, _ sides: [String]) {
    let names = SourceNames([
      side("League", in: "Sea war", 25), side("none", 20), side("League", 10), side("Front", 10),
      side("Harbour League", in: "sea war", 25),
    ])
    let found = names.sides(of: "beta", on: Day(number: Int32(day))).map(\.name)
    #expect(Set(found) == Set(sides) && found.count == sides.count)
  }
}
