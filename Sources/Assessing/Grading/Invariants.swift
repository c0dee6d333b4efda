// SPDX-License-Identifier: Apache-2.0

public import Record

/// The rules that every signed record has to keep (METHOD §2.8).
public enum Invariants {
  /// What one signed incident says against them, in the order of the rules.
  ///
  /// - Parameters:
  ///   - incident: with its claims.
  ///   - signed: the assessment that stands.
  ///   - policy: the rules of today.
  ///   - credibility: what people have said of sources.
  ///   - names: the names and kinds that people gave them.
  /// - Returns: nothing where all hold.
  public static func breaches(
    of incident: Incident, signed: Assessment, policy: Policy, credibility: [Credibility],
    names: SourceNames = .none
  ) -> [Breach] {
    var check = Check(incident: incident, signed: signed)
    check.ranges()
    check.names()
    check.contested()
    check.parts()
    check.days()
    check.evidence(
      Grading.assess(incident, policy: policy, credibility: credibility, names: names))
    check.place()
    return check.found
  }

  /// Persons of one name killed in two signed incidents (METHOD §2.8, 10; §1.10).
  ///
  /// A name of one word is too common to tell anything, and is passed over.
  public static func sharedNames(in incidents: [Incident]) -> [Breach] {
    var places: [String: [(Incident, ClaimID)]] = [:]
    for incident in incidents {
      var seen: Set<String> = []
      for member in incident.members where member.claim.harm.counted == .killed {
        for name in member.claim.victims.names.map({ folded($0.text) })
        where name.contains(" ") && seen.insert(name).inserted {
          places[name, default: []].append((incident, member.id))
        }
      }
    }
    return places.sorted { $0.key < $1.key }.filter { $1.count > 1 }.flatMap { name, found in
      found.map { incident, claim in
        let others = found.map(\.0.id).filter { $0 != incident.id }.map(\.text).sorted()
        return Breach(
          incident: incident.id, rule: "METHOD §2.8, 10",
          text: "\(name) is killed here and in \(others.joined(separator: ", "))",
          claims: [claim], invented: incident.invented)
      }
    }
  }
}

private struct Check {
  let incident: Incident
  let signed: Assessment
  private(set) var found: [Breach] = []

  init(incident: Incident, signed: Assessment) {
    (self.incident, self.signed) = (incident, signed)
  }

  private mutating func add(_ rule: Int, _ text: String, _ claims: [ClaimID] = []) {
    found.append(
      Breach(
        incident: incident.id, rule: "METHOD §2.8, \(rule)", text: text, claims: claims,
        invented: incident.invented))
  }

  /// Not known is nothing, never 0; a minimum is not above its maximum.
  mutating func ranges() {
    for derivation in signed.derivations {
      let what = "\(derivation.whose.rawValue) \(derivation.harm.rawValue)"
      guard let bounds = derivation.bounds else { continue }
      if bounds.min > bounds.max || bounds.min < 0 {
        add(6, "\(what): the minimum \(bounds.min) is above the maximum \(bounds.max)")
      }
      guard bounds == .zero, derivation.whose == .civilians else { continue }
      let says = incident.members.contains {
        $0.claim.harm.counted == derivation.harm && $0.claim.count.has(.none)
      }
      let combatants = (signed.bounds(derivation.harm, .combatants)?.max ?? 0) > 0
      if !says, !combatants { add(5, "\(what): 0, and no source says that there were none") }
    }
  }

  /// As many are killed at most as are named, and at least where nobody contests their status.
  mutating func names() {
    for harm in [Harm.killed, .injured] {
      let members = incident.members.filter { Named.counts($0, harm) }
      let names = max(NamedPersons(members).count, Named.most(in: members, harm)?.count ?? 0)
      guard let bounds = signed.bounds(harm, .civilians), names > bounds.max else { continue }
      add(
        6,
        "\(names) \(harm.rawValue) \(names == 1 ? "is" : "are") named, and at most "
          + "\(bounds.max) counted",
        members.filter { !$0.claim.victims.names.isEmpty }.map(\.id))
    }
    for harm in [Harm.killed, .injured] {
      let reports = Dictionary(
        grouping: incident.members.filter { Named.counts($0, harm) }, by: \.report.id)
      guard let bounds = signed.bounds(harm, .civilians) else { continue }
      for (report, members) in reports.sorted(by: { $0.key < $1.key }) {
        let names = Set(members.flatMap { $0.claim.victims.names.map { folded($0.text) } })
        guard names.count > bounds.min else { continue }
        let text =
          "\(report) names \(names.count) \(harm.rawValue), and the minimum is \(bounds.min)"
        add(6, text, members.filter { !$0.claim.victims.names.isEmpty }.map(\.id))
      }
    }
  }

  /// Who is contested between civilian and combatant is in no minimum, and in both maxima.
  mutating func contested() {
    for harm in [Harm.killed, .injured] {
      let members = incident.members.filter {
        $0.claim.harm.counted == harm && $0.claim.victims.status == .contested
          && $0.claim.stance != .feared && $0.claim.supersededBy == nil
      }
      let most = members.map { $0.claim.count.max ?? $0.claim.count.min ?? 0 }.max() ?? 0
      guard most > 0, let civilians = signed.bounds(harm, .civilians) else { continue }
      let claims = members.map(\.id)
      let told = "\(most) \(harm.rawValue) \(most == 1 ? "is" : "are")"
      if civilians.max - civilians.min < most {
        add(
          7,
          "\(told) of contested status, and civilians are \(civilians): they belong into the "
            + "maximum only", claims)
      }
      let combatants = signed.bounds(harm, .combatants)
      if (combatants?.max ?? 0) < most {
        let counted = combatants.map { "at most \($0.max)" } ?? "not counted"
        add(
          7, "\(told) of contested status, and combatants are \(counted)", claims)
      }
    }
  }

  /// Groups are among everyone; children, women and men are different people.
  mutating func parts() {
    for harm in [Harm.killed, .injured] {
      guard let all = signed.everyone(harm) else { continue }
      var least = 0
      for whose in Assessment.Whose.allCases where whose.group != nil {
        guard let bounds = signed.bounds(harm, whose) else { continue }
        if [.children, .women, .men].contains(whose) { least += bounds.min }
        if bounds.min > all.min {
          add(
            6,
            "\(whose.words) \(harm.rawValue) are at least \(bounds.min), all at least \(all.min)")
        }
        if bounds.max > all.max {
          add(6, "\(whose.words) \(harm.rawValue) are up to \(bounds.max), all up to \(all.max)")
        }
      }
      if least > all.max {
        add(
          6,
          "children, women and men \(harm.rawValue) are at least \(least), all at most \(all.max)")
      }
    }
  }

  /// Nothing is reported before it happens, and no record begins in 1970 (METHOD §1.10).
  mutating func days() {
    if incident.day.number == 0 {
      add(2, "\(incident.day) is the day that programs write for none")
    }
    let published = incident.members.compactMap(\.report.published)
    // A report of the evening is dated by its own clock, which may be a day behind.
    guard let last = published.max(), published.count == incident.members.count,
      last.number + 1 < incident.day.number
    else { return }
    add(2, "it is dated \(incident.day), and the last report of it \(last)")
  }

  /// What a grade and a status need.
  mutating func evidence(_ proposal: Assessment) {
    let accepted = proposal.gradeReasons.contains { $0.text.hasSuffix("accepts the harm") }
    if signed.grade == .confirmed, !accepted {
      add(8, "Confirmed, and no belligerent's acceptance of the harm is among its claims")
    }
    if signed.grade == .fair, proposal.grade == .weak || proposal.grade == .discounted {
      add(
        3,
        "Fair, and its claims give \(proposal.grade.rawValue): "
          + proposal.wanting.joined(separator: "; "))
    }
    if signed.strikeStatus == .declared, proposal.strikeStatus != .declared {
      add(8, "Declared, and no belligerent owns to the strike in its claims")
    }
    if signed.policy != proposal.policy {
      add(2, "it was signed under \(signed.policy); today's policy is \(proposal.policy)")
    }
  }

  mutating func place() {
    let place = incident.place
    guard abs(place.latitude) > 90 || abs(place.longitude) > 180 else { return }
    add(14, "\(place.latitude), \(place.longitude) is nowhere on Earth")
  }
}
