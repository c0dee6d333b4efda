// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamedPartsTests {
  @Test(arguments: [
    (
      "Soldiers killed three reporters: Omar Nava, a photographer, Karel Lago, a Dutch"
        + " correspondent, and Maurice Pineda, a cameraman.",
      ["killed 3", "killed 1 of #0", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "Six priests -- five Spaniards and one Peruvian -- and two women were murdered.",
      [
        "killed 8", "killed 6 of #0", "killed 2 of #0", "killed 5 of #0", "killed 1 of #0",
      ]
    ),
    ("Nine people were killed: Omar Nava was the youngest.", ["killed 9"]),
    (
      "Soldiers killed two reporters, Omar Nava and Karel Lago, late on Sunday.",
      ["killed 2", "killed 1 of #0", "killed 1 of #0"]
    ),
    (
      "Three other civilians, two women and a man, also died.",
      ["killed 3", "killed 2 of #0", "killed 1 of #0"]
    ),
    ("Two brothers, Omar and Salim Haddad, were killed.", ["killed 2"]),
    (
      "SIX MONKS -- FIVE SPANIARDS AND ONE PERUVIAN -- AND TWO WOMEN WERE MURDERED.",
      [
        "killed 8", "killed 6 of #0", "killed 2 of #0", "killed 5 of #0", "killed 1 of #0",
      ]
    ),
  ])
  func `names behind a colon and counts between dashes are parts`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "Two brothers, Omar Haddad and Salim Haddad, were killed on Monday.",
      ["Omar Haddad", "Salim Haddad"]
    ),
    (
      "Two brothers, Omar and Salim Haddad, were killed on Monday.",
      ["Omar Haddad", "Salim Haddad"]
    ),
    ("A strike killed two brothers, Omar and Salim Haddad.", ["Omar Haddad", "Salim Haddad"]),
    ("Two soldiers, Omar Haddad and Salim Haddad said, were killed on Monday.", []),
    ("Three farmers were killed, Omar Haddad said.", []),
  ])
  func `names beside a number are those of its people`(_ text: String, _ names: [String]) {
    let claims = Reports.claims(text)
    #expect(claims[0].victims.names.map(\.text) == names)
    #expect(claims.dropFirst().allSatisfy { $0.partOf == claims[0].id })
  }

  @Test(arguments: [
    ("The brothers, Karim, Samir and Adel Issa, were killed.", 3),
    ("Three brothers, Karim, Samir and Adel Issa, were killed.", 3),
    ("The victims, Karim Issa and Samir Haddad, were killed in their car.", 2),
  ])
  func `those whom commas name are as many as the names`(_ text: String, _ number: Int) throws {
    let claims = Reports.claims(text)
    #expect(claims.map(\.count) == [.exactly(number)])
    #expect(claims.flatMap(\.victims.names).count == number)
    #expect(claims.first?.victims.names.first?.text == "Karim Issa")
  }

  @Test func `those of a list are not told again as parts of one of it`() {
    #expect(
      Reports.told("Soldiers killed two nuns, a cook, and a girl.")
        == ["killed 4", "killed 2 of #0", "killed 1 of #0", "killed 1 of #0"])
  }

  @Test func `given names of kin are enough`() {
    let claims = Reports.claims("His sons, Omar and Salim, were killed.")
    #expect(claims.map(\.count) == [.exactly(2)])
    #expect(claims.flatMap(\.victims.names).map(\.text) == ["Omar", "Salim"])
    let three = Reports.claims("The couple's three sons, Omar, Adel and Karim, were killed.")
    #expect(three.map(\.count) == [.exactly(3)])
    #expect(three.flatMap(\.victims.names).map(\.text) == ["Omar", "Adel", "Karim"])
  }

  @Test func `a family between dashes is counted in parts`() {
    let text =
      "Seven members of one family - a man, his wife and their five children - died in the blast."
    #expect(
      Reports.told(text) == ["killed 7", "killed 1 of #0", "killed 1 of #0", "killed 5 of #0"])
  }

  @Test(arguments: [
    (
      "Two brothers, Karim and Nabil Saleh, and their cousin Omar were killed by a mine.",
      ["killed 3", "killed 2 of #0", "killed 1 of #0"],
      ["Karim Saleh", "Nabil Saleh", "Omar"]
    ),
    (
      "Four members of the Odeh family, Omar, Lina, Sami and Rana, and a neighbour were killed.",
      ["killed 5", "killed 4 of #0", "killed 1 of #0"], ["Omar", "Lina", "Sami", "Rana"]
    ),
  ])
  func `people whom a list names too are counted once`(
    _ text: String, _ told: [String], _ names: [String]
  ) {
    #expect(Reports.told(text) == told)
    #expect(Reports.names(text) == names)
  }

  @Test func `a share of the dead may be named`() {
    let text =
      "A drone killed seven people. Two of those killed, Samir Fadl and Azzam Haddad, were commanders."
    #expect(
      Reports.claims(text).last?.victims.names.map(\.text) == ["Samir Fadl", "Azzam Haddad"])
  }
}
