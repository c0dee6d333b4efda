// SPDX-License-Identifier: Apache-2.0
import Record

/// Lists of a day's dead by place, of which only a heading says what happened to them: "Thursday 7 March: 9 killed",
/// "Baghdad: 3 by gunfire", "Mosul: 2 by IED".
enum ListedFigures {
  static let rule: RuleName = "listed-figure"

  /// Whether a sentence without a word of harm may be such a line.
  static func mayTell(_ scene: Scene) -> Bool {
    let seen = scene.sentence.seen
    return scene.order == .subjectFirst && seen.has(.colon) && seen.has(.by)
      && seen.meets(WordClass(.cause, .weapon)) && LabelledFigures.place(scene) != nil
  }

  /// Bare numbers before "by" and a means, behind the place with which a line begins.
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.meets(WordClass(.cause, .weapon)),
      let place = LabelledFigures.place(scene)
    else { return }
    for number in (place.phrase + 2)..<max(place.phrase + 2, scene.count)
    where isFigure(scene, number) && !finds.contains(where: { $0.victims == number }) {
      var find = Find(rule, .killed, victims: number, trigger: number)
      find.last = number + 2
      finds.append(find)
    }
  }

  /// "3 by gunfire", "11 by IEDs".
  private static func isFigure(_ scene: Scene, _ number: Int) -> Bool {
    scene[number].kind == .noun && scene[number].quantity >= 0 && scene[number].classes.isEmpty
      && scene.isBy(number + 1)
      && scene[number + 2].all.meets(WordClass(.cause, .weapon))
  }

  /// "Thursday 7 March: 9 killed": a day and what it counts, with neither place nor cause, heads a list.
  static func isHeading(_ scene: Scene) -> Bool {
    guard scene.order == .subjectFirst, scene[0].kind == .time else { return false }
    let colon = scene[1].kind == .time ? 2 : 1
    return scene[colon].kind == .colon && scene[colon + 1].quantity >= 0
      && !scene.sentence.seen.meets(WordClass(.cause, .target, .locative))
  }
}
