// SPDX-License-Identifier: Apache-2.0

import Record

extension Belligerents {
  /// Who did it, as known (METHOD §1.1 A).
  ///
  /// Declared where the party itself owns to the strike; contested where nobody names a party or the
  /// sources split; likely where two known origins or more name one party; else a single source claim.
  var status: (Assessment.StrikeStatus, [Assessment.Reason]) {
    if let declared { return (.declared, declared) }
    guard !blames.isEmpty else {
      return (.contested, [.init("no source names a belligerent", claims: claims)])
    }
    if isSplit { return (.contested, accusations) }
    let known = accusers
    if known.count > 1 {
      let reason = Assessment.Reason(
        "\(known.count) known origins name one belligerent",
        claims: known.values.joined().map(\.claim).sorted())
      return (.likely, [reason] + accusations)
    }
    let reason: Assessment.Reason =
      known.isEmpty
      ? .init(
        "a belligerent is named, but not on the word of a known source",
        claims: blames.map(\.claim))
      : .init(
        "one known origin names a belligerent, however many repeat it",
        claims: known.values.joined().map(\.claim).sorted())
    return (.singleSourceClaim, [reason] + accusations)
  }

  /// What would raise a strike status to the next, in words; nothing is above Declared.
  func wanting(for status: Assessment.StrikeStatus) -> [String] {
    switch status {
    case .declared: return []
    case .likely: return ["for Declared: \(parties)'s own word that the strike was its own"]
    case .singleSourceClaim:
      let missing = 2 - accusers.count
      let sources =
        missing == 1 ? "one more known source that names" : "two known sources that name"
      return ["for Likely: \(sources) \(parties), resting on no other"]
    case .contested:
      return [
        blames.isEmpty
          ? "for Single source claim: a source that names a belligerent"
          : "for Likely: what settles which it was, \(parties), for a person to sign"
      ]
    }
  }

  /// The known sources that hold a party responsible, by the keys of their origins.
  private var accusers: [String: [Blame]] {
    Dictionary(grouping: blames.filter(\.isSourced), by: \.origin.key)
  }

  /// Those who are named, as a sentence has them.
  private var parties: String { actors.joined(separator: " or ") }

  private var declared: [Assessment.Reason]? {
    let accepted = acceptances.map { acceptance in
      let matter = acceptance.matter == .harm ? "the harm" : "the strike"
      return Assessment.Reason(
        "\(name(acceptance.actor)) accepts \(matter)", claims: [acceptance.claim])
    }
    let own = blames.filter(\.isOwn).map { blame in
      Assessment.Reason("\(blame.origin.name) says that it was its own", claims: [blame.claim])
    }
    guard !accepted.isEmpty || !own.isEmpty else { return nil }
    return merged(accepted + own) + (isSplit ? accusations : [])
  }

  /// Who blames whom, a line for each source.
  private var accusations: [Assessment.Reason] {
    merged(
      blames.filter { !$0.isOwn }.map { blame in
        let actors = blame.actors.sorted().map(name).joined(separator: " or ")
        let source = blame.isSourced ? blame.origin.name : "a report in its own words"
        return Assessment.Reason("\(source) names \(actors)", claims: [blame.claim])
      })
  }
}

/// Reasons of one wording become one, with all their claims in order; the first keeps its place.
func merged(_ reasons: [Assessment.Reason]) -> [Assessment.Reason] {
  var places: [String: Int] = [:]
  var result: [Assessment.Reason] = []
  for reason in reasons {
    if let place = places[reason.text] {
      result[place].claims = Set(result[place].claims + reason.claims).sorted()
    } else {
      places[reason.text] = result.count
      result.append(reason)
    }
  }
  return result
}
