// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SpeakerReaderTests {
  @Test func `a body that is in no file is called as it is written`() {
    let text = "Nine people were killed, according to the Moscow-installed administration."
    #expect(Reports.speaker(text) == "Moscow-installed administration / ")
  }

  @Test func `two ministries are two`() {
    let text =
      "The Health Ministry said the wards were full. The Interior Ministry said nine people were "
      + "killed. The Health Ministry said two people were wounded."
    #expect(Reports.chains(text) == [["Interior Ministry"], ["Health Ministry"]])
  }

  @Test(arguments: [
    "Kenya National Commission on Human Rights", "Emergency Medicine and Support Centre",
    "Emergency and Disaster Management Authority", "Centre for Peace and Justice",
  ])
  func `the name of a body goes on over small words`(_ name: String) {
    #expect(Reports.chains("The \(name) said nine people were killed.") == [[name]])
  }

  @Test(arguments: [
    ("The Health Ministry and the Red Crescent said nine people were killed.", "Health Ministry"),
    ("The Army and Police said nine people were killed.", "Army"),
  ])
  func `two bodies are not one name`(_ text: String, _ name: String) {
    #expect(Reports.chains(text).first?.first?.contains(" and Police") == false)
    #expect(Reports.chains(text).first?.first?.contains(name) == true)
  }
}
