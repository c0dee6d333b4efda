// SPDX-License-Identifier: Apache-2.0

import Record

/// A minimum and a maximum on the way.
struct Extremes {
  var min: Int
  var max: Int

  /// Nil where nothing is known.
  init?(_ voices: [Voice], policy: Policy, steps: inout [Assessment.Reason]) {
    let deniers = voices.filter { $0.saysNone && $0.isKnown && $0.figure == nil && $0.more == 0 }
    let all = voices.compactMap(\.figure)
    let figures = Extremes.contending(all, steps: &steps)
    guard !figures.isEmpty || voices.contains(where: { $0.more > 0 }) else {
      guard !deniers.isEmpty else { return nil }
      (min, max) = (0, 0)
      return
    }
    let floor = policy.ranges.noLowerFigure
    min = figures.compactMap(\.min).min() ?? (figures.isEmpty ? 0 : floor)
    let least = figures.map(\.lower).min() ?? 0
    let persons = all.filter(\.isOfSome).map(\.upper).max() ?? 0
    max = Swift.max(figures.map(\.upper).max() ?? 0, min, persons)
    for voice in voices where voice.more > 0 {
      let own = voice.figure?.upper ?? Extremes.highest(in: voice.report, voices)
      max = Swift.max(max, (own ?? least) + voice.more)
    }
    settle(deniers, count: figures.count, policy: policy, steps: &steps)
  }

  /// A report that tells of the dead on one's word and of the missing on another's tells them apart.
  private static func highest(in report: ReportID, _ voices: [Voice]) -> Int? {
    voices.filter { $0.report == report }.compactMap(\.figure?.upper).max()
  }

  /// The figures that may contradict one another.
  ///
  /// A plural states no number, and whoever speaks of some, by name or as fighters, says of nobody else
  /// that he lived: neither lowers the number of another source.
  private static func contending(
    _ figures: [Figure], steps: inout [Assessment.Reason]
  ) -> [Figure] {
    let stated = figures.filter { $0.basis != .plural }
    let counts = stated.filter { !$0.isOfSome }
    if !counts.isEmpty {
      leave(
        stated.filter(\.isOfSome),
        "who tells of some of the dead or hurt lowers no number of all of them", &steps)
    }
    guard !stated.isEmpty else { return figures }
    leave(
      figures.filter { $0.basis == .plural },
      "a plural without a number says nothing against the numbers of others", &steps)
    return counts.isEmpty ? stated : counts
  }

  private static func leave(
    _ figures: [Figure], _ words: String, _ steps: inout [Assessment.Reason]
  ) {
    guard !figures.isEmpty else { return }
    steps.append(.init(words, claims: figures.flatMap(\.claims).sorted()))
  }

  private mutating func settle(
    _ deniers: [Voice], count: Int, policy: Policy, steps: inout [Assessment.Reason]
  ) {
    if !deniers.isEmpty {
      min = 0
      steps.append(
        .init(
          "a known source says that there were none: the minimum is 0",
          claims: deniers.flatMap(\.claims).sorted()))
    }
    guard policy.ranges.disagreement == .mostConservative else {
      if count > 1 { steps.append(.init(rule("lowest to highest", policy))) }
      return
    }
    steps.append(.init(rule("the most conservative figure", policy)))
    max = min
  }

  private func rule(_ text: String, _ policy: Policy) -> String {
    "\(text) of what the sources say: \(min)–\(max) (\(policy.citation("rules.disagreement")))"
  }
}
