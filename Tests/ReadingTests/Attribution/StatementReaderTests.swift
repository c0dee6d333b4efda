// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Sources, cues and contents as they stand in the text.
struct StatementReaderTests {
  @Test(arguments: [
    (
      "The ministry said that the bridge was closed.",
      "The ministry · said · that the bridge was closed"
    ),
    (
      "According to the mayor of Hays, the bridge was closed.",
      "the mayor of Hays · According to · the bridge was closed"
    ),
    (
      "\"The road was blocked,\" said Salma Kurdi, 31, a nurse from Hays who saw the crater.",
      "Salma Kurdi, 31, a nurse from Hays who saw the crater · said · \"The road was blocked,\""
    ),
    (
      "The army, which says it hit a depot, has not named the pilot.",
      "which · says · it hit a depot"
    ),
    (
      "Residents reached by telephone told the Wadi Bulletin the road was blocked.",
      "Residents reached by telephone · told · the road was blocked"
    ),
    ("The column appears to have left.", " · appears · The column … to have left"),
    ("Mr. Omar K. Dabbas said the road was open.", "Mr. Omar K. Dabbas · said · the road was open"),
  ])
  func `source, cue and content are told apart`(_ text: String, _ attribution: String) {
    #expect(Reports.attributions(text) == [attribution])
  }

  @Test(arguments: [
    (
      "The mayor said the road was open and warned that mines were left.",
      [
        "The mayor · said · the road was open", "The mayor · warned · that mines were left",
      ]
    ),
    (
      "The mayor said the road was open, adding that mines were left.",
      ["The mayor · said · the road was open", "The mayor · adding · that mines were left"]
    ),
    (
      "The mayor said the road was open; the army said it was closed.",
      ["The mayor · said · the road was open", "the army · said · it was closed"]
    ),
  ])
  func `one subject may say several things, and two sources stay apart`(
    _ text: String, _ attributions: [String]
  ) {
    #expect(Reports.attributions(text) == attributions)
  }

  @Test(arguments: [
    "The road is long.", "His repeated calls were heard.", "They drove through several states.",
    "A private email server was sold.",
  ])
  func `words that look like cues are none without somebody who speaks`(_ text: String) {
    #expect(Reports.attributions(text) == [])
  }

  @Test func `what a quoted speaker reports in turn is part of what he says`() {
    let text = "“My brother said the road was mined,” Omar Dabbas said."
    #expect(
      Reports.attributions(text) == ["Omar Dabbas · said · “My brother said the road was mined,”"])
  }

  @Test func `a quotation goes on over sentences and behind the cue`() {
    let text =
      "“The road is mined. Nobody can leave,” Omar Dabbas said. “We wait. We have no water.” "
      + "The town is small."
    #expect(
      Reports.attributions(text) == [
        "Omar Dabbas · said · “The road is mined. Nobody can leave,” … “We wait. We have no water.”"
      ])
  }

  @Test func `of a source that says what it is only the main verb tells the news`() {
    let text = "A man who said he was a deserter said his unit had killed six villagers."
    #expect(Reports.chainWords(text) == [["A man who said he was a deserter"]])
  }

  @Test func `whoever died has told no figure`() {
    let text = "Three of the injured died shortly after arrival, raising the toll to 12."
    #expect(Reports.chains(text) == [[], []])
  }

  @Test(arguments: [
    ("The ministry said 57 people, among them 12 children, had been killed.", "The ministry"),
    ("Police said nine people, including a nurse, were killed.", "Police"),
    ("The death toll was revised down to 12 by the ministry.", "the ministry"),
    ("The toll was revised down from 19 to 12 by the council.", "the council"),
    ("The number of wounded was put at 40 by police.", "police"),
  ])
  func `who tells a figure is found behind its parts and its moves`(
    _ text: String, _ speaker: String
  ) {
    #expect(Reports.chains(text) == [[speaker], [speaker]].suffix(Reports.told(text).count))
    #expect(Reports.claims(text).allSatisfy { $0.actor == nil })
  }

  @Test(arguments: [
    ("The rebels claimed to have killed 40 soldiers.", [["The rebels"]]),
    (
      "Twelve people were killed according to police and 20 according to residents.",
      [["police"], ["residents"]]
    ),
    ("The UN verified that 12 people were killed.", [["United Nations"]]),
    ("Most sources agreed that three civilians had been killed.", [["Most sources"]]),
    ("The toll is 12 according to Hamas and eight according to Israel.", [["Hamas"], ["Israel"]]),
    (
      "Local media reported one dead; the governor later confirmed two deaths.",
      [["Local media"], ["the governor"]]
    ),
  ])
  func `whoever speaks of himself or behind a semicolon speaks for that alone`(
    _ text: String, _ chains: [[String]]
  ) {
    #expect(Reports.chains(text) == chains)
  }

  @Test(arguments: [
    "The governor said 12 had died but the rebels said 40 had been killed.",
    "The governor put the number of dead at 12, but the rebels said 40 had been killed.",
    "The governor said 12 had died while the rebels said 40 had been killed.",
  ])
  func `what one says against another is not on the other's word`(_ text: String) {
    #expect(Reports.chainWords(text) == [["The governor"], ["the rebels"]])
  }

  @Test func `a source behind a dash ends a post's sentence`() {
    let claims = Reports.claims(
      "Eight killed in attack on mosque in Peshawar - police. The toll may rise.")
    #expect(claims.first?.chain.map(\.text) == ["police"])
    let others = Reports.claims(
      "Eight were killed by the men whom they feared - the police of the town.")
    #expect(others.allSatisfy { $0.chain.isEmpty })
  }

  @Test(arguments: [
    "The army put its losses at nine dead.",
    "The rebels said they killed 17 soldiers; the army put its losses at nine dead.",
  ])
  func `whose losses they are says how many`(_ text: String) {
    #expect(Reports.chains(text).last?.first?.lowercased().hasSuffix("army") == true)
  }

  @Test func `what is worth noting is said by nobody`() {
    #expect(Reports.chains("It is worth noting that two people were killed in Hays.") == [[]])
  }

  @Test(arguments: [
    "Teen charged in shooting that injured a boy",
    "The man suspected of killing two guards was found.",
    "The victims, whose bodies showed that they had been beaten, were two students.",
    "A guard was charged with two counts of murder in the killing of three boys.",
  ])
  func `the accused, the dead and the counts of a charge say nothing`(_ text: String) {
    #expect(Reports.chains(text).joined().isEmpty)
  }

  @Test(arguments: [
    ("The army counts 12 dead.", "The army"),
    (
      "The Benue state Coordination Group said that two women were killed.",
      "Benue state Coordination Group"
    ),
    ("The Plains Bureau of Investigation said two men died.", "Plains Bureau of Investigation"),
    ("The inquiry charged that two men were killed.", "The inquiry"),
  ])
  func `whoever counts, a state's group and a bureau are named whole`(
    _ text: String, _ name: String
  ) {
    #expect(Reports.chains(text) == [[name]])
  }

  @Test func `the places behind a headline's colon do not speak`() {
    let title = "Five dead in club shooting - HTV: Hays, Mokha, Kaduna, News and Weather"
    #expect(
      !Reports.claims("", title: title).contains { $0.chain.contains { $0.text.contains("Mokha") } }
    )
  }

  @Test func `names that are counted are people`() {
    #expect(Reports.told("Local sources listed 26 names of civilians killed.") == ["killed 26"])
  }

  @Test(arguments: [
    ("Dozens dead, police say", ["police"]),
    ("Afghanistan quake: more than 2,000 dead, Taliban say", ["Taliban"]),
    ("12 dead and 30 wounded in Hays, residents say", ["residents"]),
  ])
  func `a headline without a verb is said by whoever stands behind it`(
    _ title: String, _ source: [String]
  ) {
    #expect(Reports.chains("", title: title).first == source)
  }

  @Test func `a country before a colon says nothing`() {
    let chains = Reports.chains("", title: "Burkina Faso: suspected jihadists kill 15 in mosque")
    #expect(chains == [[]])
  }
}
