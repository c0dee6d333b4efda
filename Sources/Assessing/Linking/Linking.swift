// SPDX-License-Identifier: Apache-2.0

public import Record

/// Which claims tell of one incident.
///
/// Two occurrences are one where `Comparison` finds a reason to join them; the relation is symmetric
/// and looks at the two alone, and an incident is what it connects. So the order of arrival cannot
/// matter: a new occurrence that connects two incidents makes them one.
public enum Linking {
  /// An incident that an occurrence belongs to, and why.
  public struct Join: Hashable, Sendable {
    public var incident: IncidentID
    public var reason: String
  }

  /// An incident that another may be one with.
  public struct Offer: Hashable, Sendable {
    public var incident: IncidentID
    /// 0 to 1.
    public var score: Double
    public var reasons: [String]
  }

  /// The incidents that a new occurrence belongs to.
  ///
  /// None: it is a new one. More than one: it shows that they are one, and the later go into the first.
  ///
  /// - Parameters:
  ///   - occurrence: of a report that has no occurrence of this event in any incident.
  ///   - candidates: the incidents found under `occurrence.keys`.
  ///   - copies: the reports that are copies of this one (`Descent.copies`).
  ///   - policy: the rules.
  /// - Returns: what it joins, in the order of identifiers.
  public static func joins(
    _ occurrence: Occurrence, among candidates: [IncidentID: Dossier],
    copies: Set<ReportID> = [], policy: Policy
  ) -> [Join] {
    candidates.compactMap { id, dossier in
      dossier.reasonToJoin(occurrence, copies: copies, rules: policy.linking).map {
        Join(incident: id, reason: $0)
      }
    }.sorted { $0.incident < $1.incident }
  }

  /// The incidents that one may be one with, for a person to say; asked whenever it has changed.
  ///
  /// - Parameters:
  ///   - id: the incident.
  ///   - dossier: what it is now.
  ///   - candidates: the incidents found under the neighbours of its keys.
  ///   - policy: the rules.
  /// - Returns: the likeliest first; of equals those whose identifiers follow the incident's own, then from
  ///   the first on, so that of a crowd of equals none is in all pairs.
  public static func offers(
    for id: IncidentID, _ dossier: Dossier, among candidates: [IncidentID: Dossier],
    policy: Policy
  ) -> [Offer] {
    let offers = candidates.compactMap { other, candidate -> Offer? in
      guard other != id, let best = Comparison.best(dossier, candidate, policy: policy),
        best.isWorthAsking(policy.linking)
      else { return nil }
      let open =
        best.joins.map { ["they would be one, but a person keeps them apart: \($0)"] } ?? []
      return Offer(incident: other, score: best.score, reasons: best.reasons + open)
    }
    return offers.sorted { one, other in
      if one.score != other.score { return one.score > other.score }
      let (before, after) = (one.incident < id, other.incident < id)
      return before == after ? one.incident < other.incident : after
    }
  }

  /// An incident made of occurrences, the same in whatever order they come; nil if there are none.
  public static func incident(_ id: IncidentID, of occurrences: [Occurrence]) -> Incident? {
    var dossier = Dossier()
    for occurrence in occurrences { dossier.add(occurrence, family: occurrence.id.report) }
    return dossier.incident(id)
  }

  /// Whether any source says that people were harmed; an incident of denials alone says it of nobody.
  public static func saysHarm(_ incident: Incident) -> Bool {
    incident.members.contains { !$0.claim.count.has(.none) }
  }
}
