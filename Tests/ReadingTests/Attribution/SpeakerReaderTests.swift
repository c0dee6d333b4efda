// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Whom a source's words name, and for whom that one speaks; all invented.
struct SpeakerReaderTests {
  /// Name / body of the first speaker of the last claim of a text.
  private func speaker(_ text: String) throws -> String {
    let claim = try #require(Reports.claims(text).last)
    let first = try #require(claim.chain.first)
    return "\(first.name) / \(first.body ?? "")"
  }

  @Test(arguments: [
    (
      "The Northern Rescue Corps came. The Northern Rescue Corps said the road was mined. "
        + "Nine people were killed, said Samir Dabbas, a team leader with the corps.",
      "Samir Dabbas / Northern Rescue Corps"
    ),
    (
      "Doctors at the Coastal Field Hospital said nine people were killed.",
      " / Coastal Field Hospital"
    ),
    (
      "Nine people were killed, the district head, Ihor Halych, wrote on his page.",
      "Ihor Halych / "
    ),
    (
      "The Health Ministry in Gaza gave no names. The Health Ministry in Gaza said the wards were full. "
        + "Ministry spokeswoman Dr. Huda Qandil said nine people were killed.",
      "Huda Qandil / Gaza Health Ministry"
    ),
    (
      "The Barada Monitor said the road was mined. Nine people were killed, spokesman Adel Karam said.",
      "Adel Karam / Barada Monitor"
    ),
    (
      "The Israeli military said it had struck a post. A military spokesman said nine militants were "
        + "killed.", "Israeli military / Israeli military"
    ),
    (
      "Nine people were killed, according to the Moscow-installed administration.",
      "Moscow-installed administration / "
    ),
    ("A nurse, Rima Odeh, said nine people were killed.", "Rima Odeh / "),
  ])
  func `a person's body is found, and only a body is one`(_ text: String, _ told: String) throws {
    #expect(try speaker(text) == told)
  }

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
  ) throws {
    #expect(try speaker(text) == told)
  }

  @Test func `two ministries are two`() throws {
    let text =
      "The Health Ministry said the wards were full. The Interior Ministry said nine people were "
      + "killed. The Health Ministry said two people were wounded."
    #expect(Reports.chains(text) == [["Interior Ministry"], ["Health Ministry"]])
  }
}
