// SPDX-License-Identifier: Apache-2.0

import Record

/// Makes up reports as the index of copies takes them: hashes for words, a third of them taken from others.
struct MadeReports {
  private var state: UInt64
  private var number: UInt64 = 0
  /// The words of the last few thousand, from which a third of the new ones are taken.
  private var recent: [[UInt32]] = []

  private static let words = 200_000.0
  private static let shingle = 5

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 0xd1b5_4a32_d192_ed03 }

  mutating func next() -> Evidence {
    number += 1
    let words = recent.count > 100 && random(3) == 0 ? changed() : fresh()
    if recent.count < 5_000 { recent.append(words) } else { recent[random(5_000)] = words }
    let report = Report(
      id: ReportID(seed: number), address: "https://news\(random(400)).example/\(number)",
      published: Day(number: Int32(14_000 + random(4_000))), language: "en", invented: true)
    return Evidence(report: report, claims: [], signature: signature(words))
  }

  private mutating func fresh() -> [UInt32] {
    (0..<(40 + random(60))).map { _ in
      let rank = Double(random(1 << 20)) / Double(1 << 20)
      return UInt32(rank * rank * rank * MadeReports.words) &* 0x9e37_79b1 & ~1
    }
  }

  private mutating func changed() -> [UInt32] {
    var words = recent[random(recent.count)]
    let every = 6 + random(60)
    for place in words.indices where random(every) == 0 {
      words[place] = UInt32(random(200_000)) &* 0x9e37_79b1 & ~1
    }
    return words
  }

  private func signature(_ words: [UInt32]) -> Signature {
    let shingles = (0...(words.count - MadeReports.shingle)).map { start in
      words[start..<(start + MadeReports.shingle)].reduce(UInt64(0)) {
        ($0 ^ UInt64($1)) &* 0xff51_afd7_ed55_8ccd
      }
    }.map { UInt32(truncatingIfNeeded: $0 >> 32) }
    let minima = Set(shingles).sorted()
    let passages = stride(from: 0, to: shingles.count - 16, by: 8).compactMap {
      shingles[$0..<($0 + 16)].min()
    }
    return Signature(
      minima: minima, shingles: minima.count, passages: Set(passages).sorted())
  }

  private mutating func random(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
