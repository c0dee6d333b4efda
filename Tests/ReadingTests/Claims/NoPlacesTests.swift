// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Words with a capital that stand where a place's name would, and are none.
struct NoPlacesTests {
  private func places(_ text: String) -> [String?] { Reports.claims(text).map(\.place?.text) }

  @Test(arguments: [
    "Two people were killed; they belong to God, a neighbour wrote.",
    "Two people were killed, the Palestinian Center for Human Rights said.",
    "Two people were killed on Easter in the East.",
    "Two people were taken to the ICU with gunshot wounds.",
    "The brother of Khalil was killed on Monday.",
    "A cousin of Mazen was killed on Monday.",
    "He mourned the martyrdom of my aunt Iman and her two daughters, who were killed.",
    "Two people were killed; those of the second strike are listed in HX0187.",
  ])
  func `a word for something else is no place`(_ text: String) {
    let told = places(text)
    #expect(!told.isEmpty && told.allSatisfy { $0 == nil })
  }

  @Test func `behind such a word what holds it is the place`() {
    #expect(places("Two people were killed in Camp 1 in Nuseirat.") == ["Nuseirat"])
  }

  @Test func `in capitals only what is known is a place`() {
    #expect(places("TWO SOLDIERS WERE KILLED IN ACTION.") == [nil])
    #expect(places("TWO SOLDIERS WERE KILLED IN MEDELLIN.") == ["MEDELLIN"])
  }
}
