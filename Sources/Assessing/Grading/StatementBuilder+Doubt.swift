// SPDX-License-Identifier: Apache-2.0

import Record

extension StatementBuilder {
  /// "No one was hurt" is a figure of none for those it speaks of.
  func deny(_ members: [Incident.Member], in statement: inout Statement) {
    for member in members where member.claim.count.has(.none) {
      let status = member.claim.victims.status
      if status != .combatant { statement.saysNoCivilians = true }
      if status == .combatant || status == .unspecified { statement.saysNoCombatants = true }
      statement.note("says that nobody was \(statement.harm.rawValue)", [member.id])
    }
  }

  /// People who may not be among the dead or the hurt: in the maximum, or not at all.
  func addDoubtful(
    _ members: [Incident.Member], _ doubtful: RangeRules.Doubtful, _ word: String, rule: String,
    in statement: inout Statement
  ) {
    for (areCombatants, members) in split(members) {
      let items = members.compactMap { member in
        Figure(member, policy: policy).map {
          Items.Item(member: member, figure: $0, isPart: false)
        }
      }
      guard let figure = items.combined(policy) else { continue }
      guard doubtful == .maxOnly else {
        statement.note("\(figure.words) \(word): not counted" + source(rule), figure.claims)
        continue
      }
      statement.add(figure.upper, areCombatants: areCombatants)
      statement.note("\(figure.words) \(word): in the maximum only" + source(rule), figure.claims)
    }
  }

  /// "Seven casualties": those not known to be killed or injured are in the maximum of both.
  func addUnclear(_ account: Account, in statement: inout Statement) {
    let unclear = account.members.filter {
      $0.claim.harm == .unspecified && !$0.claim.count.has(.none)
    }
    for (areCombatants, members) in split(unclear) {
      let items = members.compactMap { member in
        Figure(member, policy: policy).map {
          Items.Item(member: member, figure: $0, isPart: parts.isPart(member))
        }
      }
      guard let figure = items.filter({ !$0.isPart }).combined(policy) else { continue }
      guard policy.ranges.unclearHarm == .maxOfBoth else {
        statement.note(
          "\(figure.words) killed or injured: not counted" + source("rules.unclear-harm"),
          figure.claims)
        continue
      }
      let known = knownWithin(account, unclear: members, figure: figure)
      let rest = max(0, figure.upper - known)
      guard rest > 0 else { continue }
      statement.add(rest, areCombatants: areCombatants)
      statement.note(
        "\(rest) killed or injured, not said which: in the maximum of both"
          + source("rules.unclear-harm"), figure.claims)
    }
  }

  /// How many of the unclear the account tells elsewhere: all of its killed and injured where these are
  /// stated as parts, or where the figure is a headline or large enough to hold them.
  private func knownWithin(
    _ account: Account, unclear: [Incident.Member], figure: Figure
  ) -> Int {
    let clear = account.members.filter {
      [.killed, .injured].contains($0.claim.harm.counted) && !parts.isPart($0)
        && $0.claim.stance != .feared
    }
    let known = [Harm.killed, .injured].reduce(0) { sum, harm in
      let items = clear.filter { $0.claim.harm.counted == harm }.compactMap { member in
        Figure(member, policy: policy).map {
          Items.Item(member: member, figure: $0, isPart: false)
        }
      }
      return sum + (items.combined(policy)?.lower ?? 0)
    }
    let ids = Set(unclear.map(\.id))
    let holds =
      clear.contains { parts.whole(of: $0).map { ids.contains($0.id) } ?? false }
      || unclear.contains(where: \.claim.total) || figure.upper >= known
    return holds ? known : 0
  }

  private func split(
    _ members: [Incident.Member]
  ) -> [(areCombatants: Bool, members: [Incident.Member])] {
    let combatants = members.filter { $0.claim.victims.status == .combatant }
    let others = members.filter { $0.claim.victims.status != .combatant }
    return [(false, others), (true, combatants)].filter { !$0.1.isEmpty }
  }
}

extension Statement {
  fileprivate mutating func add(_ people: Int, areCombatants: Bool) {
    if areCombatants { moreCombatants += people } else { moreCivilians += people }
  }
}
