// SPDX-License-Identifier: Apache-2.0
import Record

/// What happened before whom it befell: "killed in the raid were a grocer and his son".
enum Inverted: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard
      let first = (0..<min(scene.count, 24)).first(where: {
        scene[$0].classes.has(.harmPast) && scene.opensStatement($0)
      })
    else { return }
    let trigger = scene[first]
    guard trigger.kind == .verb || trigger.kind == .state, trigger.has(.harmPast),
      trigger.traits.isEmpty, let harm = scene.lexeme(trigger.head).harm,
      let verb = joiningVerb(scene, after: first)
    else { return }
    var list = scene.following(verb)
    if scene[list].kind == .colon { list = scene.following(list) }
    let people = scene.objects(from: list)
    guard !people.isEmpty else { return }
    finds.removeAll { $0.trigger == first || $0.victims == people[0] }
    SufferedHarm.add(scene, people, first, harm, rule: "inverted", into: &finds)
  }

  /// The "were" behind the places and times that go with a participle.
  private static func joiningVerb(_ scene: Scene, after first: Int) -> Int? {
    for index in (first + 1)..<min(scene.count, first + 8) {
      switch scene[index].kind {
      case .noun, .preposition, .time, .other: continue
      case .verb: return scene[index].has(.be) ? index : nil
      default: return nil
      }
    }
    return nil
  }
}
