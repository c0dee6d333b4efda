// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct SourcesBeforePeopleTests {
  @Test func `counted people behind who says it are no part of his name`() {
    let text =
      "According to the Doctors Network, 14 patients, three of them newborns, lost their lives."
    #expect(Reports.chainWords(text).first == ["the Doctors Network"])
  }
}
