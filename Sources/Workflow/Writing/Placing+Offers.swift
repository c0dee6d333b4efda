// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

extension Placing {
  /// Offers the likeliest of what an incident may be one with, and takes back what no longer may be.
  ///
  /// An offer that stands is kept and scored anew, be it no longer among the likeliest: somebody may be
  /// looking at it. What was answered takes nobody's place.
  mutating func offer(_ id: IncidentID, in transaction: inout Transaction) throws {
    let snapshot = transaction.snapshot
    guard let own = try dossiers.dossier(id, in: snapshot) else { return }
    let pairs = try snapshot.pairs(of: id)
    let standing = Set(pairs.filter { $0.answer == .open }.map { $0.other(than: id) })
    let answered = Set(pairs.filter { $0.answer != .open }.map { $0.other(than: id) })
    let near = try neighbours(of: id, own, in: snapshot).union(standing).subtracting(answered)
    let offers = Linking.offers(
      for: id, own, among: try dossiers.dossiers(of: near.sorted(), in: snapshot), policy: policy)
    let chosen = offers.enumerated().filter { place, offer in
      place < policy.linking.mostPairs || standing.contains(offer.incident)
    }.map(\.element)
    try transaction.offer(
      chosen.map {
        Pair(first: id, second: $0.incident, score: $0.score, reasons: $0.reasons)
      }, of: id)
    for other in standing.subtracting(offers.map(\.incident)).sorted() {
      try transaction.withdrawOffer(id, other)
    }
  }

  /// What stands at the places of an incident on the days around: of a crowd a part.
  private func neighbours(
    of id: IncidentID, _ own: Dossier, in snapshot: Snapshot
  ) throws -> Set<IncidentID> {
    let keys = Set(Linking.neighbours(of: own.keys.sorted(), policy: policy))
    return try keys.reduce(into: []) { found, key in
      found.formUnion(
        try snapshot.incidents(
          withKey: key.description, after: id, limit: policy.linking.mostCompared))
    }
  }
}
