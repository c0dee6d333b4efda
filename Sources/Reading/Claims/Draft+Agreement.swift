// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether two claims can be of the same victims by what else they tell.
extension Draft {
  func agreesInStatus(with other: Draft) -> Bool {
    status == other.status || status == .unspecified || other.status == .unspecified
  }

  /// Whether both rest on one word, or one on nobody's.
  func agreesInSource(with other: Draft) -> Bool {
    guard let one = chain.speakers.first, let second = other.chain.speakers.first else {
      return true
    }
    if one.name.isEmpty != second.name.isEmpty {
      return one.kind == second.kind && one.kind != .unknown
    }
    return one.name.isEmpty
      ? Draft.isOneSpeaker(one.text, second.text) : one.name == second.name
  }

  /// "The police" and "the Peruvian police": the words of the one among those of the other.
  private static func isOneSpeaker(_ text: String, _ other: String) -> Bool {
    if SmallLetters.areSame(text, other) { return true }
    let (words, others) = (SmallLetters.words(text), SmallLetters.words(other))
    guard words.count > 1, others.count > 1 else { return false }
    let (short, long) = words.count < others.count ? (words, others) : (others, words)
    return short.allSatisfy { word in long.contains { SmallLetters.areSame(word, $0) } }
  }

  func agreesInCause(with other: Draft) -> Bool {
    guard let cause = circumstances.cause, let second = other.circumstances.cause else {
      return true
    }
    return cause.isLike(second)
  }

  /// Whether the causes are one, or one of them says nothing of its kind.
  func mayAgreeInCause(with other: Draft) -> Bool {
    guard let cause = circumstances.cause, let second = other.circumstances.cause else {
      return true
    }
    return cause.mayBe(second) || cause.kind == .unknown || second.kind == .unknown
  }

  /// Whether no sentence of the two names a time that the other's excludes.
  func mayAgreeInTime(with other: Draft) -> Bool {
    guard let own = ownTime, let second = other.ownTime else { return true }
    return own.from <= second.to && second.from <= own.to
  }

  /// The time that the claim's own sentence names.
  private var ownTime: TimeResolver.Interval? {
    guard let time = circumstances.time, time.part == part, sentence.contains(time.words) else {
      return nil
    }
    return time.interval
  }

  /// A total over a long time is of no one thing that another sentence says was hit.
  func dropTarget() {
    let target = circumstances.target
    guard !target.isEmpty, circumstances.targetPart != part || !sentence.contains(target) else {
      return
    }
    (circumstances.target, circumstances.targetIsSingular) = (.none, false)
  }

  /// "Since October 409 have been killed", behind a raid of today: what is counted over a stretch of its own is not
  /// all the deed told before.
  func dropDeed(but own: Circumstances) {
    (circumstances.cause, circumstances.struck) = (own.cause, own.struck)
    circumstances.actor = own.actor
  }

  /// "The Gaza health ministry said 30,960 had been killed since October": it speaks of all of Gaza, wherever the
  /// strike was that was told before.
  func takePlace(_ place: PlacePhrase) {
    circumstances.place = place
    (circumstances.place.isWeak, circumstances.place.isOfCause) = (false, false)
  }

  /// "كما أصيب اثنان بقصف" behind two whom a bomb hurt: others, whom another cause hit.
  func isBesides(_ first: Draft) -> Bool {
    guard isAlso, sentenceNumber == first.sentenceNumber + 1, let cause = circumstances.cause else {
      return false
    }
    return sentence.contains(cause.words) && first.circumstances.cause?.words != cause.words
  }
}
