// SPDX-License-Identifier: Apache-2.0

/// Made-up English news text, half of whose sentences tell of casualties; no two texts are alike.
struct BenchText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03 }

  private static let told = [
    "At least # people were killed and # injured when warplanes struck a @ in % on ^, the Northern Rescue Corps said.",
    "Among the dead were # children and a medic, according to the Barada Monitor, which counted the @ among the targets.",
    "A spokesman for the army denied the claim and said that # militants had been neutralised near a @ in %.",
    "Rescue workers pulled # bodies from the rubble of a @ in %, and said that a family of # was still missing.",
    "Since March more than # civilians have lost their lives around %, the monitor said in its report on the @.",
    "Shelling of a @ in % wounded # people on ^, a doctor at the hospital told reporters.",
  ]
  private static let places = [
    "Kafr Takharim", "Atmeh", "Saraqib", "Ariha", "Binnish", "Hays", "Mocha", "Taiz", "Rawah",
    "Hit", "Ramadi", "Tikrit", "Barvinkove", "Izium", "Kupiansk", "Svatove", "Tandalti", "El Obeid",
    "Khan Younis", "Rafah", "Jabalia", "Idlib", "Maarat al-Numan", "Douma", "Harasta", "Raqqa",
  ]
  private static let targets = [
    "market", "school", "house", "bakery", "clinic", "mosque", "bus", "farm", "bridge", "camp",
  ]
  private static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let words = """
    council water road bridge budget repair plan officials expect families return winter north open \
    traffic slow workers pipe metres vote postponed hours station power line supply price bread flour \
    season harvest olive trees farmers trucks border crossing queue office paper form list ministry \
    letter answer week month spring summer autumn school teachers pupils lessons books desks roof rain \
    wall paint street lamp market stall fruit onions tomatoes sugar tea oil shop owner rent month debt \
    neighbour cousin wedding guests music evening square fountain stone old new small large narrow wide \
    quiet busy empty full early late slowly again often rarely before after during without against
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// One text of about so many bytes, in paragraphs of four sentences.
  mutating func text(of size: Int) -> String {
    var text = ""
    text.reserveCapacity(size + 256)
    var count = 0
    while text.utf8.count < size {
      text += count % 2 == 0 ? told() : filler()
      count += 1
      text += count % 4 == 0 ? "\n\n" : " "
    }
    return text
  }

  /// Sentences that tell of nothing.
  mutating func filler(sentences: Int) -> String {
    (0..<sentences).map { _ in filler() }.joined(separator: " ")
  }

  private mutating func told() -> String {
    var sentence = ""
    for character in pick(BenchText.told) {
      switch character {
      case "#": sentence += String(2 + next(60))
      case "@": sentence += pick(BenchText.targets)
      case "%": sentence += pick(BenchText.places)
      case "^": sentence += pick(BenchText.days)
      default: sentence.append(character)
      }
    }
    return sentence
  }

  private mutating func filler() -> String {
    let words = (0..<(10 + next(12))).map { _ in pick(BenchText.words) }.joined(separator: " ")
    return "The " + words + "."
  }

  private mutating func pick(_ list: [String]) -> String { list[next(list.count)] }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
