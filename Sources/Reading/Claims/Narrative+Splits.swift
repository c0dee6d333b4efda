// SPDX-License-Identifier: Apache-2.0
import Record

/// Figures into which the sentence after it splits up a number of dead.
extension Narrative {
  /// Bare figures that add up to those told dead right before are of them, also where their own words leave
  /// open whether they lived.
  ///
  /// "Rebels killed 21 people. Eleven were hacked to death and ten were shot."
  mutating func joinToSplit(since first: Int) {
    guard drafts.count - first > 1, let whole = lastDead(before: first),
      drafts[first...].allSatisfy({ isShare($0) || $0.partOf == whole }),
      drafts[first...].contains(where: { isShare($0) }),
      drafts[first...].reduce(0, { $0 + ($1.count.min ?? 0) }) == drafts[whole].count.min
    else { return }
    for share in drafts[first...] {
      (share.harm, share.isFateOpen) = (.killed, false)
      (share.partOf, share.event) = (whole, drafts[whole].event)
    }
  }

  /// A number without people, of whom it is told that they died or were shot.
  private func isShare(_ draft: Draft) -> Bool {
    (draft.harm == .killed || draft.isFateOpen) && draft.partOf == nil && draft.count.min != nil
      && draft.count.min == draft.count.max && draft.victims.isEmpty && draft.names.isEmpty
  }

  /// The dead told in the sentence before, where it tells of one such number.
  private func lastDead(before first: Int) -> Int? {
    let told = drafts.indices.prefix(first).suffix(8).filter {
      drafts[$0].harm == .killed && drafts[$0].partOf == nil && drafts[$0].supersededBy == nil
        && drafts[first].sentenceNumber - drafts[$0].sentenceNumber == 1
    }
    return told.count == 1 ? told.first : nil
  }
}
