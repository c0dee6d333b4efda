// SPDX-License-Identifier: Apache-2.0

import Glibc
public import Record

/// How an incident of the record stands to one that another recorder lists, which may be the same.
///
/// Weighed as pairs of incidents are, with the points of the policy. Nothing follows from it by itself: a
/// person answers, and a dataset's figures enter no range.
public struct Counterpart: Hashable, Sendable {
  public private(set) var parts: [ScorePart] = []

  /// Of 100, which is as good as certain.
  public var points: Int { parts.sum }

  /// Whether a person is to be asked.
  public func isWorthAsking(_ policy: Policy) -> Bool {
    points >= policy.linking.points.offeredFrom
  }

  /// Nil where nothing brings them together: other places, or days too far apart.
  ///
  /// - Parameters:
  ///   - scene: what the record says.
  ///   - listed: what the other recorder says.
  ///   - policy: the points.
  public init?(_ scene: RecordedScene, _ listed: ListedIncident, policy: Policy) {
    let rules = policy.linking
    guard let days = Counterpart.days(scene.day, listed, rules),
      let place = Counterpart.place(scene.place, listed.place, rules.points)
    else { return nil }
    parts = [place, days]
    weighCause(scene, listed, rules)
    weighFigures(scene, listed, rules.points)
    weighEvidence(scene, listed, rules.points)
  }

  private static func days(
    _ day: Day, _ listed: ListedIncident, _ rules: LinkingRules
  ) -> ScorePart? {
    guard let first = listed.firstDay else { return nil }
    let last = listed.lastDay ?? first
    if first == last, first == day {
      return ScorePart(points: rules.points.sameDay, reason: "one day: \(day)")
    }
    if (first...max(first, last)).contains(day) {
      return ScorePart(
        points: rules.points.daysApart, reason: "\(day) lies in its \(first) to \(last)")
    }
    let apart = Int(day < first ? first.number - day.number : day.number - last.number)
    guard apart <= rules.pairDays else { return nil }
    let words = apart == 1 ? "a day" : "\(apart) days"
    return ScorePart(points: rules.points.daysApart, reason: "\(words) apart")
  }

  private static func place(
    _ place: PlaceCandidate, _ listed: ListedPlace, _ points: PairPoints
  ) -> ScorePart? {
    let isNamed = !listed.name.isEmpty && folded(listed.name) == folded(place.name)
    guard let latitude = listed.latitude, let longitude = listed.longitude else {
      return isNamed ? ScorePart(points: points.samePlace, reason: "one name: \(place.name)") : nil
    }
    let apart = Int(kilometres(place.latitude, place.longitude, latitude, longitude) + 0.5)
    // A point that stands for a district is its middle, and says little of where in it something was.
    let isVague = [listed.precision, place.precision].contains { ($0 ?? .town) < .town }
    let words = isNamed ? "one name: \(place.name), \(apart) km apart" : "\(apart) km apart"
    if apart <= points.nearWithin, isNamed || apart <= points.onePlaceWithin && !isVague {
      return ScorePart(points: points.samePlace, reason: words)
    }
    guard apart <= points.nearWithin else { return nil }
    return ScorePart(points: points.mayBeOnePlace, reason: words)
  }

  private mutating func weighCause(
    _ scene: RecordedScene, _ listed: ListedIncident, _ rules: LinkingRules
  ) {
    let points = rules.points
    let kind = listed.cause ?? .unknown
    if kind == .unknown || scene.cause == .unknown {
      add(points.kindUnknown, "what caused the harm is not stated everywhere")
    } else if kind == scene.cause {
      add(points.sameKind, "one kind of cause: \(kind.rawValue)")
    } else {
      add(points.kindsDiffer, "different causes: \(scene.cause.rawValue) and \(kind.rawValue)")
    }
    if let strike = scene.strike, let other = listed.strike, !rules.mayBeOne(strike, other) {
      add(points.strikesDiffer, "different: \(strike.rawValue) and \(other.rawValue)")
    }
  }

  private mutating func weighFigures(
    _ scene: RecordedScene, _ listed: ListedIncident, _ points: PairPoints
  ) {
    guard let killed = scene.killed else { return }
    let ranges = [listed[.killed, .civilians], listed[.killed, .everyone]]
    let same = ranges.contains { range in
      guard range.min != nil || range.max != nil else { return false }
      return (range.min ?? killed.min) == killed.min && (range.max ?? killed.max) == killed.max
    }
    if same { add(points.sameCount, "one figure of the killed: \(killed)") }
  }

  private mutating func weighEvidence(
    _ scene: RecordedScene, _ listed: ListedIncident, _ points: PairPoints
  ) {
    let names = Set(scene.names.map(folded))
    if let shared = listed.victims.first(where: { names.contains(folded($0.name)) }) {
      add(points.sharedName, "one victim: \(shared.name)")
    }
    let shared = listed.sources.first { source in
      !source.address.isEmpty && scene.addresses.contains(source.address)
    }
    if let shared { add(points.sameOrigin, "both cite \(shared.address)") }
  }

  private mutating func add(_ points: Int, _ reason: String) {
    parts.append(ScorePart(points: points, reason: reason))
  }

  /// The way over the Earth's surface, by the haversine formula, on a sphere of 6,371 km.
  private static func kilometres(
    _ latitude: Double, _ longitude: Double, _ otherLatitude: Double, _ otherLongitude: Double
  ) -> Double {
    let radian = Double.pi / 180
    let north = sin((otherLatitude - latitude) * radian / 2)
    let east = sin((otherLongitude - longitude) * radian / 2)
    let chord =
      north * north + cos(latitude * radian) * cos(otherLatitude * radian) * east * east
    return 2 * 6371 * asin(min(1, chord.squareRoot()))
  }
}

/// What the record says of an incident that another recorder's list can be held against.
public struct RecordedScene: Hashable, Sendable {
  public var place: PlaceCandidate
  public var day: Day
  public var cause: Cause.Kind
  public var strike: Cause.Strike?
  /// Civilians.
  public var killed: Bounds?
  public var names: [String] = []
  /// Of the reports.
  public var addresses: Set<String> = []

  public init(
    place: PlaceCandidate, day: Day, cause: Cause.Kind, strike: Cause.Strike?, killed: Bounds?
  ) {
    self.place = place
    self.day = day
    self.cause = cause
    self.strike = strike
    self.killed = killed
  }

  public init(_ incident: Incident, _ assessment: Assessment) {
    self.init(
      place: incident.place, day: incident.day, cause: incident.cause, strike: incident.strike,
      killed: assessment.bounds(.killed, .civilians))
    names = incident.members.flatMap { $0.claim.victims.names.map(\.text) }
    addresses = Set(incident.members.compactMap(\.report.address))
  }
}
