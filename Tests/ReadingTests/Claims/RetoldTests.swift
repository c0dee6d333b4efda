// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct RetoldTests {
  @Test(arguments: [
    ("Her husband, Samir Haddad, and their son, Karim, were killed by a shell.", 2),
    ("The murder of the mayor, Omar Issa, his wife and two of his guards shocked the town.", 4),
    ("The strike killed Karim Issa, son of the mayor, and Samir Haddad, a nurse.", 2),
    ("Gunmen killed Rana Farah, widow of a judge, and her brother.", 2),
    (
      "Odeh's son, William; Rami Nassar, the secretary; and a guard, Omar Rihan, were killed.", 3
    ),
    ("Gunmen killed Karim Issa, the mayor; Samir Haddad, his driver; and a guard.", 3),
  ])
  func `whoever a list tells by what they are and by name is one`(_ text: String, _ number: Int) {
    #expect(Reports.claims(text).first?.count.min == number)
  }

  @Test func `each of a list that tells nobody twice counts`() {
    let text = "Karim Issa, his son, his daughter and two guards were killed."
    #expect(Reports.claims(text).first?.count.min == 5)
  }

  @Test func `a list of people ends where a semicolon begins another`() {
    let text =
      "Trials for the murder of the six monks; General Adel Haddad, General Omar Issa and Colonel Odeh."
    #expect(Reports.claims(text).first?.count.min == 6)
  }

  @Test func `semicolons and commas may both part names`() {
    let text = "Shells killed Karim Issa, 53; Rami Odeh; Omar Rihan, Adel Jaber, and Samir Aziz."
    #expect(Reports.claims(text).first?.count.min == 5)
  }

  @Test func `two towns behind a comma are no victims`() {
    let text =
      "Gunmen killed two officials on a road from Hays to Harim, two towns in the north."
    #expect(Reports.claims(text).map(\.count.min) == [2])
  }

  @Test(arguments: [
    ("Gunmen murdered Omar Haddad, a priest, teacher, and a founder of the school.", ["killed 1"]),
    (
      "Gunmen murdered the priests, five Spanish citizens and one Peruvian citizen.",
      ["killed plural"]
    ),
  ])
  func `what people were is no one more`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    (
      "Three teachers, Omar Haddad, Sami Odeh and Lina Aziz, and a pupil were killed.", 4
    ),
    ("Two guards, Karim Saleh, Nabil Saleh and Omar Issa were killed.", 5),
    ("Their four sons, Omar, Sami, Adel and Karim, and two daughters were killed.", 6),
  ])
  func `as many names as people are those people in a list that goes on`(
    _ text: String, _ number: Int
  ) {
    #expect(Reports.claims(text).first?.count.min == number)
  }

  @Test(arguments: [
    ("Gunmen killed Rana Farah, 49, and her two sons, Quinn and Tory Carlson.", 3),
    (
      """
      He died along with his two daughters, Abeer and Nada Saleh, and his two sons, 13-year-old Omar Saleh and \
      10-year-old Sami Saleh.
      """, 4
    ),
    ("Gunmen killed a mayor, two guards, Karim Saleh and Omar Issa.", 5),
    (
      "Their four sons, Omar, Sami, Adel and Karim, and two daughters, Alaa and Amal, were killed.",
      6
    ),
  ])
  func `names at the end of a list are of those behind its "and"`(_ text: String, _ number: Int) {
    #expect(Reports.claims(text).contains { $0.count.min == number })
    #expect(Reports.claims(text).allSatisfy { ($0.count.min ?? 0) <= number })
  }
}
