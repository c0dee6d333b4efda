// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct OthersElsewhereTests {
  @Test func `the other side's dead stand behind against`() {
    #expect(
      ArabicReports.told("قتل 21 عنصرا من قوات النظام، مقابل 13 من الفصائل، في معارك حيس.")
        == ["killed 21", "killed 13"])
  }

  @Test func `a figure of another time does not`() {
    #expect(
      !ArabicReports.told("قتل 21 مدنيا في آذار، مقابل 13 في شباط.").contains("killed 34"))
  }
}
