// SPDX-License-Identifier: Apache-2.0

import Record

/// What a known origin says of an incident, for telling whether another says something different.
///
/// METHOD §1.1, independence rule: Fair needs more than one source with sufficiently different
/// information. Here two origins differ where either states a figure, a group, a name, a means, a
/// target or a place that the other does not.
struct Testimony {
  var origin: Origin
  var details: Set<String>
  var claims: [ClaimID]

  /// The known origins that say people other than combatants came to harm, in the order of their names.
  ///
  /// A person whose body is known from any claim of the incident speaks for that body, so that both
  /// are one origin.
  static func all(in members: [Incident.Member]) -> [Testimony] {
    let bodies = Descent.bodiesByName(in: members.map(\.claim))
    var found: [String: Testimony] = [:]
    for member in members.sorted(by: { $0.id < $1.id }) where isOfHarm(member) {
      let name = bodies[folded(member.origin.name)] ?? member.origin.name
      let empty = Testimony(origin: member.origin, details: [], claims: [])
      var testimony = found[folded(name)] ?? empty
      testimony.origin.name = name
      testimony.details.formUnion(details(of: member.claim))
      testimony.claims.append(member.id)
      found[folded(name)] = testimony
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  private static func isOfHarm(_ member: Incident.Member) -> Bool {
    member.origin.isKnown && member.claim.supersededBy == nil && !member.claim.count.has(.none)
      && member.claim.victims.status != .combatant
      && [.killed, .injured, .missing, .trapped, .unspecified]
        .contains(member.claim.harm.counted)
  }

  private static func details(of claim: Claim) -> Set<String> {
    let victims = claim.victims
    let groups = victims.groups.map(\.rawValue).joined(separator: "+")
    let people = groups.isEmpty ? "people" : groups
    let low = claim.count.min.map(String.init) ?? ""
    let high = claim.count.max.map(String.init) ?? ""
    var details: Set = [
      "\(claim.harm.counted.rawValue) \(people): \(low)–\(high) \(claim.count.word ?? "")"
    ]
    details.formUnion(victims.names.map { "name: \(folded($0.text))" })
    if let strike = claim.cause?.strike { details.insert("means: \(strike.rawValue)") }
    if let target = claim.cause?.target { details.insert("target: \(folded(target))") }
    if let place = claim.place?.best { details.insert("place: \(place.name)") }
    return details
  }

  /// A detail that one states and the other does not; nil where both say the same.
  func difference(from other: Testimony) -> String? {
    details.symmetricDifference(other.details).min()
  }
}
