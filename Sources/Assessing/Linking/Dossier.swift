// SPDX-License-Identifier: Apache-2.0

public import Record

/// An incident as linking looks at it: its scenes and what they bear, each once.
///
/// Grows by one report in time that does not depend on how many it has, so that the ten-thousandth
/// report of a day costs what the first one did.
public struct Dossier: Sendable {
  /// In the order in which they were added; none of a lean one's earlier ones.
  public private(set) var members: [Incident.Member] = []
  /// How many claims it is of.
  public private(set) var size = 0
  /// Under which new occurrences look for it.
  public private(set) var keys: Set<LinkKey> = []
  private(set) var scenes: [Scene: Marks] = [:]
  private var site: Finest?
  private var kinds = Commonest<Cause.Kind>()
  private var strikes = Commonest<Cause.Strike>()
  private var isInvented = false
  /// What the record holds of it, for an incident whose claims tell no place or day by themselves.
  private var stored: Incident?

  public init() {}

  /// The dossier of an incident that stands in a record.
  ///
  /// - Parameters:
  ///   - incident: with its claims.
  ///   - families: the first of its text family for each of its reports; one that is absent is alone.
  ///   - policy: the rules.
  public init(_ incident: Incident, families: [ReportID: ReportID] = [:], policy: Policy) {
    for occurrence in Linking.occurrences(of: incident, policy: policy) {
      add(occurrence, family: families[occurrence.id.report] ?? occurrence.id.report)
    }
    // Claims that make no incident under this policy stay where a person or another policy put them.
    let held = Set(members.map(\.id))
    members += incident.members.filter { !held.contains($0.id) }
    size = members.count
    isInvented = isInvented || incident.invented
    stored = incident
    stored?.members = []
  }

  /// Takes in what one report tells of one event.
  public mutating func add(_ occurrence: Occurrence, family: ReportID) {
    scenes[Scene(occurrence), default: Marks()].add(occurrence, family: family)
    members += occurrence.members
    size += occurrence.members.count
    keys.formUnion(occurrence.keys)
    let next = Finest(occurrence)
    site = site.map { $0.precedes(next) ? $0 : next } ?? next
    if occurrence.kind != .unknown { kinds.add(occurrence.kind, occurrence.id) }
    if let strike = occurrence.strike { strikes.add(strike, occurrence.id) }
    isInvented = isInvented || occurrence.members.contains { $0.report.invented }
  }

  /// Takes in another incident that was found to be this one.
  public mutating func absorb(_ other: Dossier) {
    for (scene, marks) in other.scenes { scenes[scene, default: Marks()].add(marks) }
    members += other.members
    size += other.size
    keys.formUnion(other.keys)
    if let next = other.site { site = site.map { $0.precedes(next) ? $0 : next } ?? next }
    kinds.add(other.kinds)
    strikes.add(other.strikes)
    isInvented = isInvented || other.isInvented
  }

  /// Whether it is without claims that it is of, which nothing but an assessment asks for.
  public var isLean: Bool { members.count < size }

  /// What it takes to link to it, without its claims.
  public var lean: Dossier {
    var lean = self
    lean.members = []
    return lean
  }

  /// The incident under an identifier: the same in whatever order it grew; nil where it is empty or lean.
  public func incident(_ id: IncidentID) -> Incident? {
    isLean
      ? nil
      : outline(id).map { outline in
        var incident = outline
        incident.members = members.sorted { $0.id < $1.id }
        return incident
      }
  }

  /// Where, when and how it was, without its claims.
  public func outline(_ id: IncidentID) -> Incident? {
    guard let site else { return stored }
    return Incident(
      id: id, place: site.place, day: site.day, cause: kinds.value ?? .unknown,
      strike: strikes.value, members: [], invented: isInvented)
  }

  /// Why an occurrence is one with this incident; nil where a person must say.
  func reasonToJoin(
    _ occurrence: Occurrence, copies: Set<ReportID>, rules: LinkingRules
  ) -> String? {
    let own = Scene(occurrence)
    var reason: String?
    for (scene, marks) in scenes where marks.reports != [occurrence.id.report] {
      if let found = own.reasonToJoin(scene, rules) { return found }
      if !copies.isEmpty, own.mayBeCopied(scene, rules),
        occurrence.figures.contains(where: { marks.gives($0, anyOf: copies) })
      {
        reason = "copied text with one figure"
      }
    }
    return reason
  }
}

/// The place that is known best and its day; of equals that of the first occurrence.
private struct Finest: Sendable {
  var place: PlaceCandidate
  var day: Day
  private var precision: PlacePrecision
  private var id: Occurrence.ID

  init(_ occurrence: Occurrence) {
    (place, day) = (occurrence.place, occurrence.day)
    (precision, id) = (occurrence.precision, occurrence.id)
  }

  func precedes(_ other: Finest) -> Bool {
    precision == other.precision ? id < other.id : precision > other.precision
  }
}

/// The value that stands most often; of equals the one that stands first.
private struct Commonest<Value: Hashable & Sendable>: Sendable {
  private var counts: [Value: (count: Int, first: Occurrence.ID)] = [:]

  var value: Value? {
    counts.min { ($1.value.count, $0.value.first) < ($0.value.count, $1.value.first) }?.key
  }

  mutating func add(_ value: Value, _ id: Occurrence.ID) { add(value, 1, id) }

  mutating func add(_ other: Commonest) {
    for (value, known) in other.counts { add(value, known.count, known.first) }
  }

  private mutating func add(_ value: Value, _ count: Int, _ id: Occurrence.ID) {
    let known = counts[value] ?? (0, id)
    counts[value] = (known.count + count, min(known.first, id))
  }
}
