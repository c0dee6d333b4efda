// SPDX-License-Identifier: Apache-2.0

import Record

/// The range of a group of victims that recorders count apart: children, women.
struct Categories {
  let builder: StatementBuilder
  let policy: Policy

  /// Nil where no source speaks of the group.
  func derivation(
    _ group: Victims.Group, _ whose: Assessment.Whose, _ harm: Harm, accounts: [Account]
  ) -> Assessment.Derivation? {
    var steps: [Assessment.Reason] = []
    let figures = accounts.compactMap { figure($0, group, harm, steps: &steps) }
    let stated = figures.filter { $0.basis != .plural }
    let counted = stated.isEmpty ? figures : stated
    guard !steps.isEmpty else { return nil }
    let low = counted.compactMap(\.min).min() ?? policy.ranges.noLowerFigure
    let high = max(counted.map(\.upper).max() ?? 0, low)
    let isConservative = policy.ranges.disagreement == .mostConservative
    if counted.count > 1 {
      steps.append(
        .init("\(low)–\(high) over all sources (\(policy.citation("rules.disagreement")))"))
    }
    return Assessment.Derivation(
      harm: harm, whose: whose,
      bounds: counted.isEmpty ? nil : Bounds(min: low, max: isConservative ? low : high),
      steps: steps)
  }

  /// What one account says of the group: claims of it alone count, mixed ones only at the most.
  private func figure(
    _ account: Account, _ group: Victims.Group, _ harm: Harm, steps: inout [Assessment.Reason]
  ) -> Figure? {
    let members = account.members.filter {
      $0.claim.harm.counted == harm && $0.claim.victims.groups.contains(group)
        && $0.claim.stance != .feared && !$0.claim.count.has(.none)
    }
    let figures = members.compactMap { member -> Figure? in
      guard var figure = Figure(member, policy: policy) else { return nil }
      if member.claim.victims.groups.count > 1, figure.basis == .number { figure.min = nil }
      return figure
    }
    let numbers = figures.filter { $0.basis == .number }
    let figure = gathered(numbers.isEmpty ? figures : numbers)
    for member in members where figure == nil {
      steps.append(
        .init("\(account.title): \(member.claim.count.said) has no number", claims: [member.id]))
    }
    if let figure {
      let text = "\(account.title): \(figure.words) \(group.rawValue)"
      steps.append(.init(text, claims: figure.claims))
    }
    return figure
  }

  /// One figure stated twice is of the same people; different ones may be of others.
  private func gathered(_ figures: [Figure]) -> Figure? {
    var seen: Set<String> = []
    return figures.filter { seen.insert($0.words).inserted }
      .gathered(policy.ranges.additionalPeople)
  }
}
