// SPDX-License-Identifier: Apache-2.0

/// Who takes a deed on itself, or is said to be behind it: "claimed responsibility for the attack",
/// "was responsible for the strike".
enum Responsibility {
  /// Adds the subject of such a verb to the actors that a sentence names.
  static func read(
    _ scene: Scene, _ verb: Int, into actors: inout [Mentions.At<Circumstances.ActorWords>]
  ) {
    guard scene.order == .subjectFirst, isOfDeed(scene, verb) else { return }
    let subject = subject(scene, verb)
    guard subject >= 0, scene[subject].quantity < 0, !scene[subject].all.has(.no),
      var actor = ActorReader.agent(scene, subject)
    else { return }
    actor.cue = scene.extent(scene[verb])
    actors.append(Mentions.At(phrase: subject, value: actor))
  }

  /// Whether the verb's words hold "responsibility" or "responsible", and say yes.
  private static func isOfDeed(_ scene: Scene, _ verb: Int) -> Bool {
    let phrase = scene[verb]
    guard phrase.head >= 0, !phrase.traits.meets([.negated, .modal, .hypothetical]) else {
      return false
    }
    return scene.sentence.has(phrase.head, .responsibility)
  }

  /// The subject, also over what commas set behind it.
  private static func subject(_ scene: Scene, _ verb: Int) -> Int {
    let before = scene.preceding(verb)
    return scene[before].kind == .noun ? before : ActiveHarm.agent(scene, verb)
  }
}
