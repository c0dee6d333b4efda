// SPDX-License-Identifier: Apache-2.0

import Record

/// The claims of the invented reports, as a reader would find them.
enum InventedClaims {
  private static let wireText = InventedReports.wireText
  private static let arabicText = InventedReports.arabicText

  static let rescue = Invented.speaker(
    "Orontes Rescue Service", .rescueService, cue: "said", in: wireText)

  static let airstrike = Cause(
    kind: .heavyWeapons, strike: .airstrike, text: "warplanes struck",
    passage: Invented.passage("warplanes struck", in: wireText),
    target: "the vegetable market of Binnish",
    targetPassage: Invented.passage("the vegetable market of Binnish", in: wireText))

  static let denial = Position(
    speaker: Invented.speaker(
      "The Russian defence ministry", .armedForce, cue: "denied", in: wireText),
    matter: .strike, answer: .denies, text: "denied carrying out any strike in the area that day",
    passage: Invented.passage("denied carrying out any strike in the area that day", in: wireText))

  static let russian = Actor(
    text: "Russian", passage: Invented.passage("Russian", in: wireText), cue: "said",
    name: "Russian forces", alternatives: [], inferred: false)

  static func claim(
    _ id: Int, _ harm: Harm, _ count: Count, _ words: String, sentence: String, in text: String,
    rule: String = "count.verb"
  ) -> Claim {
    Claim(
      id: id, event: 0, harm: harm, count: count,
      passage: Invented.passage(words, in: text), sentence: Invented.passage(sentence, in: text),
      rule: rule)
  }

  /// Killed, the children among them, injured, and a total over months.
  static let wire: [Claim] = {
    let first = wireText.split(separator: "\n").first.map(String.init) ?? ""
    var killed = claim(
      0, .killed, Count(min: 7, qualifiers: [.atLeast]),
      "At least seven people, including three children, were killed", sentence: first, in: wireText)
    killed.total = true
    killed.scope = .incident
    killed.victims = Victims(
      text: "people", status: .civilian, groups: [.children])
    killed.cause = airstrike
    killed.actor = russian
    killed.place = Invented.place(Invented.binnish, "Binnish", in: wireText)
    killed.time = Invented.time("2024-03-12", "Tuesday", in: wireText)
    killed.chain = [rescue]
    killed.positions = [denial]

    var children = claim(
      1, .killed, .exactly(3), "three children", sentence: first, in: wireText, rule: "count.part")
    children.partOf = 0
    children.victims = Victims(text: "children", status: .civilian, groups: [.children])
    children.chain = [rescue]

    var injured = claim(
      2, .injured, .exactly(11), "11 others were wounded",
      sentence: "Samir Qandil, who leads the Orontes Rescue Service in the town, said 11 others "
        + "were wounded, four of them badly.", in: wireText)
    injured.chain = [
      Speaker(
        text: "Samir Qandil, who leads the Orontes Rescue Service", cue: "said",
        kind: .rescueService, name: "Samir Qandil", body: "Orontes Rescue Service"),
      Invented.speaker("Furat Wire", .agency, cue: "told", in: wireText),
    ]
    return [killed, children, injured, total]
  }()

  static let total: Claim = {
    var claim = InventedClaims.claim(
      3, .killed, Count(min: 240, qualifiers: [.moreThan]),
      "More than 240 civilians have been killed",
      sentence: "More than 240 civilians have been killed in the province since January, according "
        + "to the Orontes Monitor.", in: wireText, rule: "count.cumulative")
    claim.scope = .cumulative
    claim.victims = Victims(text: "civilians", status: .civilian)
    claim.period = TimeMention(
      text: "since January", passage: Invented.passage("since January", in: wireText),
      from: Day("2024-01-01"), to: Day("2024-03-12"), precision: .period)
    claim.place = PlaceMention(
      text: "the province", passage: Invented.passage("the province", in: wireText),
      candidates: [], precision: .province)
    claim.chain = [
      Invented.speaker("Orontes Monitor", .monitor, cue: "according to", in: wireText)
    ]
    return claim
  }()

  static let arabic: [Claim] = {
    let lines = arabicText.split(separator: "\n").map(String.init)
    var killed = claim(
      0, .killed, .exactly(9), "قُتل تسعة مدنيين، بينهم ثلاثة أطفال وامرأتان",
      sentence: lines.first ?? "", in: arabicText)
    killed.total = true
    killed.victims = Victims(
      text: "مدنيين", status: .civilian, groups: [.children, .women])
    killed.place = Invented.place(Invented.binnish, "بنش", in: arabicText)
    killed.time = Invented.time("2024-03-12", "صباح الثلاثاء", in: arabicText)
    killed.cause = Cause(kind: .heavyWeapons, strike: .airstrike, text: "غارة جوية")
    killed.chain = [
      Invented.speaker("مراسل «صوت العاصي»", .media, cue: "بحسب", in: arabicText)
    ]
    var injured = claim(
      1, .injured, .exactly(14), "استقبل 14 جريحاً", sentence: lines.last ?? "", in: arabicText)
    injured.chain = [
      Invented.speaker("الطبيب هاني السرميني", .medical, cue: "وقال", in: arabicText)
    ]
    return [killed, injured]
  }()

  static let echo: [Claim] = {
    let text = InventedReports.echoText
    var killed = claim(
      0, .killed, .exactly(7), "Seven people died",
      sentence: text.split(separator: ".").first.map { "\($0)." } ?? "", in: text)
    killed.chain = [
      Invented.speaker("rescue workers", .rescueService, cue: "citing", in: text),
      Invented.speaker("Furat Wire", .agency, cue: "reported", in: text),
    ]
    killed.victims = Victims(text: "people", status: .civilian)
    killed.place = Invented.place(Invented.binnish, "Binnish", in: text)
    return [killed]
  }()

  static let shelling: [Claim] = {
    let text = InventedReports.shellingText
    var killed = claim(
      0, .killed, Count(qualifiers: [.vague], word: "dozens"), "killed dozens",
      sentence: text.split(separator: ".").first.map { "\($0)." } ?? "", in: text)
    killed.place = Invented.place(Invented.elFasher, "El Fasher", in: text)
    killed.time = Invented.time("2024-05-20", "Monday evening", in: text)
    killed.chain = [
      Speaker(text: "a local page", cue: "wrote", kind: .localPage, name: "", inferred: false)
    ]
    return [killed]
  }()

  static let kherson: [Claim] = {
    let text = InventedReports.khersonText
    var injured = claim(
      0, .injured, Count(qualifiers: [.plural]), "Several people were wounded",
      sentence: text.split(separator: ".").first.map { "\($0)." } ?? "", in: text)
    injured.stance = .alleged
    injured.place = Invented.place(Invented.kherson, "Kherson", in: text)
    injured.time = Invented.time("2024-06-04", "4 June", in: text)
    return [injured]
  }()
}
