// SPDX-License-Identifier: Apache-2.0

public import Record

/// What one report tells of one event: the unit that goes to an incident as a whole.
///
/// One event of one report goes to one incident: its claims follow the best located of them.
public struct Occurrence: Hashable, Sendable {
  /// `Claim.event` in a report.
  public struct ID: Hashable, Comparable, Sendable {
    public var report: ReportID
    public var event: Int

    public init(report: ReportID, event: Int) {
      self.report = report
      self.event = event
    }

    public static func < (left: ID, right: ID) -> Bool {
      (left.report, left.event) < (right.report, right.event)
    }
  }

  public var id: ID
  /// The claims that go with it, as they stand in an incident, in order.
  public var members: [Incident.Member]
  public var place: PlaceCandidate
  /// Of the words and of what they resolve to, the coarser.
  public var precision: PlacePrecision
  /// What else the words for the place may mean, the likeliest first.
  public var otherPlaces: [String]
  public var day: Day
  public var kind: Cause.Kind
  public var strike: Cause.Strike?
  /// The keys under which it is to be kept.
  public var keys: [LinkKey]

  /// Nil where the claims do not tell a day and a place that make an incident.
  init?(id: ID, members: [Incident.Member], policy: Policy) {
    guard case .known(let site) = Site.find(of: members.map(\.claim), policy: policy) else {
      return nil
    }
    self.id = id
    self.members = members
    place = site.place
    precision = site.precision
    day = site.day
    otherPlaces = site.otherPlaces
    keys = LinkKey.keys(of: site)
    (kind, strike) = Occurrence.cause(of: members.map(\.claim))
    for index in members.indices { self.members[index].reason = site.reason(for: members[index]) }
  }

  /// The headline claim's kind where it names one, else the first named; its first finer kind.
  private static func cause(of claims: [Claim]) -> (Cause.Kind, Cause.Strike?) {
    let causes = (claims.filter(\.total) + claims).compactMap(\.cause)
    guard let kind = causes.map(\.kind).first(where: { $0 != .unknown }) else {
      return (.unknown, causes.lazy.compactMap(\.strike).first)
    }
    return (kind, causes.lazy.filter { $0.kind == kind }.compactMap(\.strike).first)
  }

  /// Figures by harm, for telling whether two occurrences say the same.
  var figures: Set<Figures> {
    Set(
      members.compactMap { member in
        let count = member.claim.count
        return count.min == nil && count.max == nil
          ? nil : Figures(harm: member.claim.harm, min: count.min, max: count.max)
      })
  }

  var names: Set<String> {
    Set(members.flatMap { $0.claim.victims.names.map { folded($0.text) } })
  }

  var origins: [String: String] {
    members.reduce(into: [:]) { origins, member in
      if member.origin.isKnown { origins[member.origin.key] = member.origin.name }
    }
  }

  struct Figures: Hashable, Sendable {
    var harm: Harm
    var min: Int?
    var max: Int?
  }
}

extension Site {
  /// Why a claim stands in its incident, whatever else came before it.
  fileprivate func reason(for member: Incident.Member) -> String {
    var text = "\(place.name) (\(precision.words)) on \(day)"
    if isInferred { text += ", the report's own day" }
    if member.claim.id != claim { text += ", with claim \(claim) of its event" }
    return text
  }
}
