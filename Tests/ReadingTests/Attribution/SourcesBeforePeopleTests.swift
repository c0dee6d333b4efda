// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SourcesBeforePeopleTests {
  @Test(arguments: [
    "On Monday government forces killed 12 civilians, the monitor said.",
    "In the first half of the year rebels killed 112 civilians, the monitor said.",
    "In Hays two men were killed, the monitor said.",
  ])
  func `a time or place before what is said needs no comma`(_ text: String) {
    #expect(Reports.chainWords(text) == [["the monitor"]])
  }

  @Test func `a blast before a colon tells nothing`() {
    #expect(Reports.chainWords("Gaza hospital blast: 471 dead") == [[]])
  }

  @Test func `counted people behind who says it are no part of his name`() {
    let text =
      "According to the Doctors Network, 14 patients, three of them newborns, lost their lives."
    #expect(Reports.chainWords(text).first == ["the Doctors Network"])
  }
}
