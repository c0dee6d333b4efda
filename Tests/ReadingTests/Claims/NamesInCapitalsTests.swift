// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamesInCapitalsTests {
  @Test(arguments: [
    ("THE FORMER MINISTER GENERAL ENRIQUE SALDOVAL DIED TODAY IN HOSPITAL.", ["ENRIQUE SALDOVAL"]),
    ("MAYOR ARMINDO QUELPA WAS BRUTALLY MURDERED IN THE SQUARE.", ["ARMINDO QUELPA"]),
    (
      "UNKNOWN MEN KILLED HECTOR BRELLO AND GILDA OSPRENA LAST NIGHT.",
      ["HECTOR BRELLO", "GILDA OSPRENA"]
    ),
    ("THEY CONDEMNED THE MURDER OF UNION LEADER RUBEN DARIO CASPELO.", ["RUBEN DARIO CASPELO"]),
  ])
  func `where all is in capitals, known names and callings tell a person`(
    _ text: String, _ names: [String]
  ) {
    let claims = Reports.claims(text).filter { $0.count.max == 1 }
    #expect(claims.flatMap(\.victims.names).map(\.text) == names)
  }

  @Test(arguments: [
    "THE BANANA PLANTATION WAS KILLED BY FROST.", "THE PLAN KILLED ALL HOPES OF PEACE.",
  ])
  func `unknown words in capitals are no names`(_ text: String) {
    #expect(Reports.claims(text).flatMap(\.victims.names).isEmpty)
  }
}
