// SPDX-License-Identifier: Apache-2.0
import Record

/// Names of places at which nothing that is told happened.
extension NamedPlaces {
  private static let reach = 8
  private static let most = 5

  /// "توفي بعد اعتقاله من حاجز القطيفة", "بعد ثلاث سنوات من اعتقاله": where one was led away before is not where
  /// one died.
  ///
  /// "توفي أثناء اعتقاله في سجن صيدنايا" is there.
  func isOfEarlier(_ place: Int) -> Bool {
    for index in stride(from: place - 1, through: max(0, place - NamedPlaces.reach), by: -1) {
      let phrase = scene[index]
      switch phrase.kind {
      case .noun where phrase.all.has(.leads): return isBehindLater(phrase.lower)
      case .noun, .preposition, .time, .other: continue
      default: return false
      }
    }
    return false
  }

  /// "من مدينة دوما في سجن صيدنايا", "من بلدة نوى في اشتباكات في حمص": where one is from, and where one died,
  /// which does not hold it.
  func parted(_ name: PlaceTable.Name) -> [PlaceTable.Name] {
    guard let holder = name.container, let from = word(at: name.head.lowerBound),
      let to = word(at: holder.lowerBound), from + 1 < to
    else { return [name] }
    let isElsewhere = isHome(from) && (from + 1..<to).contains(where: isOther)
    return isElsewhere || (from + 1..<to).contains(where: beginsPart)
      ? [.init(head: name.head, container: nil), .init(head: holder, container: nil)] : [name]
  }

  private func isOther(_ index: Int) -> Bool {
    scene.sentence.meets(index, WordClass(.cause, .harmNoun, .event))
      || scene.sentence.has(index, .target) && !scene.sentence.has(index, .placeNoun)
  }

  /// "إدلب (ستة في بلدة حاس": a number of its own, which no name goes on with.
  private func beginsPart(_ mark: Int) -> Bool {
    scene.sentence.meets(mark, WordClass(.open, .comma))
      && (scene.sentence.has(mark + 1, .numberWord) || scene.sentence[mark + 1].isFigure)
  }

  private func word(at byte: Int) -> Int? {
    (scene.sentence.lower..<scene.sentence.upper).first {
      Int(scene.sentence.tokens[$0].end) > byte
    }
  }

  /// Whether "after" or "since" stands a little before a word.
  private func isBehindLater(_ token: Int) -> Bool {
    let first = max(scene.sentence.lower, token - NamedPlaces.most)
    return (first..<max(first, token)).contains {
      scene.sentence.meets($0, WordClass(.later, .since))
    }
  }

  /// "اتهمت الوزارة إسرائيل بقتل 5", "إيران تعتقل 3": a country that does something, or is said to.
  func acts(_ token: Int, _ phrase: Int) -> Bool {
    guard scene.sentence.seen.has(.nation), scene.sentence.has(token, .nation),
      ActorReader.isCountry(scene, phrase)
    else { return false }
    let deeds = WordClass(.harmPast, .harmPresent, .blames)
    let (before, behind) = (scene[phrase - 1], scene[phrase + 1])
    if before.kind == .verb, before.classes.meets(deeds) { return true }
    if behind.kind == .verb, behind.has(.harmPresent) { return true }
    guard scene.sentence.seen.has(.blames) else { return false }
    return (0..<phrase).contains { Accusations.accused(scene, $0) == phrase }
  }
}
