// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Who tells of a deed, or is named beside it, has not done it.
struct TellersTests {
  @Test(arguments: [
    "According to a post by Samer Hariri, two people were killed in the strike.",
    "A tribute by his cousin Samer Hariri said the boy was killed in the strike.",
    "In a video shared on Saturday on Facebook by Samer Hariri, a boy killed in the strike was shown.",
    "The second woman killed was identified on Facebook by her sister Rana Hariri.",
    "A strike on a house belonging to Samer Hariri killed two people.",
    "Strikes on the homes of Omar Fadl and Samer Hariri resulted in the death of two people.",
    "Two people were killed, a speech by President Samer Hariri said.",
    "Two people were killed in Hays - Syrian Observatory for Human Rights",
    "Two people were killed in a West Side shooting on Monday.",
    "Two people were killed as she took cover with a child by her side.",
    "The testimony by a police detective named two people killed in the shooting.",
    "Celebratory gunfire wounds two people in Hays - North press agency",
  ])
  func `nobody is blamed who only tells of it`(_ text: String) {
    let told = Reports.actors(text)
    #expect(!told.isEmpty && told.allSatisfy { $0 == nil })
  }

  @Test(arguments: [
    ("Syrian Observatory for Human Rights: Turkish drones killed two people in Hays.", "Turkish"),
    ("Death toll update | Turkish drones kill two people in Hays", "Turkish"),
    ("Two guards were shot dead in Hays on Monday by Ahmed Nasr.", "Ahmed Nasr"),
    ("No deaths were reported in the attack by the rebels.", "rebels"),
    ("A guard was killed when a bomb placed by guerrillas exploded.", "guerrillas"),
    ("Three guards were killed in an ambush set by rebels.", "rebels"),
  ])
  func `whoever did it is blamed, wherever that is said`(_ text: String, _ doer: String) {
    #expect(Reports.actors(text).first == doer)
  }

  @Test func `a bomb that police examined is not theirs`() {
    let text = "Two people were killed by a bomb in Hays examined by police."
    #expect(Reports.actors(text) == [nil])
  }

  @Test func `nobody is blamed for those of its own side who also died`() {
    let text = "The army killed 11 militants in a raid; three soldiers also died."
    #expect(Reports.actors(text) == ["army", nil])
  }

  @Test func `what happened on another day was done by others`() {
    let text = """
      Two people were killed in shelling of Hays on 3 May 2019. The army began its offensive there on 20 \
      January 2018.
      """
    #expect(Reports.actors(text) == [nil])
  }

  @Test func `who is blamed for something far behind is not blamed for the dead`() {
    let filler = String(repeating: "The council met in the town hall. ", count: 7)
    let text = "Two people were killed in Hays. \(filler)The mayor blamed the rebels."
    #expect(Reports.actors(text) == [nil])
    #expect(
      Reports.actors("Two people were killed in Hays. The mayor blamed the rebels.") == ["rebels"])
  }

  @Test(arguments: [
    "The Islamic State West Africa Province later claimed responsibility, saying it killed 11 soldiers.",
    """
    Suspected Boko Haram fighters ambushed a convoy near Damboa. The Islamic State West Africa Province later claimed \
    responsibility, saying it killed 11 soldiers.
    """,
  ])
  func `whoever claims a deed speaks of itself`(_ text: String) {
    #expect(Reports.actors(text) == ["Islamic State West Africa Province"])
  }
}
