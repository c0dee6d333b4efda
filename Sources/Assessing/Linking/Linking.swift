// SPDX-License-Identifier: Apache-2.0

public import Record

/// Which claims tell of one incident.
///
/// Two occurrences are one where `Comparison` finds a reason to join them; the relation is symmetric
/// and looks at the two alone, and an incident is what it connects. So the order of arrival cannot
/// matter: a new occurrence that connects two incidents makes them one.
public enum Linking {
  /// What a new occurrence does to the incidents there are.
  public struct Decision: Hashable, Sendable {
    /// The incidents it belongs to, in the order of their identifiers.
    ///
    /// None: it is a new one. More than one: it shows that they are one, and the later go into the
    /// first.
    public var joins: [Join]
    /// The incidents it may be one with, for a person to say.
    public var pairs: [Offer]

    /// A new incident that nothing resembles.
    public static let nothing = Decision(joins: [], pairs: [])
  }

  public struct Join: Hashable, Sendable {
    public var incident: IncidentID
    public var reason: String
  }

  public struct Offer: Hashable, Sendable {
    public var incident: IncidentID
    /// 0 to 1.
    public var score: Double
    public var reasons: [String]
  }

  /// What is to become of a new occurrence.
  ///
  /// - Parameters:
  ///   - occurrence: of a report that has no occurrence of this event in any incident.
  ///   - candidates: the incidents found under `neighbours(of: occurrence.keys)`.
  ///   - copies: the reports that are copies of this one (`Descent.copies`).
  ///   - closed: the incidents that only a person may change, being signed: never joined, but offered.
  ///   - policy: the rules.
  /// - Returns: what it joins and what it is to be paired with.
  public static func decide(
    _ occurrence: Occurrence, candidates: [Incident], copies: Set<ReportID> = [],
    closed: Set<IncidentID> = [], policy: Policy
  ) -> Decision {
    var decision = Decision.nothing
    for candidate in candidates.sorted(by: { $0.id < $1.id }) {
      let comparisons = occurrences(of: candidate, policy: policy).compactMap {
        Comparison(
          occurrence, $0, areCopies: copies.contains($0.id.report), policy: policy)
      }
      let reason = comparisons.lazy.compactMap(\.joins).first
      if let reason, !closed.contains(candidate.id) {
        decision.joins.append(Join(incident: candidate.id, reason: reason))
      } else if let best = best(comparisons, policy: policy) {
        decision.pairs.append(offer(candidate.id, best, joins: reason))
      }
    }
    return decision
  }

  /// The pairs that an incident makes with others, when its claims or their origins have changed.
  ///
  /// - Parameters:
  ///   - incident: as it is now.
  ///   - candidates: the incidents found under the neighbours of its occurrences' keys.
  ///   - areCopies: whether two reports are copies of one another.
  ///   - policy: the rules.
  /// - Returns: what it is to be paired with, in the order of identifiers.
  public static func offers(
    for incident: Incident, among candidates: [Incident],
    areCopies: (ReportID, ReportID) -> Bool, policy: Policy
  ) -> [Offer] {
    let own = occurrences(of: incident, policy: policy)
    return candidates.filter { $0.id != incident.id }.sorted { $0.id < $1.id }.compactMap {
      candidate in
      let others = occurrences(of: candidate, policy: policy)
      let comparisons = own.flatMap { one in
        others.compactMap { other in
          Comparison(
            one, other, areCopies: areCopies(one.id.report, other.id.report), policy: policy)
        }
      }
      return best(comparisons, policy: policy).map {
        offer(candidate.id, $0, joins: comparisons.lazy.compactMap(\.joins).first)
      }
    }
  }

  /// The comparison with most points; of equals the first.
  static func best(_ comparisons: [Comparison], policy: Policy) -> Comparison? {
    let least = policy.linking.points.offeredFrom
    return comparisons.filter { $0.points >= least || $0.joins != nil }
      .reduce(nil) { best, next in
        guard let best else { return next }
        return next.points > best.points ? next : best
      }
  }

  private static func offer(
    _ incident: IncidentID, _ best: Comparison, joins reason: String?
  ) -> Offer {
    let reasons = best.reasons + (reason.map { ["would join, but one is signed: \($0)"] } ?? [])
    return Offer(incident: incident, score: best.score, reasons: reasons)
  }

  /// An incident made of occurrences, the same in whatever order they come; nil if there are none.
  public static func incident(_ id: IncidentID, of occurrences: [Occurrence]) -> Incident? {
    let sorted = occurrences.sorted { $0.id < $1.id }
    guard let best = sorted.reduce(nil, finer) else { return nil }
    let kinds = sorted.map(\.kind).filter { $0 != .unknown }
    let members = sorted.flatMap(\.members).sorted { $0.id < $1.id }
    return Incident(
      id: id, place: best.place, day: best.day, cause: mostCommon(kinds) ?? .unknown,
      strike: mostCommon(sorted.compactMap(\.strike)), members: members,
      invented: members.contains { $0.report.invented })
  }

  private static func finer(_ best: Occurrence?, _ next: Occurrence) -> Occurrence? {
    guard let best else { return next }
    return next.precision > best.precision ? next : best
  }

  /// The value that stands most often; of equals the one that stands first.
  private static func mostCommon<Value: Hashable>(_ values: [Value]) -> Value? {
    let counts = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let most = counts.values.max()
    return values.first { counts[$0] == most }
  }

  /// Whether any source says that people were harmed; an incident of denials alone says it of nobody.
  public static func saysHarm(_ incident: Incident) -> Bool {
    incident.members.contains { !$0.claim.count.has(.none) }
  }
}

extension Comparison {
  /// 0 to 1.
  var score: Double { Double(max(0, min(100, points))) / 100 }
}
