// SPDX-License-Identifier: Apache-2.0
import Record

/// People who died of a strike, or whose bodies were found, on a later day and perhaps elsewhere: they were
/// harmed where and when it struck, and to count them where they died would count them twice.
extension DraftMaker {
  /// "A man wounded in the shelling on 12 August died on Tuesday": the day of the shelling; nil where the
  /// sentence tells no such day besides another.
  func strikeTime(_ find: Find) -> Circumstances.TimeWords? {
    guard mentions.times.count > 1, isAfterwards(find) else { return nil }
    return mentions.times.first { $0.value.isDay && isOfStrike($0.phrase, find) }?.value
  }

  /// "Wounded in the shelling of Hays, she died in Aden": the place that was shelled.
  func strikePlace(_ find: Find) -> PlacePhrase? {
    guard mentions.places.count > 1, isAfterwards(find) else { return nil }
    return mentions.places.first { isOfStrike($0.phrase, find) }?.value
  }

  /// Whether it is told of bodies, or of the wounded and missing that they are dead now.
  private func isAfterwards(_ find: Find) -> Bool {
    if find.harm == .bodyRecovered { return true }
    guard find.harm == .killed, find.trigger >= 0 else { return false }
    let isDeath =
      scene.order == .verbFirst || find.isRise || find.rule == "toll"
      || scene[find.trigger].classes.meets(WordClass(.harmIntransitive, .harmAdjective))
    return isDeath
      && (0..<scene.count).contains { index in
        guard scene[index].head >= 0 else { return false }
        let harm = scene.lexeme(scene[index].head).harm
        return harm == .injured || harm == .missing
      }
  }

  /// Whether a place or time goes with a strike, in the clause of the find.
  private func isOfStrike(_ mention: Int, _ find: Find) -> Bool {
    guard let strike = scene.strike(before: mention) else { return false }
    let between = min(strike, find.trigger)..<max(strike, find.trigger)
    return strike != find.trigger && !between.contains { scene[$0].kind == .conjunction }
  }
}

extension Scene {
  /// "the shelling of the market in Hays on", "was hit on": what a place or time belongs to, if that is a
  /// strike.
  func strike(before mention: Int) -> Int? {
    var index = mention - 1
    while index >= 0 {
      let phrase = self[index]
      if phrase.kind == .noun && phrase.has(.cause) || phrase.kind == .verb && phrase.has(.strikes)
      {
        return index
      }
      guard phrase.kind == .noun || phrase.kind == .preposition else { return nil }
      index -= 1
    }
    return nil
  }
}
