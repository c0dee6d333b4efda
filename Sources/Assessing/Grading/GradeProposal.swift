// SPDX-License-Identifier: Apache-2.0

import Record

/// How well the harm is evidenced, as far as a program can say (METHOD §1.1 B).
///
/// Never Confirmed: where a belligerent accepts the harm, `wanting` says that a person may sign it.
struct GradeProposal {
  private(set) var grade = Assessment.Grade.weak
  private(set) var reasons: [Assessment.Reason] = []
  private(set) var wanting: [String] = []

  private let incident: Incident
  private let belligerents: Belligerents
  private let policy: Policy
  private let credibility: [String: Credibility]

  init(
    _ incident: Incident, belligerents: Belligerents, policy: Policy, credibility: [Credibility]
  ) {
    self.incident = incident
    self.belligerents = belligerents
    self.policy = policy
    self.credibility = GradeProposal.latest(credibility)
    let accepted = belligerents.acceptances.filter { $0.matter == .harm }
    if discount() { return }
    if belligerents.isSplit, belligerents.acceptances.isEmpty {
      grade = .contested
      reasons.append(
        .init(
          "the sources make competing claims of responsibility",
          claims: belligerents.blames.map(\.claim)))
      wanting.append("what settles which belligerent is responsible")
    } else {
      weigh()
    }
    for acceptance in accepted {
      let name = belligerents.name(acceptance.actor)
      reasons.append(.init("\(name) accepts the harm", claims: [acceptance.claim]))
    }
    for name in Set(accepted.map { belligerents.name($0.actor) }).sorted() {
      wanting.append("a person may sign Confirmed: \(name) accepts the harm")
    }
  }

  /// The latest word on each source; of two at one moment the refusal.
  private static func latest(_ words: [Credibility]) -> [String: Credibility] {
    words.reduce(into: [:]) { latest, word in
      let source = folded(word.source)
      guard let known = latest[source] else { return latest[source] = word }
      if (known.at, known.isCredible ? 0 : 1) < (word.at, word.isCredible ? 0 : 1) {
        latest[source] = word
      }
    }
  }

  /// Discounted where every source says that those harmed were combatants, a blamed party not alone.
  private mutating func discount() -> Bool {
    let harmed = incident.members.filter {
      $0.claim.supersededBy == nil && !$0.claim.count.has(.none)
        && [.killed, .injured, .unspecified].contains($0.claim.harm.counted)
    }
    guard !harmed.isEmpty, harmed.allSatisfy({ $0.claim.victims.status == .combatant }) else {
      return false
    }
    let others = harmed.filter { $0.origin.isKnown && !belligerents.isParty($0.origin) }
    guard !others.isEmpty else {
      reasons.append(
        .init(
          "only a blamed party or no known source calls them combatants: context, no evidence",
          claims: harmed.map(\.id)))
      return false
    }
    grade = .discounted
    reasons.append(
      .init("every source says that those harmed were combatants", claims: harmed.map(\.id)))
    wanting.append("a known source that speaks of civilians")
    return true
  }

  /// Fair or Weak.
  private mutating func weigh() {
    let all = Testimony.all(in: incident.members).filter { !belligerents.isParty($0.origin) }
    let needed = policy.grading.originsForFair
    reasons += all.map(reason)
    let credible = all.filter { credibility[folded($0.origin.name)]?.isCredible == true }
    let different = GradeProposal.different(credible, needed)
    let isStrikeKnown = policy.grading.strikeForFair == .any || !belligerents.actors.isEmpty
    if let different, isStrikeKnown {
      grade = .fair
      reasons += GradeProposal.differences(different)
      let rule = policy.citation("grading.origins-for-fair")
      reasons.append(
        .init(
          "\(needed) known, credible origins differ (\(rule))",
          claims: different.flatMap(\.claims).sorted()))
      wantAcceptance()
      return
    }
    grade = .weak
    if all.isEmpty {
      reasons.append(
        .init("no known origin speaks of the harm", claims: incident.members.map(\.id)))
    }
    want(all, different: different, isStrikeKnown: isStrikeKnown, needed: needed)
  }

  /// What Fair lacks for Confirmed, where nobody has accepted the harm.
  private mutating func wantAcceptance() {
    guard !belligerents.acceptances.contains(where: { $0.matter == .harm }) else { return }
    wanting.append(
      "for Confirmed: a belligerent's own acceptance of the harm, for a person to sign")
  }

  private func reason(_ testimony: Testimony) -> Assessment.Reason {
    let name = testimony.origin.name
    let word =
      credibility[folded(name)].map {
        "\($0.user) held it \($0.isCredible ? "" : "not ")credible on \($0.at.prefix(10)): "
          + $0.reason
      } ?? "nobody has said whether it is credible"
    return .init("\(name) is an origin; \(word)", claims: testimony.claims)
  }

  private mutating func want(
    _ all: [Testimony], different: [Testimony]?, isStrikeKnown: Bool, needed: Int
  ) {
    if all.count < needed {
      wanting.append("\(needed - all.count) more known origin\(needed - all.count == 1 ? "" : "s")")
    } else if GradeProposal.different(all, needed) == nil {
      wanting.append("\(needed) origins whose information differs: these say the same")
    }
    if different == nil {
      for testimony in all where credibility[folded(testimony.origin.name)] == nil {
        wanting.append("a person's word on whether \(testimony.origin.name) is credible")
      }
    }
    if !isStrikeKnown { wanting.append("a source that names a belligerent") }
  }

  /// So many testimonies of which every two differ; nil where there are none.
  private static func different(_ all: [Testimony], _ needed: Int) -> [Testimony]? {
    var told: Set<Set<String>> = []
    let chosen = all.filter { told.insert($0.details).inserted }.prefix(needed)
    return chosen.count == needed ? Array(chosen) : nil
  }

  private static func differences(_ chosen: [Testimony]) -> [Assessment.Reason] {
    zip(chosen, chosen.dropFirst()).compactMap { one, other in
      one.difference(from: other).map {
        let names = "\(one.origin.name) and \(other.origin.name)"
        return .init("\(names) differ in “\($0)”", claims: one.claims + other.claims)
      }
    }
  }
}
