// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct ArmedDoersTests {
  @Test(arguments: [
    "Gunmen attacked the village of Hays on Monday, killing six people.",
    "Gunmen killed 15 passengers after stopping a bus.",
    "An activist was assassinated by gunmen on a motorcycle.",
    "A soldier was killed when gunmen attacked a checkpoint.",
  ])
  func `gunmen tell of gunfire where no other cause is named`(_ text: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.cause?.kind == .smallArms)
    #expect(claim.cause?.strike == .gunfire)
    #expect(claim.actor?.text.lowercased() == "gunmen")
  }

  @Test func `another cause that is named stands`() throws {
    let claim = try #require(Reports.claims("Gunmen threw a grenade, killing two people.").first)
    #expect(claim.cause?.strike == .grenade)
  }

  @Test(arguments: [
    "Gunmen abducted two engineers.", "Three gunmen were killed in Hays.",
  ])
  func `whom gunmen seize and who they are was not shot by them`(_ text: String) throws {
    let claim = try #require(Reports.claims(text).first)
    #expect(claim.cause?.strike == nil)
  }

  @Test(arguments: [
    ("A mob set fire to a bus, killing nine people.", Cause.Kind.otherMeans),
    ("Rebels hacked 16 villagers to death.", .otherMeans),
    ("Five people starved to death in the camp.", .denial),
    ("A helicopter crash killed five people.", .accident),
    ("A fire at a tent camp killed three children.", .unknown),
    ("Three boys were killed by an explosive remnant of war.", .plantedExplosives),
    ("A bomb went off in a crowded cafe, killing ten.", .plantedExplosives),
    ("A man was arrested over the fatal stabbing of two women.", .otherMeans),
    ("The soldiers burned down homes and beat the guards; a bullet killed one.", .smallArms),
  ])
  func `means that are no weapons of war have kinds of their own`(
    _ text: String, _ kind: Cause.Kind
  ) throws {
    let claim = try #require(Reports.claims(text).last)
    #expect(claim.cause?.kind == kind)
  }
}
