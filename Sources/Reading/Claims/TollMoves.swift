// SPDX-License-Identifier: Apache-2.0
import Record

/// How the figure of a toll moved: "from 9 to 13", "was revised to 17", "has passed 300".
enum TollMoves {
  /// The ends of "from 9 to 13", where the toll moved from one to the other.
  static func fromTo(_ scene: Scene, _ number: Int) -> (old: Int, new: Int)? {
    let before = scene[scene.preceding(number)]
    guard before.kind == .preposition, scene.sentence.has(before.lower, .from),
      !scene[scene.preceding(scene.preceding(number))].has(.reaches)
    else { return nil }
    if let quantity = scene.quantity(scene[number]), quantity.qualifiers.contains(.range),
      let min = quantity.min, let max = quantity.max
    {
      return (Int(min), Int(max))
    }
    let joint = scene[number + 1]
    guard joint.kind == .preposition, scene.sentence.has(joint.lower, .to),
      let old = VictimSum.exactly(scene[number], in: scene),
      let new = VictimSum.exactly(scene[number + 2], in: scene)
    else { return nil }
    return (old, new)
  }

  static func addBoth(
    _ scene: Scene, _ index: Int, _ harm: Harm, _ number: Int, _ ends: (old: Int, new: Int),
    into finds: inout [Find]
  ) {
    var new = Find("toll", harm, victims: number, trigger: index)
    new.stated = .exactly(ends.new)
    finds.append(new)
    var old = new
    old.stated = .exactly(ends.old)
    old.relation = .superseded
    (old.first, old.last) = (number, number)
    finds.append(old)
  }

  /// "A toll of 19 was revised to 17": the second figure, which replaces the first.
  static func readRevised(
    _ scene: Scene, _ index: Int, _ number: Int, into finds: inout [Find]
  ) -> Bool {
    let verb = scene.following(number)
    guard number == index + 2, scene[verb].kind == .verb, scene[verb].has(.move),
      let joint = ((verb + 1)..<(verb + 4)).first(where: {
        scene[$0].kind == .preposition && scene.sentence.has(scene[$0].lower, .to)
      }), Tolls.isFigure(scene, joint + 1), let first = VictimSum.exactly(scene[number], in: scene)
    else { return false }
    var old = finds.removeLast()
    var new = old
    (new.victims, new.relation, new.last) = (joint + 1, .none, joint + 1)
    finds.append(new)
    (old.victims, old.stated, old.relation) = (joint + 1, .exactly(first), .superseded)
    (old.first, old.last) = (number, number)
    finds.append(old)
    return true
  }

  /// "Taking the toll past 230": a word of time that stands for "above".
  static func isPast(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return scene.order == .subjectFirst && phrase.kind == .noun && phrase.upper == phrase.lower + 1
      && scene.sentence.has(phrase.lower, .former)
      && scene.sentence.has(phrase.lower, .relativeModifier)
  }

  /// "The toll has passed 300": what the verb says of the number.
  static func passed(_ scene: Scene, _ index: Int, _ number: Int) -> Count? {
    if isPast(scene, scene.preceding(number)),
      let least = VictimSum.exactly(scene[number], in: scene)
    {
      return Count(min: least, qualifiers: [.moreThan])
    }
    guard index < number,
      let verb = (index..<number).last(where: { scene[$0].kind == .verb }), scene[verb].has(.move),
      let qualifier = scene.lexeme(scene[verb].head).qualifier,
      let least = VictimSum.exactly(scene[number], in: scene)
    else { return nil }
    return Count(min: least, qualifiers: [qualifier])
  }
}
