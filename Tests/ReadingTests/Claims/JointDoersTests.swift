// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct JointDoersTests {
  @Test(arguments: [
    ("The army and allied militias killed 23 herders in Hays.", "army and allied militias"),
    ("Residents said that soldiers and police shot dead nine men.", "soldiers and police"),
    ("Nine men were shot dead by soldiers and police in Hays.", "soldiers and police"),
  ])
  func `both of two who did it are named`(_ text: String, _ actor: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.actor?.text == actor)
    #expect(claim.actor?.alternatives.count == 2)
  }

  @Test(arguments: [
    ("He met the army and militants killed two guards.", "militants"),
    ("Nine men were shot dead by soldiers and police arrested two.", "soldiers"),
    ("The mayor and rebels killed two guards.", "rebels"),
  ])
  func `whoever stands beside them in another clause has not done it`(
    _ text: String, _ actor: String
  ) throws {
    #expect(try #require(Reports.claims(text).first).actor?.text == actor)
  }
}
