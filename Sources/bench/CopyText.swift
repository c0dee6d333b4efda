// SPDX-License-Identifier: Apache-2.0

/// Made-up short reports of which many are copied from others: cut, lengthened, with words changed.
///
/// One in three is taken from an earlier one, with as much changed as chance will have it, so that
/// every likeness from none to all occurs. What is not copied still shares the turns of its trade.
struct CopyText {
  private var state: UInt64
  private(set) var texts: [String] = []
  private var words: [[String]] = []

  private static let turns = [
    "according to the civil defence", "at least # people were killed and # injured",
    "rescue workers were still searching the rubble", "the ministry of health said in a statement",
    "there was no immediate comment from the army", "the bodies were taken to the hospital in",
    "witnesses told reporters that the planes came", "women and children were among the dead",
  ].map { $0.split(separator: " ").map(String.init) }
  private static let syllables = [
    "ba", "dor", "el", "fi", "gan", "hu", "ir", "ja", "kel", "lu", "mar", "na", "or", "pi", "qa",
    "ru", "sal", "te", "um", "vo", "wa", "ya", "zi", "sha", "dra", "kho",
  ]

  init(seed: UInt64, count: Int) {
    state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0xd1b5_4a32_d192_ed03
    let lexicon = (0..<20_000).map { _ in
      (0..<(1 + next(3))).map { _ in CopyText.syllables[next(CopyText.syllables.count)] }.joined()
    }
    for number in 0..<count {
      let isCopy = number > 0 && next(3) == 0
      let source = isCopy ? next(number) : number
      let words = isCopy ? changed(self.words[source], lexicon) : report(lexicon)
      self.words.append(words)
      texts.append(words.joined(separator: " "))
    }
  }

  private mutating func report(_ lexicon: [String]) -> [String] {
    var words: [String] = []
    let length = 30 + next(90)
    while words.count < length {
      if next(40) == 0 {
        words += CopyText.turns[next(CopyText.turns.count)].map {
          $0 == "#" ? String(2 + next(60)) : $0
        }
      } else {
        // Few words stand often, and most seldom.
        let rank = Double(next(1 << 20)) / Double(1 << 20)
        words.append(lexicon[Int(rank * rank * rank * Double(lexicon.count))])
      }
    }
    return words
  }

  /// A copy: cut at the end or the beginning, a passage added, and words changed here and there.
  private mutating func changed(_ source: [String], _ lexicon: [String]) -> [String] {
    var words = source
    if next(3) == 0 { words = Array(words.dropLast(next(max(1, words.count * 2 / 5)))) }
    if next(4) == 0 { words = Array(words.dropFirst(next(max(1, words.count * 2 / 5)))) }
    if next(3) == 0 { words += report(lexicon).prefix(next(max(1, words.count * 2 / 5))) }
    let every = 8 + next(200)
    for place in words.indices where next(every) == 0 {
      words[place] = lexicon[next(lexicon.count)]
    }
    return words
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
