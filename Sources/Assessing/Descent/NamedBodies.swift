// SPDX-License-Identifier: Apache-2.0

import Record

/// The bodies that a report names, for telling whom it means by "a rescue service" or "the doctors".
///
/// Only of sorts of which a report on one event rarely has two, and only where it names exactly one.
struct NamedBodies {
  /// Sorts of sources that are bodies, of which one is meant where one is named.
  ///
  /// Not officials, residents or soldiers: of these there are always others.
  static let sorts: Set<SourceKind> = [
    .unBody, .monitor, .medical, .rescueService, .agency,
  ]

  private let claims: [Claim]
  private let bodies: [String: String]
  private var named: [SourceKind: [String: Speaker]] = [:]

  init(_ claims: [Claim], bodies: [String: String]) {
    (self.claims, self.bodies) = (claims, bodies)
    for speaker in claims.flatMap(\.chain)
    where NamedBodies.sorts.contains(speaker.kind) && Descent.isNamed(speaker) {
      let key = Descent.origin(named: speaker, bodies: bodies, chain: []).key
      if named[speaker.kind]?[key] == nil { named[speaker.kind, default: [:]][key] = speaker }
    }
  }

  /// The origin of a claim whose first speaker is only described; nil where that tells nobody.
  func meant(by claim: Claim) -> Origin? {
    guard let speaker = claim.chain.first, !Descent.isNamed(speaker),
      let candidates = named[speaker.kind], candidates.count == 1,
      let body = candidates.values.first
    else { return nil }
    var origin = Descent.origin(named: body, bodies: bodies, chain: [])
    guard !contradicts(claim, origin) else { return nil }
    origin.reason =
      "the report says “\(speaker.text)”, and \(origin.name) is the only such source it names"
    return origin
  }

  /// Whether the named body has another figure for the same harm as a whole.
  private func contradicts(_ claim: Claim, _ origin: Origin) -> Bool {
    guard claim.partOf == nil, (claim.count.min ?? claim.count.max) != nil else { return false }
    let whole = claims.filter { other in
      other.harm == claim.harm && other.event == claim.event && other.partOf == nil
        && other.supersededBy == nil && (other.count.min ?? other.count.max) != nil
        && other.chain.first.map {
          Descent.isNamed($0)
            && Descent.origin(named: $0, bodies: bodies, chain: []).key == origin.key
        } == true
    }
    return !whole.isEmpty && !whole.contains { Descent.isSameFigure($0, claim) }
  }
}
