// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let events = """
  event_id_cnty,event_date,location,latitude,longitude,notes,fatalities
  SYR1,2019-03-05,Kafr Takharim,36.117,36.516,"Invented sample, not a real event.",7
  SYR2,2019-03-06,Salqin,36.137,36.454,"Invented sample, not a real event.",many

  """

@Suite(.enabled(if: Program.isThere))
struct ImportCommandTests {
  @Test func `the difference comes first, and is written only where it is asked for`() throws {
    let record = try TestRecord()
    let file = try record.folder.write("acled.csv", events)
    let shown = try record.run(["import", "--format", "acled", file])
    #expect(shown.status == 1)
    #expect(shown.text.contains("+ SYR1"))
    #expect(
      shown.text.contains("1 new, 0 changed, 0 the same, 0 taken back; 1 row cannot be read."))
    #expect(shown.text.contains("Nothing is written yet: add --write and --user."))
    let named = try record.run(["import", "--format", "acled", file, "--user", "nour"])
    #expect(named.text.contains("Nothing is written yet: add --write."))
    #expect(
      shown.errors.contains("acled.csv, line 3, column fatalities: “many” is no whole number"))
    #expect(try record.run(["incidents", "--listed"]).text == "No listed incidents.\n")
    let written = try record.run(
      ["import", "--format", "acled", file, "--write", "--user", "nour", "--edition", "March"])
    #expect(written.status == 1)
    #expect(written.text.contains("Imported ACLED March as acled: 1 new"))
    let listed = try record.run(["incidents", "--listed"]).text
    #expect(listed.contains("acled:SYR1"))
    #expect(listed.contains("7 or more"))
    let one = try record.run(["show", "acled:SYR1"]).text
    #expect(one.contains("What ACLED March says, no assessment of this record's"))
    #expect(one.contains("acled.csv, line 2"))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test(arguments: [
    (["import", "--format", "csv", "nowhere.csv", "--dataset", "x"], "with --holder"),
    (["import", "--format", "ucdp", "nowhere.csv"], "nowhere.csv: no such file"),
    (["import", "--format", "geojson", "x", "--dataset", "map"], "with --holder"),
    (["import", "a.csv", "b.csv"], "Say in which format"),
    (["import", "--format", "acled", "x.csv", "--dataset", "Not A Name"], "no name of a dataset"),
    (["show", "acled:SYR404"], "the record has none of that name"),
  ])
  func `wrong use says what to do`(arguments: [String], words: String) throws {
    let record = try TestRecord()
    let outcome = try record.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
  }

  /// A table exported as a spreadsheet is another recorder's dataset.
  @Test func `an export comes in elsewhere as a dataset, from a spreadsheet too`() throws {
    let record = try TestRecord()
    _ = try record.run([
      "add", "--user", "nour",
      try record.reports(["Three people were killed in an airstrike on Kafr Takharim on Tuesday."]),
    ])
    let out = record.folder.path + "/out"
    let exported = try record.run(
      ["export", "--format", "xlsx", "--audience", "team", "--out", out])
    #expect(exported.status == 0)
    let arguments = [
      "import", "--format", "csv", out + "/incidents.xlsx", "--dataset", "harbour", "--holder",
      "Harbour Watch", "--write", "--user", "nour", "--json",
    ]
    let outcome = try record.run(arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains("\"added\":1"))
    let incident = try #require(
      try record.run(["incidents"]).text.split(separator: "\n").last?.prefix(10))
    let shown = try record.run(["show", String(incident)]).text
    #expect(shown.contains("What other recorders list that may be it"))
    #expect(shown.contains("harbour:\(incident)"))
    #expect(shown.contains("one figure of the killed"))
  }
}
