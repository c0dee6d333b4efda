// SPDX-License-Identifier: Apache-2.0

import Record

/// What one account says of one harm: how many civilians and combatants, and who may come on top.
struct Statement {
  var account: Account
  var harm: Harm
  var civilians: Figure?
  var combatants: Figure?
  /// Those of contested status, who are in both maxima and are one person each.
  var contested: Figure?
  /// What it says of people without saying what they were; civilians and combatants are among them.
  var people: Figure?
  /// People in the maximum only: missing, feared dead, of contested status, or of unclear harm.
  var moreCivilians = 0
  var moreCombatants = 0
  /// Whether it says that no civilian, or no combatant, came to this harm.
  var saysNoCivilians = false
  var saysNoCombatants = false
  var steps: [Assessment.Reason] = []

  var isEmpty: Bool {
    civilians == nil && combatants == nil && moreCivilians == 0 && moreCombatants == 0
      && !saysNoCivilians && !saysNoCombatants && steps.isEmpty
  }

  /// Civilians and combatants together, whoever is contested between them once; nil where none are told of.
  var everyone: Figure? {
    let apart = [civilians, combatants, contested].compactMap(\.self)
    let all = apart + [people].compactMap(\.self)
    guard let basis = all.map(\.basis).max() else { return nil }
    let least = apart.contains { $0.min != nil } ? apart.map(\.lower).reduce(0, +) : nil
    return Figure(
      min: [least, people?.min].compactMap(\.self).max(),
      max: max(apart.map(\.upper).reduce(0, +), people?.upper ?? 0), basis: basis,
      claims: Set(all.flatMap(\.claims)).sorted(), isOfSome: all.areOfSome)
  }

  /// Who may come on top of everyone: the contested are in it already.
  var moreOfEveryone: Int {
    let contested = contested?.upper ?? 0
    return max(0, moreCivilians - contested) + max(0, moreCombatants - contested)
  }

  mutating func note(_ text: String, _ claims: [ClaimID]) {
    steps.append(Assessment.Reason("\(account.title): \(text)", claims: claims))
  }
}

/// Claims with what they are worth, chosen by status.
struct Items {
  struct Item {
    var member: Incident.Member
    var figure: Figure
    var isPart: Bool
  }

  var all: [Item]

  func wholes(_ status: Victims.Status) -> [Item] {
    all.filter { !$0.isPart && $0.member.claim.victims.status == status }
  }

  func parts(_ status: Victims.Status) -> [Item] {
    all.filter { $0.isPart && $0.member.claim.victims.status == status }
  }
}

extension [Items.Item] {
  /// One figure for people told of in several claims of one account.
  ///
  /// Headline figures and figures that speak of everybody are of the same people: lowest to highest.
  /// Without them, groups told of one by one may overlap: the largest, to all together. One person told
  /// of beside several is one of them or one more, and never a lower figure for all.
  func combined(_ policy: Policy) -> Figure? {
    let areSeveral = contains { $0.isGeneral && $0.figure.lower > 1 }
    let general = filter { $0.isGeneral && !(areSeveral && $0.isOnePerson) }
    let rule = policy.ranges.additionalPeople
    guard let whole = general.map(\.figure).spanned else { return distinct.gathered(rule) }
    let others = filter { !$0.isGeneral || areSeveral && $0.isOnePerson }
    guard !others.isEmpty, !general.contains(where: { $0.member.claim.total }) else { return whole }
    return ([whole] + others.distinct).gathered(rule)
  }

  /// The same figure for the same words once.
  private var distinct: [Figure] {
    var seen: Set<[String]> = []
    return filter { item in
      let victims = item.member.claim.victims
      let words = [folded(victims.text), item.figure.words] + victims.names.map { folded($0.text) }
      return seen.insert(words).inserted
    }.map(\.figure)
  }
}

extension Items.Item {
  /// Whether the source calls them civilians, and does not only say what makes them so.
  var isCalledCivilian: Bool {
    member.claim.victims.status == .civilian && member.claim.victims.isStatusSaid
  }

  fileprivate var isOnePerson: Bool {
    !member.claim.total && figure.min == 1 && figure.max == 1
  }

  /// Whether it speaks of everybody who came to that harm, and not of some group or of persons.
  fileprivate var isGeneral: Bool {
    let victims = member.claim.victims
    return member.claim.total || (victims.groups.isEmpty && victims.names.isEmpty)
  }
}
