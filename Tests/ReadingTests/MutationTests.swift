// SPDX-License-Identifier: Apache-2.0
import Foundation
import Reading
import Record
import Testing

/// Reads texts that were damaged at random, always in the same way: `Scripts/fuzz` goes on from here.
struct MutationTests {
  private static let seeds = [
    "At least 12 people, including three children, were killed and dozens wounded on Friday when "
      + "shelling hit a market in Hays, Yemen, the health ministry said. The toll rose to 14 from 9.",
    "“We found six bodies,” said Dr. Huda Qandil, 41. Two of the injured died; the army denied it.",
    "NINE SHOT, TWO FATALLY\n\n• Four men – aged 20–31 – were taken to Al-Nur Hospital.\n• 1,300+",
    "قتل ثلاثة مدنيين وأصيب خمسة بجروح في قصف على سوق شعبي في مدينة إدلب، بحسب الدفاع المدني.",
    "Zoë Müller’s brother was killed in Şanlıurfa on 2024-03-05; 80 percent of 40 houses burned.",
  ]

  /// A small generator whose numbers are the same on every machine (Steele, Lea and Flood, 2014).
  private struct SplitMix {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state &+= 0x9e37_79b9_7f4a_7c15
      var value = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
      return Int((value ^ (value >> 31)) % UInt64(max(1, limit)))
    }
  }

  private static let marks: [[UInt8]] = [
    Array("\"".utf8), Array("(".utf8), Array("“".utf8), Array(", ".utf8), Array(". ".utf8),
    Array("-".utf8), Array("\n\n".utf8), Array("999999999999".utf8), [0], [0xff], [0xd8],
    Array(" killed ".utf8), Array(" of ".utf8), Array(" to 12 ".utf8), Array("’s ".utf8),
  ]

  private static func damaged(_ seed: Int, _ random: inout SplitMix) -> String {
    var bytes = Array(seeds[seed].utf8)
    for _ in 0...random.next(below: 8) {
      let at = random.next(below: bytes.count + 1)
      let end = min(bytes.count, at + random.next(below: 20))
      switch random.next(below: 4) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: marks[random.next(below: marks.count)], at: at)
      case 2: bytes.insert(contentsOf: bytes[at..<end], at: random.next(below: bytes.count + 1))
      default: if at < bytes.count { bytes[at] = UInt8(random.next(below: 256)) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: seeds.indices)
  func `a damaged text is read to its end, and what is found lies within it`(_ seed: Int) {
    let context = ReadingContext(
      published: Day(year: 2024, month: 3, day: 9), language: seed == 3 ? "ar" : "en")
    var random = SplitMix(state: UInt64(seed) + 1)
    for _ in 0..<150 {
      let (title, text) = (
        Self.damaged(seed, &random), Self.damaged(random.next(below: Self.seeds.count), &random)
      )
      let findings = Reader().read(title: title, text: text, context: context)
      let faults = FindingFaults(findings, title: title, text: text).all
      #expect(
        faults.isEmpty,
        "\(faults.joined(separator: "; ")) in \(title.debugDescription) and \(text.debugDescription)"
      )
    }
  }

  /// What is set between two words of a sentence.
  private static let words = [
    "[", "]", "(", ")", ";", ":", "-", "--", "\"", "”", ",", "\n", "he", "him", "the other",
    "only 3",
    "of", "2nd", "and", "who", "that",
  ]

  /// A sentence some of whose words are left out, told twice, or parted by others.
  private static func shuffled(_ sentence: String, _ random: inout SplitMix) -> String {
    var words = sentence.split(separator: " ").map(String.init)
    for _ in 0...random.next(below: 5) {
      let at = random.next(below: words.count)
      switch random.next(below: 5) {
      case 0 where words.count > 1: words.remove(at: at)
      case 1: words.insert(words[random.next(below: words.count)], at: at)
      case 2: words[at] = Self.words[random.next(below: Self.words.count)] + words[at]
      case 3: words = words.map { $0.uppercased() }
      default: words.insert(Self.words[random.next(below: Self.words.count)], at: at)
      }
    }
    return words.joined(separator: " ")
  }

  @Test func `sentences whose words are moved about are read to their ends`() throws {
    let context = ReadingContext(published: Day(year: 2024, month: 3, day: 9), language: "en")
    let reader = Reader()
    var random = SplitMix(state: 7)
    for sentence in try Self.corpus() {
      let text = Self.shuffled(sentence, &random)
      let findings = reader.read(title: "", text: text, context: context)
      let faults = FindingFaults(findings, title: "", text: text).all
      #expect(faults.isEmpty, "\(faults.joined(separator: "; ")) in \(text.debugDescription)")
    }
  }

  /// The annotated sentences of the repository, without their annotations.
  private static func corpus() throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let lines = try String(
      contentsOf: root.appending(path: "Corpus/en/sentences.jsonl"), encoding: .utf8)
    struct Sentence: Decodable { let text: String }
    return try lines.split(separator: "\n").map {
      try JSONDecoder().decode(Sentence.self, from: Data($0.utf8)).text
    }
  }
}
