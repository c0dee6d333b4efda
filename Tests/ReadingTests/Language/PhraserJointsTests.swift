// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

struct PhraserJointsTests {
  private func place(_ text: String) -> String? { Reports.claims(text).first?.place?.text }

  @Test(arguments: [
    ("Omar K. Dabbas was shot dead in Hays.", ["Omar K. Dabbas"]),
    ("Samir Nour Jr. died on Friday.", ["Samir Nour Jr."]),
    ("Samir Nour Jr., 24, of Mokha died on Friday.", ["Samir Nour Jr."]),
    ("SAMIR NOUR JR, A CITIZEN OF HAYS, HAS BEEN STABBED TO DEATH.", ["SAMIR NOUR JR"]),
    (
      "Police said Omar K. Dabbas, 24, and Samir T. Nour Jr. were shot dead.",
      ["Omar K. Dabbas", "Samir T. Nour Jr."]
    ),
    (
      "Police identified the dead as Omar Dabbas, 9; Samir Nour Jr., 10; and Rana Issa, 11.",
      ["Omar Dabbas", "Samir Nour Jr.", "Rana Issa"]
    ),
  ])
  func `the stops of initials and of what follows a name belong to the name`(
    _ text: String, _ told: [String]
  ) {
    #expect(Reports.names(text) == told)
    #expect(Reports.claims(text).first?.count == .exactly(told.count))
  }

  @Test(arguments: [
    ("Three people were killed in Houthi-held Hodeidah on Monday.", "Hodeidah"),
    ("In Indian-administered Kashmir, two men were killed.", "Kashmir"),
    ("Shelling of opposition-held Idlib killed two.", "Idlib"),
    ("A teacher in rebel-controlled Goma was killed.", "Goma"),
  ])
  func `a place is known behind whoever holds it`(_ text: String, _ told: String) {
    #expect(place(text) == told)
  }

  @Test func `whoever holds or runs what is hit is not blamed for it`() {
    let text = "A strike on a government-run hospital in rebel-held Goma killed two patients."
    #expect(Reports.actors(text) == [nil])
    #expect(Reports.told(text) == ["killed 2"])
  }

  @Test func `two names with a slash between are one`() {
    let text = "PKK/YPG fighters killed two people in Afrin."
    #expect(Reports.actors(text) == ["PKK/YPG fighters"])
    #expect(Reports.speaker("Posts on Twitter/X reported that two men died.") != "X / ")
  }

  @Test(arguments: [
    ("Tihamanews.com reported that two men were killed.", "Tihamanews.com / "),
    (
      "Military detachment No. 4 reported that two men were killed.", "Military detachment No. 4 / "
    ),
    ("AP itself said six priests were killed.", "Associated Press / "),
  ])
  func `addresses, numbers and itself end no name`(_ text: String, _ told: String) {
    #expect(Reports.speaker(text) == told)
  }
}
