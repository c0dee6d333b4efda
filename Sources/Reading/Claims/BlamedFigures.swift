// SPDX-License-Identifier: Apache-2.0
import Record

/// How many each of those accused is said to have harmed: "the army was blamed for 4 to 6 deaths and the rebels for
/// between 12 and 19".
enum BlamedFigures {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for verb in 0..<scene.count where isAccusation(scene, verb) {
      let deaths = verb + 2
      guard
        let told = finds.firstIndex(where: {
          $0.victims == deaths || $0.trigger == deaths && $0.victims < 0
        })
      else { continue }
      finds[told].agent = scene.preceding(verb)
      readOthers(scene, behind: deaths, finds[told].harm, &finds)
    }
  }

  /// "And the rebels for between 12 and 19": others, with the verb left out.
  private static func readOthers(
    _ scene: Scene, behind deaths: Int, _ harm: Harm, _ finds: inout [Find]
  ) {
    var joint = deaths + 1
    while scene[joint].kind == .conjunction || scene[joint].kind == .comma {
      if scene[joint + 1].kind == .conjunction { joint += 1 }
      let (accused, number) = (joint + 1, joint + 3)
      guard ActorReader.agent(scene, accused) != nil, isFor(scene, joint + 2),
        scene[number].kind == .noun, scene[number].quantity >= 0
      else { return }
      finds.removeAll { $0.victims == number }
      var find = Find("blamed-figure", harm, victims: number, trigger: number)
      (find.agent, find.first) = (accused, accused)
      finds.append(find)
      joint = number + 1
    }
  }

  /// "Was blamed for", behind whoever is accused.
  static func isAccusation(_ scene: Scene, _ verb: Int) -> Bool {
    scene.order == .subjectFirst && scene[verb].kind == .verb && scene[verb].has(.blames)
      && scene[verb].isPassive && !scene[verb].traits.contains(.negated) && isFor(scene, verb + 1)
  }

  private static func isFor(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].kind == .preposition && scene.sentence.has(scene[index].lower, .over)
  }
}
