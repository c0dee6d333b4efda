// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct CreditTests {
  @Test(arguments: [
    ("3 killed, 5 wounded. Source: Red Crescent", [["Red Crescent"], ["Red Crescent"]]),
    ("3 killed in shelling.\nSource: local doctors", [["local doctors"]]),
    ("Police said 3 were killed.\nSource: Red Crescent", [["Police"]]),
    ("3 killed in shelling.\nSource: a large explosion was heard", [[]]),
    ("3 killed in shelling.\nCause: Red Crescent", [[]]),
  ])
  func `a source at the end has said what no other is named for`(
    _ text: String, _ chains: [[String]]
  ) {
    #expect(Reports.chainWords(text) == chains)
  }
}
