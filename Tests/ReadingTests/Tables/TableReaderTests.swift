// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TableReaderTests {
  private static let told = [
    "killed 12 of #4", "injured 30 of #5", "killed 4 of #4", "injured 9 of #5", "killed 16",
    "injured 39",
  ]

  @Test(arguments: [
    "Idlib | 12 killed | 30 injured\nHama | 4 killed | 9 injured\nTotal | 16 killed | 39 injured\n",
    "District | Killed | Injured\n--- | --- | ---\nIdlib | 12 | 30\nHama | 4 | 9\n"
      + "Total | 16 | 39\n",
    "District\tKilled\tInjured\nIdlib\t12\t30\nHama\t4\t9\nTotal\t16\t39\n",
    "Place        Dead   Wounded\nIdlib          12        30\nHama            4         9\n"
      + "Total          16        39\n",
    "|  | Killed | Wounded |\n| Idlib | 12 | 30 |\n| Hama | 4 | 9 |\n| Total | 16 | 39 |\n",
  ])
  func `rows are read by their heading or by themselves`(_ table: String) {
    #expect(Reports.told("The ministry gave figures.\n\n" + table) == Self.told)
  }

  @Test func `a table longer than a chapter is read to its end`() {
    let rows = (1...9000).map { "Village \($0 % 7) | 12 | 30" }.joined(separator: "\n")
    let claims = Reports.claims("District | Killed | Injured\n" + rows + "\nTotal | 16 | 39\n")
    #expect(claims.contains { $0.rule == "table" && $0.count.max == 12 })
    #expect(claims.allSatisfy { claim in claim.partOf.map { claims.indices.contains($0) } ?? true })
  }

  @Test(arguments: [
    ("12 people killed in Idlib | Orontes Wire", ["killed 12"]),
    ("Votes | Seats\nIdlib | 12\nHama | 4\n", []),
    ("Killed or injured | Homes lost\n12 | 30\n", []),
    ("District | Killed\nIdlib | n/a\nHama | -\n", []),
  ])
  func `headlines with bars and tables of other things are none`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }
}
