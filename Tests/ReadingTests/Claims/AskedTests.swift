// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct AskedTests {
  @Test(arguments: [
    "Were any policemen hurt?", "Has it been said that Salim Haddad was killed?",
    "It is not known how many people were killed.",
    "We do not know of any policemen being wounded.",
  ])
  func `what is asked or left open tells of nobody`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }

  @Test(arguments: [
    ("Who killed the three students?", ["killed 3"]),
    ("Three students were killed. Why?", ["killed 3"]),
  ])
  func `what a question takes for granted is told`(_ text: String, _ told: [String]) {
    #expect(Reports.told(text) == told)
  }

  @Test(arguments: [
    "The strike did not kill any civilians.", "The blast did not cause any casualties.",
  ])
  func `where any are denied, nobody came to harm`(_ text: String) {
    #expect(Reports.claims(text).map { $0.count.has(.none) } == [true])
  }

  @Test func `what is denied of somebody is no claim`() {
    #expect(Reports.told("The raid did not kill civilians.").isEmpty)
  }

  @Test(arguments: [
    "It was not immediately clear whether there were casualties.",
    "Whether there were casualties is not known.",
  ])
  func `whether there were any is open`(_ text: String) {
    #expect(Reports.told(text).isEmpty)
  }
}
