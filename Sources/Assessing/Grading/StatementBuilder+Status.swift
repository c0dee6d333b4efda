// SPDX-License-Identifier: Apache-2.0

import Record

extension StatementBuilder {
  /// Splits what is counted into civilians, combatants and those of contested status.
  ///
  /// A part is never added to its whole: combatants and the contested among "people" are taken out of
  /// them, and what is left is civilian unless the policy says otherwise.
  func count(_ items: Items, in statement: inout Statement) {
    let contested = [items.wholes(.contested), items.parts(.contested)].compactMap {
      $0.combined(policy)
    }.gathered(.maxOnly)
    statement.combatants =
      items.wholes(.combatant).combined(policy) ?? items.parts(.combatant).combined(policy)
    statement.civilians = civilians(items, statement: &statement)
    if let contested { addContested(contested, in: &statement) }
    raise(items, in: &statement)
    for (figure, whom) in [
      (statement.civilians, "civilians"), (statement.combatants, "combatants"),
    ] {
      if let figure {
        statement.note("\(figure.words) \(statement.harm.rawValue), \(whom)", figure.claims)
      }
    }
  }

  private func civilians(_ items: Items, statement: inout Statement) -> Figure? {
    let sure = items.wholes(.civilian)
    let stated = sure.combined(policy)
    let unspecified = items.wholes(.unspecified)
    let isTold = sure.contains(where: \.isCalledCivilian)
    guard let people = (isTold ? unspecified : unspecified + sure).combined(policy),
      !unspecified.isEmpty
    else { return stated }
    statement.people = people
    let rest = withoutOthers(people, items)
    guard isTold, let stated else { return byDefault(rest, items, in: &statement) }
    let others = items.wholes(.combatant).combined(policy)?.lower ?? 0
    return Figure(
      min: stated.min, max: max(stated.upper, rest.upper - others), basis: stated.basis,
      claims: (stated.claims + rest.claims).sorted(),
      isOfSome: stated.isOfSome && rest.isOfSome)
  }

  /// Takes the fighters out of "eight people, three of them fighters".
  ///
  /// Fighters told of apart may be among the people too, and then leave their minimum only.
  private func withoutOthers(_ people: Figure, _ items: Items) -> Figure {
    var rest = people
    for status in [Victims.Status.combatant, .contested] {
      guard let part = items.parts(status).combined(policy) else { continue }
      rest.min = rest.min.map { max(0, $0 - part.upper) }
      rest.max = rest.max.map { max(0, $0 - part.lower) }
      rest.claims += part.claims
    }
    let apart = items.wholes(.combatant).combined(policy)
    if let apart, items.parts(.combatant).isEmpty, people.upper >= apart.lower {
      rest.max = rest.upper
      rest.min = rest.min.map { max(0, $0 - apart.upper) }
    }
    return rest
  }

  /// Status not stated: civilian by default; but where a report calls some of them civilians, only they
  /// are sure.
  ///
  /// Who is one by what they are, a child or a nurse, tells nothing of the others: of "eight people,
  /// including three children" all eight are civilians by default.
  private func byDefault(
    _ rest: Figure, _ items: Items, in statement: inout Statement
  ) -> Figure? {
    var rest = rest
    if let part = items.parts(.civilian).filter(\.isCalledCivilian).combined(policy) {
      rest.max = max(rest.upper, part.upper)
      rest.min = min(part.lower, rest.upper)
      rest.claims = (rest.claims + part.claims).sorted()
      statement.note("only \(part.words) are called civilians, the rest may be", part.claims)
    }
    guard policy.ranges.unknownStatus == .civilian else {
      statement.note("status not stated: not counted" + source("rules.unknown-status"), rest.claims)
      return (items.wholes(.civilian) + items.parts(.civilian)).combined(policy)
    }
    statement.note(
      "status not stated: civilian by default" + source("rules.unknown-status"), rest.claims)
    return rest
  }

  private func addContested(_ figure: Figure, in statement: inout Statement) {
    guard policy.ranges.contestedStatus == .maximumOnly else {
      statement.civilians = [statement.civilians, figure].compactMap { $0 }.gathered(.maxOnly)
      return
    }
    statement.contested = figure
    statement.moreCivilians += figure.upper
    statement.moreCombatants += figure.upper
    statement.note(
      "\(figure.words) of contested status: in the maximum of civilians and of combatants only"
        + source("rules.contested-status"), figure.claims)
  }

  /// The parts are at least in the whole: "civilians, including three children" are three or more.
  private func raise(_ items: Items, in statement: inout Statement) {
    guard var whole = statement.civilians else { return }
    let parts = items.all.filter { $0.isPart && $0.member.claim.victims.status != .combatant }
    let apart: [Victims.Group] = [.children, .women, .men]
    let sum = apart.reduce(0) { sum, group in
      let ofGroup = parts.filter { $0.member.claim.victims.groups == [group] }
      return sum + (ofGroup.map(\.figure.lower).max() ?? 0)
    }
    let least = max(sum, parts.map(\.figure.lower).max() ?? 0)
    guard least > whole.lower else { return }
    let claims = parts.map(\.member.id)
    guard whole.isOpen || least <= whole.upper else {
      return statement.note(
        "its parts come to \(least), more than the whole of \(whole.words); nothing is repaired",
        claims)
    }
    whole.min = least
    whole.max = whole.max.map { max($0, least) }
    statement.civilians = whole
    statement.note("its parts come to \(least): at least so many", claims)
  }
}
