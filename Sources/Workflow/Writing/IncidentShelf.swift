// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record
import Synchronization

/// The incidents that the one writer looked at last, so that the next report of a day does not read them
/// again.
///
/// They hold for one state of the record, which the root of its ledger names: whatever else is written
/// makes them void, and so does a transaction that is taken back.
final class IncidentShelf: Sendable {
  private let held = Mutex<Held?>(nil)

  private struct Held {
    var root: Fingerprint
    var dossiers: [IncidentID: Dossier]
  }

  /// Some 4 kB each with their incidents: 4,000 claims are 16 MB.
  private let capacity: Int

  init(capacity: Int = 4_000) { self.capacity = capacity }

  /// What holds for a record with this root; whoever takes it has it alone.
  func take(at root: Fingerprint) -> [IncidentID: Dossier] {
    held.withLock { held in
      defer { held = nil }
      return held?.root == root ? held?.dossiers ?? [:] : [:]
    }
  }

  /// Keeps what holds for a record with this root.
  ///
  /// Where it is too much, the largest lose their claims first, since linking does without; what is too much
  /// then is all forgotten.
  func put(_ dossiers: [IncidentID: Dossier], at root: Fingerprint) {
    var dossiers = dossiers
    var claims = dossiers.values.reduce(0) { $0 + $1.members.count }
    if claims > capacity {
      for (id, dossier) in dossiers.sorted(by: { $0.value.members.count > $1.value.members.count })
      where claims > capacity && dossier.members.count > Placing.large {
        claims -= dossier.members.count
        dossiers[id] = dossier.lean
      }
    }
    let kept = claims > capacity ? nil : Held(root: root, dossiers: dossiers)
    held.withLock { $0 = kept }
  }
}
