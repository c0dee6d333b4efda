// SPDX-License-Identifier: Apache-2.0

import Reading
import Record
import Testing

private func read(_ text: String) -> [Claim] {
  Reader().read(
    title: "", text: text,
    context: ReadingContext(published: nil, language: "en", country: nil, outlet: "")
  ).claims
}

/// A cause that owns the noun after it once ended the program.
@Test(arguments: [
  "The airstrike's 12 victims were buried in Atmeh.",
  "The attack's victims included three women.",
  "He called the shelling's target a school.",
])
func `a cause with an apostrophe is read like any other`(text: String) {
  #expect(read(text).allSatisfy { $0.passage.bytes.upperBound <= text.utf8.count })
}

@Test func `a bombing's toll is laid to the bombing`() throws {
  let claim = try #require(read("The bombing's death toll rose to nine.").first)
  #expect(claim.count.min == 9)
}

@Test(arguments: [
  ("An artillery attack killed five people in Hays.", Cause.Strike.artillery),
  ("Five people died in a drone attack on tents in Hays.", .drone),
  ("Two guards were killed in a knife attack.", .stabbing),
])
func `a word before an attack tells how it was made`(_ text: String, _ strike: Cause.Strike) {
  #expect(read(text).first?.cause?.strike == strike)
}

@Test(arguments: [
  ("An Israeli airstrike hit a house in Hays. The strike killed two people.", "Israeli" as String?),
  ("An Israeli airstrike hit a house in Hays. Shelling killed two people.", nil),
  ("An Israeli airstrike hit a house in Hays. Strikes killed two people elsewhere.", nil),
])
func `the strike is the air strike told before, and its doer's`(_ text: String, _ doer: String?) {
  #expect(read(text).last?.actor?.text == doer)
}

@Test(arguments: [
  ("A ferry caught fire on the river, leaving at least 50 dead.", Cause.Kind.unknown),
  ("A boat with 80 people on board capsized off Hays, killing nine.", .accident),
  ("Nine people were killed when a helicopter crashed in fog near Hays.", .accident),
  ("A helicopter crashed near Hays, killing its crew of three.", .accident),
  ("Two people were shot dead and the car crashed.", .smallArms),
  ("A helicopter fired on a market in Hays, killing three.", .heavyWeapons),
  (
    "A land mine left over from the fighting exploded near Hays, killing ten farmers.",
    .plantedExplosives
  ),
])
func `fires, crashes and old mines are what they are`(_ text: String, _ kind: Cause.Kind) {
  #expect(read(text).first?.cause?.kind == kind)
}

@Test(arguments: [
  ("A bomb that had been hidden in a cart went off, killing two.", Cause.Kind.plantedExplosives),
  ("Five people were killed by a mine in Hays.", .plantedExplosives),
  ("Women burned to death when incendiary munitions hit their tent.", .incendiary),
])
func `what a bomb did later says that it was planted`(_ text: String, _ kind: Cause.Kind) {
  #expect(read(text).first?.cause?.kind == kind)
}

@Test func `a mine within which people are is no weapon`() {
  #expect(Reports.claims("Five miners were killed in a mine in Hays.").first?.cause == nil)
}

@Test func `a convoy that hits a mine attacks nobody`() {
  #expect(Reports.actors("A soldier in the convoy that hit a mine near Hays died.") == [nil])
  #expect(Reports.actors("The army hit a convoy near Hays, killing three.") == ["army"])
}

@Test(arguments: [
  (
    "At least 17 people were killed in two strikes by Turkish drones on the village of Hays.",
    Cause.Strike.drone, "Turkish"
  ),
  ("A strike by an Israeli drone killed two people in Tyre.", .drone, "Israeli"),
  (
    "Five people were killed in bombing by warplanes of the coalition.", .airstrike, "the coalition"
  ),
])
func `a strike is made with what stands behind "by"`(
  _ text: String, _ strike: Cause.Strike, _ doer: String
) {
  let claim = read(text).first
  #expect(claim?.cause?.strike == strike)
  #expect(claim?.actor?.text == doer)
}

@Test(arguments: [
  ("Bandits attacked Darul Jamal in Borno State, killing 60 people.", "Darul Jamal in Borno State"),
  ("Rebels overran Sake in North Kivu, killing nine.", "Sake in North Kivu"),
  ("Militants attacked Omar Haddad in Kidal, killing three.", "Kidal"),
])
func `a town that is struck keeps its region beside it`(_ text: String, _ place: String) {
  #expect(read(text).first?.place?.text == place)
}

@Test func `displaced families in a tent that is hit are no claim`() {
  #expect(
    Reports.told("Jets hit a tent sheltering displaced families near Hays, killing four.")
      == ["killed 4"])
}

@Test(arguments: [
  "The search went on with ten vessels, two planes and two helicopters. In 2023, 799 migrants died.",
  "Five people drowned. Rescuers looked for more with three helicopters.",
])
func `aircraft that search have bombed nobody`(_ text: String) {
  #expect(read(text).allSatisfy { $0.cause == nil })
}

@Test(arguments: [
  ("A hospital fire killed 92 people in Nasiriya.", Cause.Kind.unknown),
  (
    "Twenty-one attackers were killed when the army hit back with artillery strikes.", .heavyWeapons
  ),
])
func `a building's fire is no gunfire, and who hits back does so with arms`(
  _ text: String, _ kind: Cause.Kind
) {
  #expect(read(text).first?.cause?.kind == kind)
}

@Test(arguments: ["Nine killed at mine in Bambari", "Nine people were killed at a gold mine."])
func `those killed at a mine trod on none`(_ text: String) {
  #expect(read(text).first?.cause?.strike != .landmine)
}
