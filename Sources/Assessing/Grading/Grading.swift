// SPDX-License-Identifier: Apache-2.0

public import Record

/// Both axes and all ranges of an incident, from its claims alone.
public enum Grading {
  /// Assesses an incident under a policy.
  ///
  /// - Parameters:
  ///   - incident: with the origin of each claim.
  ///   - policy: the rules; the assessment cites its name and version.
  ///   - credibility: what people have said of sources; the latest word on each counts.
  ///   - names: the names and kinds that people gave sources; what they said of credibility counts under
  ///     any name.
  ///   - elsewhere: the claims of which a person said that they may be of another incident.
  /// - Returns: a proposal. It is never Confirmed, which only a person signs.
  public static func assess(
    _ incident: Incident, policy: Policy, credibility: [Credibility] = [],
    names: SourceNames = .none, elsewhere: Set<ClaimID> = []
  ) -> Assessment {
    var incident = incident.settled(by: names)
    incident.members.sort { $0.id < $1.id }
    let belligerents = Belligerents(incident.members)
    let (status, statusReasons) = belligerents.status
    let proposal = GradeProposal(
      incident, belligerents: belligerents, policy: policy,
      credibility: names.renamed(credibility))
    let ranges = Ranges(
      incident, belligerents: belligerents, policy: policy, elsewhere: elsewhere)
    let answers = Answers(members: incident.members)
    return Assessment(
      strikeStatus: status,
      strikeReasons: statusReasons + answers.reasons(on: [.strike, .actor]),
      strikeWanting: belligerents.wanting(for: status), grade: proposal.grade,
      gradeReasons: proposal.reasons + answers.reasons(on: [.harm]), wanting: proposal.wanting,
      derivations: ranges.derivations,
      conceded: ranges.conceded, actors: belligerents.actors, policy: policy.title)
  }
}

/// Every range of an incident with how it came about.
struct Ranges {
  private(set) var derivations: [Assessment.Derivation] = []
  private(set) var conceded: [Assessment.Derivation] = []

  init(
    _ incident: Incident, belligerents: Belligerents, policy: Policy, elsewhere: Set<ClaimID>
  ) {
    let builder = StatementBuilder(incident, policy: policy, elsewhere: elsewhere)
    let all = Account.all(in: incident)
    let isContext = policy.ranges.perpetratorStatus == .context
    let parties = isContext ? all.filter { belligerents.isParty($0.origin) } : []
    let sources = isContext ? all.filter { !belligerents.isParty($0.origin) } : all
    let replaced = Ranges.replaced(in: incident)
    for harm in [Harm.killed, .injured] {
      let context = Ranges.context(parties, harm, policy: policy)
      let range = RangeBuilder(
        sources.map { builder.statement($0, harm) }, harm: harm, policy: policy)
      let extra = replaced.filter { $0.harm == harm }.map(\.reason) + context
      let civilians = range.derivation(.civilians).adding(extra)
      derivations.append(civilians)
      let combatants = range.saysCombatants ? range.derivation(.combatants).adding(extra) : nil
      if let combatants { derivations.append(combatants) }
      let everyone = range.everyone(civilians.bounds, combatants?.bounds)
      if combatants != nil || everyone.bounds != civilians.bounds { derivations.append(everyone) }
      let categories = Categories(
        builder: builder, policy: policy, ages: Categories.ages(in: incident))
      derivations += Categories.told(of: incident).compactMap {
        categories.derivation($0, harm, accounts: sources)?.within(everyone.bounds)
      }
      conceded += belligerents.concessions(in: parties).compactMap { actor, accounts in
        let own = RangeBuilder(
          accounts.map { builder.statement($0, harm) }, harm: harm, policy: policy)
        var concession = own.derivation(.civilians)
        concession.actor = actor
        return concession.bounds == nil ? nil : concession
      }
    }
  }

  /// What a report says itself that a newer figure replaces.
  private static func replaced(
    in incident: Incident
  ) -> [(harm: Harm, reason: Assessment.Reason)] {
    incident.members.compactMap { member in
      member.claim.supersededBy.map { newer in
        let text = "\(member.report.id): claim \(member.claim.id) is replaced by claim \(newer)"
        return (member.claim.harm.counted, .init(text, claims: [member.id]))
      }
    }
  }

  /// The word of a party that is blamed is context (METHOD §1.2, status unknown; §1.5).
  private static func context(
    _ parties: [Account], _ harm: Harm, policy: Policy
  ) -> [Assessment.Reason] {
    parties.compactMap { account in
      let claims = account.members.filter { $0.claim.harm.counted == harm }.map(\.id)
      guard !claims.isEmpty else { return nil }
      return .init(
        "\(account.title): the word of a party to it, shown apart and not counted"
          + " (\(policy.citation("rules.perpetrator-status")))", claims: claims)
    }
  }
}

extension Assessment.Derivation {
  /// A group is in a minimum no larger than that of all: a source that counts fewer in all says so of it too.
  fileprivate func within(_ all: Bounds?) -> Assessment.Derivation {
    guard let own = bounds, let all, own.min > all.min else { return self }
    var derivation = self
    derivation.bounds = Bounds(min: all.min, max: own.max)
    derivation.steps.append(.init("sources count \(all) in all: at least \(all.min)"))
    return derivation
  }

  fileprivate func adding(_ reasons: [Assessment.Reason]) -> Assessment.Derivation {
    var derivation = self
    derivation.steps = reasons + derivation.steps
    return derivation
  }
}
