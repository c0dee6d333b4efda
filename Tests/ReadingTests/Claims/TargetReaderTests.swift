// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TargetReaderTests {
  @Test(arguments: [
    ("A shell hit a bakery, killing two men.", "bakery"),
    ("Three people died in the bombing of a clinic.", "clinic"),
    ("Two houses in the village were bombed and nine people were killed.", "Two houses"),
    ("A suicide bomber killed nine people outside the stadium.", "stadium"),
    ("Thirty people drowned when the ferry was shelled.", "ferry"),
    ("A hospital was struck, killing two patients.", "hospital"),
    ("A missile brought down part of a hotel, killing four guests.", "hotel"),
  ])
  func `what was hit is named without its article`(_ text: String, _ target: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.cause?.target == target)
  }

  @Test func `a place that people merely were at was not hit`() throws {
    let claim = try #require(Reports.claims("Shelling killed two men who ran a bakery.").first)
    #expect(claim.cause != nil && claim.cause?.target == nil)
  }
}
