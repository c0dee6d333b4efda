// SPDX-License-Identifier: Apache-2.0

/// Made-up English news text, half of whose sentences tell of casualties; other numbers every time.
struct BenchText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  private static let sentences = [
    "At least # people were killed and # injured when warplanes struck a market in Kafr Takharim on Tuesday, the Northern Rescue Corps said.",
    "The governor told reporters that repairs to the water station would take # weeks and cost # million pounds.",
    "Among the dead were # children and a medic, according to the Barada Monitor, which documents violations in the province.",
    "Residents said the market had reopened only # days before, after months in which most shops stayed closed.",
    "A spokesman for the army denied the claim and said that # militants had been neutralised in the operation.",
    "Officials expect some # families to return before winter if the road to the north stays open.",
    "Rescue workers pulled # bodies from the rubble of a house in Atmeh, and said that a family of # was still missing.",
    "The council met for # hours and postponed the vote on the budget to Thursday.",
    "Since March more than # civilians have lost their lives in the campaign, the monitor said in its monthly report.",
    "Traffic moved slowly past the bridge, where workers had laid # metres of new pipe.",
  ]

  /// One text of about so many bytes, in paragraphs of four sentences.
  mutating func text(of size: Int) -> String {
    var text = ""
    text.reserveCapacity(size + 256)
    var count = 0
    while text.utf8.count < size {
      text += sentence()
      count += 1
      text += count % 4 == 0 ? "\n\n" : " "
    }
    return text
  }

  private mutating func sentence() -> String {
    BenchText.sentences[Int(next() % UInt64(BenchText.sentences.count))]
      .split(separator: "#", omittingEmptySubsequences: false)
      .reduce("") { $0.isEmpty ? String($1) : $0 + String(2 + next() % 60) + $1 }
  }

  private mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }
}
