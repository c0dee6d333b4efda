// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

extension Snapshot {
  /// How well the reports of an incident belong to it, and what it may be one with.
  ///
  /// Nothing that comes near an incident stands outside its pairs: whatever shares as much with one of its
  /// reports shares it with the incident, and is offered. The likeliest are weighed, so that a page costs
  /// the same in a city on a day of war.
  func score(_ view: inout IncidentView, policy: Policy) throws {
    let id = view.incident.id
    let families = try families(in: id)
    let own = Dossier(view.incident, families: families, policy: policy)
    var others: [IncidentID: Dossier] = [:]
    view.pairs = try pairs(of: id).enumerated().map { rank, pair in
      var scored = ScoredPair(pair)
      guard rank < policy.linking.mostPairs, let other = try incident(scored.other(than: id)),
        other.mergedInto == nil
      else { return scored }
      let dossier = Dossier(
        other.incident, families: try self.families(in: other.incident.id), policy: policy)
      others[other.incident.id] = dossier
      scored.parts = Linking.likeness(own, dossier, policy: policy)
      return scored
    }.sorted { $1.points < $0.points }
    for index in view.pairs.indices.dropLast() where !view.pairs[index].parts.isEmpty {
      view.pairs[index].ahead = view.pairs[index].points - view.pairs[index + 1].points
    }
    view.attachments = Linking.attachments(
      in: view.incident, families: families, among: others, policy: policy)
  }
}
