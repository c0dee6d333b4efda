// SPDX-License-Identifier: Apache-2.0
import Record

/// Who is accused: "اتهمت الوزارة قوات كذا بقتل 14 نازحا".
///
/// The accused stands behind the accuser, right before "of".
enum Accusations {
  private static let reach = 14

  /// The noun of the accused behind a verb of blame; nil where none is said to have done a harm.
  static func accused(_ scene: Scene, _ verb: Int) -> Int? {
    guard scene[verb].has(.blames), let of = charge(scene, behind: verb) else { return nil }
    let nouns = (verb + 1..<of).filter {
      scene[$0].kind == .noun && scene[$0 - 1].kind != .preposition
    }
    guard let last = nouns.last(where: { ActorReader.agent(scene, $0) != nil }) else { return nil }
    // "قوات النظام والميليشيات": the first of those who are joined.
    let first = scene[verb - 1].kind == .noun ? verb : verb + 1  // The accuser may stand before.
    let isJoined = scene[last - 1].kind == .conjunction && last - 2 > first
    return isJoined && ActorReader.agent(scene, last - 2) != nil ? last - 2 : last
  }

  /// The preposition before the harm of which somebody is accused.
  private static func charge(_ scene: Scene, behind verb: Int) -> Int? {
    let deeds =
      WordClass(.harmPast, .harmPresent, .harmNoun, .strikes) | WordClass(.cause, .responsibility)
    return (verb + 2..<min(scene.count, verb + reach)).first {
      scene[$0].kind == .noun && scene[$0].all.has(.responsibility)
        || scene[$0].kind == .preposition && scene.sentence.has(scene[$0].lower, .by)
          && (scene[$0 + 1].all.meets(deeds) || isOfCause(scene, $0 + 1))
    }
  }

  /// "بإطلاق القذيفة", "بالوقوف وراء الهجوم": what is done with a cause, by a word that no file knows.
  private static func isOfCause(_ scene: Scene, _ index: Int) -> Bool {
    guard scene[index].kind == .noun, scene[index].quantity < 0, !scene.isPeople(index) else {
      return false
    }
    let next = scene[index + 1].kind == .preposition ? index + 2 : index + 1
    return scene[next].kind == .noun && scene[next].has(.cause) && !scene[next].has(.actor)
  }
}
