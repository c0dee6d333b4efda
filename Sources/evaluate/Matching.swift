// SPDX-License-Identifier: Apache-2.0

/// Which claims of an answer are which of the gold: the same harm on overlapping words.
///
/// Where several could be, those with the same figures come first and then those that share most
/// words, so that "seven killed" in a headline is not taken for "nine killed" beside it.
struct Matching {
  /// For each gold claim, the answer's claim that is it.
  var answers: [Int?]

  /// The gold claims that were read as repeats of one that is found elsewhere in the text.
  var repeated: Set<Int> = []

  /// The answer's claims that are none of the gold's.
  var extra: [Int]

  init(gold: [GoldClaim], anchors: [Range<Int>], answer: [AnswerClaim]) {
    answers = Array(repeating: nil, count: gold.count)
    var free = Set(answer.indices)
    for pair in Self.pairs(gold: gold, anchors: anchors, answer: answer)
    where answers[pair.gold] == nil && free.contains(pair.answer) {
      answers[pair.gold] = pair.answer
      free.remove(pair.answer)
    }
    extra = free.sorted()
    for g in gold.indices where answers[g] == nil {
      answers[g] = answer.firstIndex { $0.repeats(gold[g], anchors[g]) }
      if answers[g] != nil { repeated.insert(g) }
    }
  }

  private struct Pair {
    var gold: Int
    var answer: Int
    var weight: Int
  }

  private static func pairs(
    gold: [GoldClaim], anchors: [Range<Int>], answer: [AnswerClaim]
  ) -> [Pair] {
    var pairs: [Pair] = []
    for (g, claim) in gold.enumerated() {
      for (a, said) in answer.enumerated() {
        guard let weight = weight(claim, anchors[g], said) else { continue }
        pairs.append(Pair(gold: g, answer: a, weight: weight))
      }
    }
    return pairs.sorted { ($1.weight, $0.gold, $0.answer) < ($0.weight, $1.gold, $1.answer) }
  }

  /// How well two claims fit, nil if they are not the same.
  ///
  /// Figures outweigh words, and an asked claim an optional one.
  private static func weight(
    _ claim: GoldClaim, _ anchor: Range<Int>, _ said: AnswerClaim
  ) -> Int? {
    guard claim.harm.accepts(said.harm), claim.isInTitle == said.isInTitle,
      let span = said.span, span.overlaps(anchor)
    else { return nil }
    let shared = span.clamped(to: anchor).count * 100 / max(span.count, anchor.count, 1)
    return (claim.count.sameFigures(said.count) ? 1_000 : 0) + (claim.isOptional ? 0 : 200) + shared
  }
}

extension AnswerClaim {
  /// Whether this claim says that it stands once more on these words.
  func repeats(_ claim: GoldClaim, _ anchor: Range<Int>) -> Bool {
    claim.harm.accepts(harm) && claim.count.sameFigures(count)
      && repeats.contains { $0.overlaps(anchor) }
  }
}

extension GoldClaim.Count {
  /// Whether the figures agree; an explicit "nobody" agrees only with another.
  func sameFigures(_ other: Self) -> Bool {
    if qualifiers.contains("none") || other.qualifiers.contains("none") {
      return qualifiers.contains("none") && other.qualifiers.contains("none")
    }
    return min == other.min && max == other.max
  }
}
