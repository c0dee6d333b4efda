// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ReferentsTests {
  @Test(arguments: [
    (
      "The Barada Monitor sent two people. The Monitor first recorded seven deaths.",
      "Barada Monitor / "
    ),
    (
      "The US-led coalition said the road was mined. It said that nine people were killed.",
      "US-led coalition / "
    ),
    (
      "The Lantern Committee keeps a list. It says nine people were killed.", "Lantern Committee / "
    ),
    (
      "A military source said the road was mined. The source said nine people were killed.",
      " / military source"
    ),
  ])
  func `short names, "it" and "the source" mean who was named or described before`(
    _ text: String, _ told: String
  ) {
    #expect(Reports.speaker(text) == told)
  }

  @Test func `short names, roles and pronouns mean who was named before`() {
    let text =
      "Colonel Samir Dabbas visited the town. Dabbas said five men were killed. "
      + "He said two women were wounded."
    #expect(Reports.chains(text) == [["Samir Dabbas"], ["Samir Dabbas"]])
  }

  @Test func `the governor of another region is another one`() {
    let text = """
      Shelling killed seven people in Hays, governor Vadym Filash said. In Russia's Belgorod region, a drone killed a \
      man, the governor said.
      """
    #expect(Reports.chainWords(text).last == ["the governor"])
    #expect(Reports.chains(text).last == ["the governor"])
  }
}
