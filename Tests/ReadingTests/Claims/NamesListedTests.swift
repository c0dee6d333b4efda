// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct NamesListedTests {
  @Test(arguments: [
    "The names of the victims: Ahmed Salem; Mona Salem; Huda Odeh.",
    "Names of the martyrs of the bombing of the house: Ahmed Salem, Mona Salem, Huda Odeh.",
    "Among the dead: Ahmed Salem, Mona Salem and Huda Odeh.",
    "Killed: Ahmed Salem, 54; Mona Salem, 51; Huda Odeh, 8.",
    "The victims: Ahmed Salem (54), Mona Salem (51) and Huda Odeh (8).",
  ])
  func `names behind a colon are those of victims`(_ text: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(Reports.short(claim) == "killed 3")
    #expect(claim.victims.names.map(\.text) == ["Ahmed Salem", "Mona Salem", "Huda Odeh"])
  }

  @Test(arguments: [
    "The names of the winners: Ahmed Salem; Mona Salem.",
    "The victims: nobody knows who they were.",
    "Among the guests: Ahmed Salem and Mona Salem.",
  ])
  func `other lists name no victims`(_ text: String) {
    #expect(Reports.claims(text).isEmpty)
  }

  @Test func `a name behind one of a trade ends a list`() throws {
    let text =
      "A strike killed 11 people. Among the dead were four children and a journalist, Samir Odeh."
    let claim = try #require(Reports.claims(text).last)
    #expect(claim.victims.names.map(\.text) == ["Samir Odeh"])
  }

  @Test func `a given name behind and is one of the list`() throws {
    let text = "Killed: Omar Nasser (44), Huda Nasser (39), and Sami (8)."
    let claim = try #require(Reports.claims(text).first)
    #expect(Reports.short(claim) == "killed 3")
    #expect(claim.victims.names.map(\.text) == ["Omar Nasser", "Huda Nasser", "Sami"])
  }

  @Test func `a name told behind an office is told once`() throws {
    let text = "The dead include the deputy mayor, Salim Issa, and his daughter."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.victims.names.map(\.text) == ["Salim Issa"])
  }

  @Test(arguments: [
    "They condemned the murder of the second secretary of the embassy in Hays, Omar Nava.",
    "They condemned the murder of the head of the council, Omar Nava.",
  ])
  func `an office and where it is stand before the name`(_ text: String) {
    #expect(Reports.claims(text).first?.victims.names.map(\.text) == ["Omar Nava"])
  }

  /// A name behind the list that no list can begin with once kept the reader for ever.
  @Test func `a list of broken names ends`() {
    #expect(Reports.told("Killed:O N(),3H N").allSatisfy { $0.hasPrefix("killed") })
  }
}
