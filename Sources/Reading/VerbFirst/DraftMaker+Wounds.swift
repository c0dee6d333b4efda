// SPDX-License-Identifier: Apache-2.0
import Record

/// Times of what led to a harm, in languages whose verbs may come first.
extension DraftMaker {
  /// What files give the word for who dies of something that befell him before.
  private static let ofWound: Int32 = 4

  /// "توفي متأثرا بجراح أصيب بها قبل أسبوع": when he was hurt, and not when he died.
  func isOfWound(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard scene.order == .verbFirst, find.harm == .killed, find.trigger + 2 < time.phrase,
      let wound = (find.trigger + 1..<time.phrase).first(where: {
        scene[$0].kind == .noun && scene.sentence.has(scene[$0].lower, .adverb)
          && scene.lexeme(scene[$0].lower).number == DraftMaker.ofWound
      })
    else { return false }
    return (wound + 1..<time.phrase).contains { scene[$0].kind == .verb }
  }

  /// "توفي في السجن بعد أن اعتقلته دورية في شعبان": when he was led away.
  func isOfArrest(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard scene.order == .verbFirst, scene.sentence.seen.has(.leads),
      find.harm == .killed || find.harm == .bodyRecovered
    else { return false }
    return (find.trigger + 1..<max(find.trigger + 1, time.phrase)).contains {
      scene[$0].all.has(.leads)
    }
  }

  /// "اندلعت اشتباكات منذ الخميس، ما أسفر عن مقتل 27": what came of it fell in the same stretch.
  func isBeforeOutcome(_ time: Int, _ find: Find) -> Bool {
    guard scene.order == .verbFirst, time < find.trigger else { return false }
    return (time + 1..<find.trigger).contains {
      scene[$0].kind == .noun && scene[$0].has(.adverb) && scene[$0].upper == scene[$0].lower + 1
        && scene[$0 + 1].kind == .verb && !scene[$0 + 1].classes.has(.harmPast)
        && scene[$0 + 2].kind == .preposition
    }
  }
}
