// SPDX-License-Identifier: Apache-2.0

import Record

/// What is answered to a strike, to its harm or to who did it, besides yes (METHOD §1.5).
///
/// A denial, a doubt or an inquiry moves neither axis: it stands with the reasons, where a reader looks for
/// it.
struct Answers {
  let members: [Incident.Member]

  /// A line for each who answers so, in the order of the claims.
  func reasons(on matters: Set<Position.Matter>) -> [Assessment.Reason] {
    merged(
      members.flatMap { member in
        member.claim.positions.compactMap { position in
          guard matters.contains(position.matter), let words = position.words else { return nil }
          return Assessment.Reason(words, claims: [member.id])
        }
      })
  }
}

extension Position {
  /// "Northern Front denies the strike"; nil for a yes, which speaks elsewhere, and where nobody is named.
  fileprivate var words: String? {
    let name = speaker.name.isEmpty ? speaker.text : speaker.name
    guard !name.isEmpty else { return nil }
    switch (answer, matter) {
    case (.accepts, _): return nil
    case (.denies, .actor): return "\(name) denies that it did it"
    case (.denies, _): return "\(name) denies the \(matter.rawValue)"
    case (.couldNotConfirm, .actor): return "\(name) could not confirm who did it"
    case (.couldNotConfirm, _): return "\(name) could not confirm the \(matter.rawValue)"
    case (.investigates, .actor): return "\(name) looks into who did it"
    case (.investigates, _): return "\(name) looks into the \(matter.rawValue)"
    }
  }
}
