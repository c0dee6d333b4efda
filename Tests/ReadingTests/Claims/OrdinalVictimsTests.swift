// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OrdinalVictimsTests {
  @Test(arguments: [
    (
      "Salim Haddad is the 14th reporter to be murdered in the country this year.",
      ["killed 1", "killed 14"]
    ),
    (
      "A farmer became the 21st civilian to die in the shelling this month.",
      ["killed 1", "killed 21"]
    ),
    ("She was the third aid worker to be killed since January.", ["killed 3"]),
    ("He is the fifth teacher killed in the district this year.", ["killed 5"]),
  ])
  func `an ordinal tells of one victim and of a running total`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
    #expect(Reports.claims(text).last?.scope == .cumulative)
    #expect(Reports.claims(text).dropLast().allSatisfy { $0.scope != .cumulative })
  }

  @Test(arguments: [
    "It was the third attack to kill civilians this year.", "He was the first to be killed.",
    "The 14th division was beaten.",
  ])
  func `what is no row of victims has no running total`(_ text: String) {
    #expect(!Reports.claims(text).contains { $0.rule == "running-total" })
  }

  @Test func `the second who came to harm is one person of a list`() {
    #expect(Reports.told("The second student killed on Monday came from Homs.") == ["killed 1"])
  }

  @Test func `the last of two ordinals is the total`() {
    let told = Reports.told(
      "Two reporters were shot dead. They are the fifth and sixth reporters killed in the country this year."
    )
    #expect(told == ["killed 2", "killed 6"])
  }

  @Test func `a child who is the fourth to freeze is told once`() {
    let told = Reports.told(
      "A toddler died in a tent, the fourth child to freeze to death this winter.")
    #expect(told == ["killed 1", "killed 4"])
  }

  @Test func `two totals over two times are two claims`() {
    let text = "He was the third journalist killed this month and the eleventh since the war began."
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["killed 3", "killed 11"])
    #expect(claims.map(\.scope) == [.cumulative, .cumulative])
  }
}
