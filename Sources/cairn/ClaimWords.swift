// SPDX-License-Identifier: Apache-2.0

import Record

/// A claim's parts in words for the terminal.
enum ClaimWords {
  static func count(_ count: Count) -> String {
    if count.has(.none) { return "none" }
    if let word = count.word { return "“\(Bidi.current.isolated(word))”" }
    switch (count.min, count.max) {
    case (nil, nil): return "not stated"
    case (let min?, let max?) where min == max: return prefix(count) + "\(min)"
    case (let min?, let max?): return prefix(count) + "\(min)–\(max)"
    case (let min?, nil): return (count.has(.moreThan) ? "more than " : "at least ") + "\(min)"
    case (nil, let max?): return (count.has(.lessThan) ? "fewer than " : "at most ") + "\(max)"
    }
  }

  private static func prefix(_ count: Count) -> String { count.has(.approx) ? "about " : "" }

  /// "Barada Monitor → Orontes Wire", the speaker first; inferred speakers in brackets.
  static func chain(of claim: Claim) -> String {
    guard !claim.chain.isEmpty else { return "nobody named" }
    return claim.chain.map { speaker in
      let name = Bidi.current.isolated(name(of: speaker))
      return speaker.inferred ? "(\(name))" : name
    }.joined(separator: " → ")
  }

  /// "Huda Qandil for Health Ministry"; of a pronoun, whom it means: "he: a military source".
  static func name(of speaker: Speaker) -> String {
    let name = speaker.name.isEmpty ? speaker.text : speaker.name
    guard let body = speaker.body, body != name, !name.contains(body), !body.isEmpty else {
      return name
    }
    return speaker.name.isEmpty ? "\(name): \(body)" : "\(name) for \(body)"
  }

  /// "denied by Rapid Support Forces (who did it): “rejected the accusation …”".
  static func position(_ position: Position) -> String {
    let answer =
      switch position.answer {
      case .accepts: "accepted by"
      case .denies: "denied by"
      case .couldNotConfirm: "not confirmed by"
      case .investigates: "looked into by"
      }
    let matter =
      switch position.matter {
      case .harm: "the harm"
      case .strike: "the strike"
      case .actor: "who did it"
      }
    return "\(answer) \(name(of: position.speaker)) (\(matter)): “\(position.text)”"
  }

  static func harm(_ harm: Harm) -> String {
    harm == .bodyRecovered ? "bodies recovered" : harm.rawValue
  }
}
