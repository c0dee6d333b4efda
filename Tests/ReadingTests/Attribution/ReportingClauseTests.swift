// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ReportingClauseTests {
  @Test(arguments: [
    (
      "The ministry said that the bridge was closed.",
      "The ministry · said · that the bridge was closed"
    ),
    (
      "The bridge was closed, the ministry has said.",
      "the ministry · has said · The bridge was closed"
    ),
    (
      "It was, she said, the worst night of the war.",
      "she · said · It was … the worst night of the war"
    ),
    (
      "“The road was mined,” he said, “and nobody came.”",
      "he · said · “The road was mined,” … “and nobody came.”"
    ),
  ])
  func `what is said stands behind it, before it or around it`(
    _ text: String, _ attribution: String
  ) {
    #expect(Reports.attributions(text) == [attribution])
  }

  @Test func `a quotation in a clause that leads to it is not what it says`() {
    let text = "When the mayor called it “a lie,” the ministry said nine people were killed."
    #expect(Reports.chains(text) == [["the ministry"]])
  }

  @Test(arguments: [
    "At least 274 people were killed, medics said; the army put the figure at 100.",
    "At least 274 people were killed, medics said; the army said 100 had died.",
  ])
  func `behind a semicolon another speaks for himself`(_ text: String) {
    #expect(Reports.chainWords(text) == [["medics"], ["the army"]])
  }
}
