// SPDX-License-Identifier: Apache-2.0

import Record

/// Brings the statements of all sources on one harm together (METHOD §1.2).
struct RangeBuilder {
  let policy: Policy
  let harm: Harm
  /// Those of the sources; the word of a party that is blamed stands apart.
  private var statements: [Statement]
  private var notes: [Assessment.Reason] = []

  init(_ statements: [Statement], harm: Harm, policy: Policy) {
    self.policy = policy
    self.harm = harm
    self.statements = statements.filter { $0.harm == harm && !$0.isEmpty }
    if policy.ranges.risingCount == .latest { keepLatest() }
  }

  /// One source's latest figure is its figure.
  private mutating func keepLatest() {
    let latest = statements.reduce(into: [String: Int32]()) { days, statement in
      let day = statement.account.report.published?.number ?? .min
      days[statement.account.origin.key] = max(days[statement.account.origin.key] ?? .min, day)
    }
    let older = statements.filter {
      $0.account.report.published?.number ?? .min < latest[$0.account.origin.key] ?? .min
    }
    guard !older.isEmpty else { return }
    statements.removeAll {
      $0.account.report.published?.number ?? .min < latest[$0.account.origin.key] ?? .min
    }
    notes.append(
      .init(
        "older figures of the same source are replaced" + cited("rules.rising-count"),
        claims: older.flatMap { $0.account.members.map(\.id) }.sorted()))
  }

  private func cited(_ rule: String) -> String { " (\(policy.citation(rule)))" }

  /// The range of civilians, of combatants or of everyone.
  func derivation(_ whose: Assessment.Whose) -> Assessment.Derivation {
    let isCivilian = whose == .civilians
    let voices = statements.map { Voice($0, whose) }
    var steps =
      (whose == .everyone ? voices.compactMap(\.line) : statements.flatMap(\.steps)) + notes
    var span = Extremes(voices, policy: policy, steps: &steps)
    let contested = whose == .everyone ? nil : disputed(isCivilian: isCivilian)
    if let contested, let sure = span?.min {
      span?.min = isCivilian ? max(0, sure - contested.upper) : 0
      steps.append(
        .init(
          "some sources call the dead or hurt civilians, others combatants: out of the minimum of both"
            + cited("rules.contested-status"), claims: contested.claims))
    }
    if whose != .combatants, contested == nil { raiseToNamed(&span, &steps) }
    if isCivilian, contested == nil, !voices.contains(where: \.saysNone) {
      raiseToConsensus(&span, &steps)
    }
    if span == nil { steps.append(.init("not known")) }
    return Assessment.Derivation(
      harm: harm, whose: whose, bounds: span.flatMap { Bounds(min: $0.min, max: $0.max) },
      steps: steps)
  }

  /// As many were killed or hurt at least as one report names, and at most as all of them name.
  ///
  /// Names of several reports are not added up in the minimum: until a person has matched them, two may
  /// be two spellings of one. Names that no spelling brings together are more people in the maximum.
  private func raiseToNamed(_ span: inout Extremes?, _ steps: inout [Assessment.Reason]) {
    guard policy.ranges.namedVictims == .minimum, var known = span else { return }
    defer { span = known }
    if let named = Named.most(in: statements, harm), named.count > known.min {
      known.min = named.count
      known.max = max(known.max, named.count)
      steps.append(
        .init(
          "\(named.report) names \(named.count): the minimum is at least that"
            + cited("rules.named-victims"), claims: named.claims))
    }
    let members = statements.flatMap(\.account.members).filter { Named.counts($0, harm) }
    guard policy.ranges.disagreement == .lowestToHighest,
      case let different = NamedPersons(members), different.count > known.max
    else { return }
    known.max = different.count
    steps.append(
      .init(
        "\(different.count) are named whose names are not spellings of one another: the maximum is at"
          + " least that" + cited("rules.named-victims"), claims: different.claims))
  }

  /// Most known origins give one figure and names support it: the minimum is that.
  private func raiseToConsensus(_ span: inout Extremes?, _ steps: inout [Assessment.Reason]) {
    guard policy.ranges.consensus == .minimum, let known = span,
      let consensus = Consensus(statements, harm, rules: policy.ranges),
      consensus.figure > known.min
    else { return }
    span?.min = consensus.figure
    span?.max = max(known.max, consensus.figure)
    steps.append(
      .init(
        "\(consensus.origins) known origins of \(consensus.all) say \(consensus.figure), and "
          + "\(consensus.named) are named: the minimum is raised to it" + cited("rules.consensus"),
        claims: consensus.claims))
  }

  /// Civilians and combatants together, each person once.
  ///
  /// A source that tells of civilians alone says nothing of combatants: what is sure of both is sure together,
  /// and where nobody contests who was which, the most of both may have been. Where that is contested the
  /// sources may speak of the same people, and their own figures for all bound them.
  func everyone(_ civilians: Bounds?, _ combatants: Bounds?) -> Assessment.Derivation {
    var derivation = derivation(.everyone)
    let parts = [civilians, combatants].compactMap(\.self)
    guard let own = derivation.bounds, !parts.isEmpty else { return derivation }
    let sum = parts.reduce(.zero, +)
    let isContested =
      statements.contains { $0.contested != nil } || disputed(isCivilian: true) != nil
    let most = isContested ? parts.map(\.max).max() ?? 0 : sum.max
    let bounds = Bounds(min: max(own.min, sum.min), max: max(own.max, most, own.min, sum.min))
    if bounds != own {
      let ranges = parts.map { "\($0)" }.joined(separator: " and ")
      derivation.steps.append(.init("with the ranges of civilians and combatants, \(ranges)"))
    }
    derivation.bounds = bounds
    return derivation
  }

  var saysCombatants: Bool {
    statements.contains { $0.combatants != nil || $0.moreCombatants > 0 }
  }

  /// Combatants of the one source, where another source speaks of civilians only.
  ///
  /// A report that tells of both, on whosever word, tells them apart.
  private func disputed(isCivilian: Bool) -> Figure? {
    guard policy.ranges.contestedStatus == .maximumOnly else { return nil }
    let telling = Set(statements.filter { $0.civilians != nil }.map(\.account.report.id))
    let combatants = statements.filter {
      $0.combatants != nil && $0.civilians == nil && !telling.contains($0.account.report.id)
    }
    let civilians = statements.filter { $0.civilians != nil && $0.combatants == nil }
    let origins = Set(civilians.map(\.account.origin.key))
    let others = combatants.filter {
      origins.count > (origins.contains($0.account.origin.key) ? 1 : 0)
    }
    return others.compactMap(\.combatants).spanned
  }
}
