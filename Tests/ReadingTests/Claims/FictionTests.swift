// SPDX-License-Identifier: Apache-2.0
import Testing

struct FictionTests {
  @Test(arguments: [
    "By the second act nine drivers have been killed.",
    "In the novel a doctor is murdered and her son abducted.",
  ])
  func `what a film or a book tells happened to nobody`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test func `those who make films are people`() {
    #expect(Reports.told("A film director was killed in Hays.") == ["killed 1"])
  }

  @Test func `what a film tells of is fiction`() {
    #expect(Reports.told("The film tells the story of a sniper who killed 160 people.").isEmpty)
  }
}
