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
}
