// SPDX-License-Identifier: Apache-2.0

/// Made-up news text, half of whose sentences tell of casualties; no two texts are alike.
struct BenchText {
  private var state: UInt64
  private let vocabulary: BenchVocabulary

  init(seed: UInt64, in vocabulary: BenchVocabulary = .english) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
    self.vocabulary = vocabulary
  }

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
    for character in pick(vocabulary.told) {
      switch character {
      case "#": sentence += String(2 + next(60))
      case "@": sentence += pick(vocabulary.targets)
      case "%": sentence += pick(vocabulary.places)
      case "^": sentence += pick(vocabulary.days)
      default: sentence.append(character)
      }
    }
    return sentence
  }

  private mutating func filler() -> String {
    let words = (0..<(10 + next(12))).map { _ in pick(vocabulary.words) }.joined(separator: " ")
    return vocabulary.opening + words + "."
  }

  private mutating func pick(_ list: [String]) -> String { list[next(list.count)] }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
