// SPDX-License-Identifier: Apache-2.0

import Record

/// Makes the statements of an incident's accounts, one rule of METHOD §1.2 after another.
struct StatementBuilder {
  let policy: Policy
  let parts: Parts
  /// The claims that may be of another incident, as a person said.
  let elsewhere: Set<ClaimID>
  /// The reports that give a number for a field: there a vague word gives way.
  private let numbered: Set<Field>

  private struct Field: Hashable {
    var report: ReportID
    var harm: Harm
    var areCombatants: Bool
  }

  init(_ incident: Incident, policy: Policy, elsewhere: Set<ClaimID> = []) {
    self.policy = policy
    self.elsewhere = elsewhere
    parts = Parts(incident.members)
    var numbered: Set<Field> = []
    for member in incident.members where member.claim.supersededBy == nil && !parts.isPart(member) {
      guard Figure(member, policy: policy)?.basis == .number else { continue }
      numbered.insert(StatementBuilder.field(of: member))
    }
    self.numbered = numbered
  }

  private static func field(of member: Incident.Member) -> Field {
    Field(
      report: member.report.id, harm: member.claim.harm.counted,
      areCombatants: member.claim.victims.status == .combatant)
  }

  /// What an account says of the killed or of the injured.
  func statement(_ account: Account, _ harm: Harm) -> Statement {
    var statement = Statement(account: account, harm: harm)
    let doubted = account.members.filter { elsewhere.contains($0.id) }
    var account = account
    account.members.removeAll { elsewhere.contains($0.id) }
    let certain = account.members.filter {
      $0.claim.harm.counted == harm && $0.claim.stance != .feared
    }
    count(items(certain, in: &statement), in: &statement)
    deny(certain, in: &statement)
    if harm == .killed {
      addDoubtful(
        account.members.filter { $0.claim.harm == .missing || $0.claim.harm == .trapped },
        policy.ranges.missing, "missing", rule: "rules.missing", in: &statement)
    }
    addDoubtful(
      account.members.filter { $0.claim.harm.counted == harm && $0.claim.stance == .feared },
      policy.ranges.feared, "feared, not found", rule: "rules.feared", in: &statement)
    addUnclear(account, in: &statement)
    addDoubtful(
      doubted.filter { $0.claim.harm.counted == harm && !$0.claim.count.has(.none) },
      policy.ranges.elsewhere, "who may be of another incident", rule: "rules.elsewhere",
      in: &statement)
    statement.account = account
    return statement
  }

  /// Claims with their worth; says what each word was taken for and what gave way to a number.
  private func items(_ members: [Incident.Member], in statement: inout Statement) -> Items {
    var items: [Items.Item] = []
    for member in members where !member.claim.count.has(.none) {
      guard var figure = Figure(member, policy: policy) else {
        let said = member.claim.count.said
        statement.note("\(said) has no number under \(policy.title)", [member.id])
        continue
      }
      let isPart = parts.isPart(member)
      // "13 were wounded, one of whom died", "two bodies were found": of the dead, however many there were.
      let isOfSome = parts.whole(of: member) != nil || member.claim.harm == .bodyRecovered
      if !isPart, isOfSome { figure.isOfSome = true }
      if figure.basis != .number, !isPart, policy.ranges.wordBesideNumber == .number,
        numbered.contains(StatementBuilder.field(of: member))
      {
        statement.note(
          "\(member.claim.count.said) gives way to the number in the same report"
            + source("rules.word-beside-number"), [member.id])
        continue
      }
      if figure.basis != .number {
        let rule = figure.basis == .plural ? "rules.plural" : rule(of: member)
        let said = member.claim.count.said
        statement.note("\(said) counts as \(figure.words)" + source(rule), [member.id])
      }
      items.append(Items.Item(member: member, figure: figure, isPart: isPart))
    }
    return Items(all: found(items))
  }

  /// Bodies found are some of the killed where the account counts those too.
  private func found(_ items: [Items.Item]) -> [Items.Item] {
    guard items.contains(where: { $0.member.claim.harm == .killed && !$0.isPart }) else {
      return items
    }
    return items.filter { $0.member.claim.harm == .killed }
  }

  private func rule(of member: Incident.Member) -> String {
    "words \(member.report.language).\(member.claim.count.word.map(folded) ?? "")"
  }

  /// " (METHOD §1.2 …)" for the end of a line.
  func source(_ rule: String) -> String {
    let citation = policy.citation(rule)
    return citation.isEmpty ? "" : " (\(citation))"
  }
}

extension Count {
  /// The count's own words for a line of a derivation.
  var said: String { word.map { "“\($0)”" } ?? "a plural without a number" }
}
