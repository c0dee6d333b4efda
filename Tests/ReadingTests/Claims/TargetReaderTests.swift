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

  @Test(arguments: [
    ("An air raid hit a wedding party in Hays, killing 20.", "wedding party"),
    ("Two soldiers were killed when their vehicle hit a mine.", "their vehicle"),
    ("Six farmers died when their tractor ran over an anti-tank mine.", "their tractor"),
    ("Two schools in the district were shelled and nine pupils died.", "Two schools"),
    ("Eight killed as rockets slam into bus station.", "bus station"),
    ("A strike on a monastery killed nine monks.", "monastery"),
    ("A missile hit a queue for bread, killing ten.", "queue"),
    ("The strike hit the Salem family home in Hays, killing nine people.", "Salem family home"),
  ])
  func `what was hit is read in more shapes`(_ text: String, _ target: String) throws {
    #expect(Reports.claims(text).first?.cause?.target == target)
  }

  @Test func `a named area within which people died was not hit`() throws {
    let text = "A civilian was killed in the crossfire in the Hays district."
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.cause?.target == nil)
    #expect(claim.scope == .incident)
  }

  @Test(arguments: ["the Gero district", "Ghazni's Gero district"])
  func `the district in which a mine went off was not hit`(_ area: String) {
    let text = "Three children were killed when a mine exploded in \(area)."
    #expect(Reports.claims(text).map { $0.cause?.target } == [nil])
    #expect(Reports.claims(text).first?.place?.text.contains("Gero") == true)
  }
}
