// SPDX-License-Identifier: Apache-2.0

import Record

/// The range of a group of victims that recorders count apart: children, women, journalists.
struct Categories {
  let builder: StatementBuilder
  let policy: Policy
  /// The ages that are stated of each named victim, by the name in `folded` form.
  let ages: [String: Set<Int>]

  static func ages(in incident: Incident) -> [String: Set<Int>] {
    incident.members.flatMap(\.claim.victims.names).reduce(into: [:]) { ages, name in
      if let age = name.age { ages[folded(name.text), default: []].insert(age) }
    }
  }

  /// The groups that any claim of an incident speaks of, in their own order; children whoever is named.
  static func told(of incident: Incident) -> [Assessment.Whose] {
    let groups = incident.members.reduce(into: Set<Victims.Group>([.children])) {
      $0.formUnion($1.claim.victims.groups)
    }
    return Assessment.Whose.allCases.filter { $0.group.map(groups.contains) ?? false }
  }

  /// Nil where no source speaks of the group.
  func derivation(
    _ whose: Assessment.Whose, _ harm: Harm, accounts: [Account]
  ) -> Assessment.Derivation? {
    guard let group = whose.group else { return nil }
    var steps: [Assessment.Reason] = []
    let figures = accounts.compactMap { figure($0, whose, group, harm, steps: &steps) }
    let stated = figures.filter { $0.basis != .plural }
    let counts = stated.filter { !$0.isOfSome }
    let counted = [counts, stated].first { !$0.isEmpty } ?? figures
    guard !steps.isEmpty else { return nil }
    let persons = stated.filter(\.isOfSome).map(\.lower).max() ?? 0
    let low = max(counted.compactMap(\.min).min() ?? policy.ranges.noLowerFigure, persons)
    let high = max((counted + stated).map(\.upper).max() ?? 0, low)
    let isConservative = policy.ranges.disagreement == .mostConservative
    if stated.count > 1 || counted.count > 1 {
      steps.append(
        .init("\(low)–\(high) over all sources (\(policy.citation("rules.disagreement")))"))
    }
    return Assessment.Derivation(
      harm: harm, whose: whose,
      bounds: counted.isEmpty ? nil : Bounds(min: low, max: isConservative ? low : high),
      steps: steps)
  }

  /// What one account says of the group: claims of it alone count, mixed ones only at the most, and so do
  /// people of contested status; fighters are in no group of it.
  private func figure(
    _ account: Account, _ whose: Assessment.Whose, _ group: Victims.Group, _ harm: Harm,
    steps: inout [Assessment.Reason]
  ) -> Figure? {
    let telling = GroupTelling(account, harm, builder.parts)
    let members = telling.once(
      account.members.filter {
        $0.claim.harm.counted == harm && $0.claim.victims.groups.contains(group)
          && $0.claim.stance != .feared && !$0.claim.count.has(.none)
          && $0.claim.victims.status != .combatant && !builder.elsewhere.contains($0.id)
      })
    let figures = members.compactMap { member in
      worth(of: member).map { (member: member, figure: $0) }
    }
    let numbers = figures.filter { $0.figure.basis == .number }
    var figure = gathered(telling.added(numbers.isEmpty ? figures : numbers))
    if group == .children { addNamed(account, harm, to: &figure, steps: &steps) }
    for member in members where figure == nil {
      steps.append(
        .init("\(account.title): \(member.claim.count.said) has no number", claims: [member.id]))
    }
    if let figure {
      let text = "\(account.title): \(whose.words), \(figure.words)"
      steps.append(.init(text, claims: figure.claims))
    }
    return figure
  }

  private func worth(of member: Incident.Member) -> Figure? {
    guard var figure = Figure(member, policy: policy) else { return nil }
    let victims = member.claim.victims
    if GroupTelling.isMixed(victims.groups), figure.basis == .number { figure.min = nil }
    if victims.status == .contested, policy.ranges.contestedStatus == .maximumOnly {
      (figure.min, figure.max) = (nil, figure.upper)
    }
    return figure
  }

  /// Persons whom a report names are children by their ages; where sources make one both a child and an
  /// adult, in the maximum only (METHOD §1.2, age unclear at 18).
  private func addNamed(
    _ account: Account, _ harm: Harm, to figure: inout Figure?, steps: inout [Assessment.Reason]
  ) {
    let members = account.members.filter {
      $0.claim.harm.counted == harm && $0.claim.stance != .feared
        && $0.claim.victims.status != .combatant && !builder.elsewhere.contains($0.id)
    }
    let names = Set(members.flatMap { $0.claim.victims.names.map { folded($0.text) } })
    let young = names.filter { ages[$0]?.contains { $0 < 18 } == true }
    let sure = young.filter { ages[$0]?.allSatisfy { $0 < 18 } == true }
    let isCounted = policy.ranges.unclearAge == .maxOnly
    let unclear = isCounted ? young.count - sure.count : 0
    guard sure.count > (figure?.lower ?? 0) || unclear > 0 else { return }
    let claims = members.filter { member in
      member.claim.victims.names.contains { young.contains(folded($0.text)) }
    }.map(\.id)
    figure = Figure(
      min: max(figure?.lower ?? 0, sure.count),
      max: max(figure?.upper ?? 0, sure.count) + unclear, basis: .number,
      claims: ((figure?.claims ?? []) + claims).sorted(), isOfSome: figure?.isOfSome ?? true)
    if !sure.isEmpty {
      steps.append(.init("\(account.title): names \(sure.count) under 18", claims: claims))
    }
    if unclear > 0 {
      steps.append(
        .init(
          "\(account.title): \(unclear) of them under 18 by some sources only: in the maximum only"
            + builder.source("rules.unclear-age"), claims: claims))
    }
  }

  /// One figure stated twice is of the same people; different ones may be of others.
  private func gathered(_ figures: [Figure]) -> Figure? {
    var seen: Set<String> = []
    return figures.filter { seen.insert($0.words).inserted }
      .gathered(policy.ranges.additionalPeople)
  }
}
