// SPDX-License-Identifier: Apache-2.0
import Record

/// "An earlier attack had killed six", "another strike killed three", "في غارة أخرى": a deed like the one told,
/// and not that one.
///
/// Its victims are others, and of an earlier one neither day nor place is known from
/// what the report tells of the later.
struct OtherDeed: Equatable {
  /// Whether it lies before what the report tells.
  var isFormer: Bool
  /// Whether it is named in passing, "died in another strike", so that the report goes on with its own.
  var isAside: Bool
  /// "وفي حادث منفصل قتل تاجر": whether nothing told before is of it.
  var isApart = false
  /// The phrase that names the deed, in its sentence.
  var phrase: Int
  var sentence: Int

  private static var words: WordClass { WordClass(.second, .former) }

  /// The other deed of which a find tells; nil where it tells of none.
  init?(_ scene: Scene, _ find: borrowing Find, _ mentions: borrowing Mentions) {
    if let former = mentions.former, (former.joint..<former.end).contains(find.trigger) {
      (isFormer, isAside, phrase, sentence) = (true, true, former.joint, scene.number)
      return
    }
    if scene.order == .subjectFirst, let phrase = Self.dayAfter(scene, find) {
      (isFormer, isAside, self.phrase, sentence) = (true, true, phrase, scene.number)
      return
    }
    if let phrase = Self.apart(scene, find) {
      (isFormer, isAside, isApart, self.phrase) = (false, false, true, phrase)
      sentence = scene.number
      return
    }
    guard scene.sentence.seen.meets(Self.words | WordClass(.ordinal)),
      let phrase = Self.deed(scene, find, mentions),
      let token = (scene[phrase].lower..<scene[phrase].upper).first(where: {
        scene.sentence.meets($0, Self.words) || Self.isNumbered(scene, $0)
      })
    else { return nil }
    isFormer = scene.sentence.has(token, .former)
    isAside = isFormer || phrase > find.trigger
    (self.phrase, sentence) = (phrase, scene.number)
    guard isFormer || Self.isOneOther(scene[phrase]) else { return nil }
  }

  /// "وفي حادث منفصل": with which a sentence turns to another event, before its harm; no other place or strike.
  private static func apart(_ scene: Scene, _ find: borrowing Find) -> Int? {
    guard scene.sentence.seen.has(.second) else { return nil }
    if scene.order == .subjectFirst { return elsewhere(scene, find) }
    let others = WordClass(.cause, .placeNoun, .person, .target) | WordClass(.timeUnit)
    let end = min(5, find.trigger)
    return (1..<max(1, end)).first { index in
      let noun = scene[index]
      return noun.kind == .noun && !noun.traits.contains(.definite)
        && scene[index - 1].kind == .preposition
        && scene.sentence.has(scene[index - 1].lower, .locative)
        && scene.sentence.has(noun.upper - 1, .second) && noun.upper - noun.lower == 2
        && !scene.sentence.meets(noun.lower, others)
    }
  }

  /// "In a neighbouring village a man was found dead": with which a sentence turns to another place.
  private static func elsewhere(_ scene: Scene, _ find: borrowing Find) -> Int? {
    let place = scene[1]
    guard find.trigger > 1, scene[0].kind == .preposition,
      scene.sentence.has(scene[0].lower, .locative), place.kind == .noun, place.has(.placeNoun),
      (place.lower..<place.upper).contains(where: { scene.sentence.has($0, .second) })
    else { return nil }
    return 1
  }

  /// "غارة ثانية": one more, where "غارة أولى" is none.
  private static func isNumbered(_ scene: Scene, _ token: Int) -> Bool {
    scene.order == .verbFirst && scene.sentence.has(token, .ordinal)
      && !scene.sentence.has(token, .numberWord) && scene.lexeme(token).number > 1
  }

  /// "The second blast" is one of those that were told together, and so are "three separate attacks".
  private static func isOneOther(_ phrase: Phrase) -> Bool {
    !phrase.traits.contains(.definite) && !phrase.has(.plural) && phrase.quantity < 0
  }

  /// "A bombing killed nine, a day after gunmen killed four": whoever did it some time before.
  private static func dayAfter(_ scene: Scene, _ find: Find) -> Int? {
    guard find.agent > 2, find.agent < find.trigger, scene.sentence.seen.has(.timeUnit) else {
      return nil
    }
    let joint = scene[find.agent - 1]
    let isJoint = joint.kind == .preposition || joint.kind == .subordinator
    let time = scene[find.agent - 2]
    guard isJoint, scene.sentence.has(joint.lower, .subordinator),
      time.kind == .time || time.all.has(.timeUnit), !isDay(scene, time),
      (0..<find.agent - 2).contains(where: { scene[$0].has(.harmPast) || scene[$0].has(.cause) })
    else { return nil }
    return find.agent
  }

  /// "On Sunday night after" tells on which day, "a day after" how much later.
  private static func isDay(_ scene: Scene, _ time: Phrase) -> Bool {
    (time.lower..<time.upper).contains {
      scene.sentence.meets($0, WordClass(.weekday, .month, .relativeDay, .dayPart))
    }
  }

  /// What did it, else the cause that is named behind what happened, or of which something is left.
  private static func deed(_ scene: Scene, _ find: Find, _ mentions: Mentions) -> Int? {
    if find.agent >= 0 {
      return scene[find.agent].classes.meets(words | WordClass(.cause)) ? find.agent : nil
    }
    let isLeft = (0..<max(0, find.trigger)).contains { scene[$0].has(.leave) }
    return mentions.causes.first {
      ($0.phrase > find.trigger ? isOfClause($0.phrase, find, scene) : isLeft)
        && scene[$0.phrase].kind == .noun
    }?.phrase
  }

  /// "He died near where his son was killed in an earlier strike": that strike is the son's.
  private static func isOfClause(_ cause: Int, _ find: Find, _ scene: Scene) -> Bool {
    !(max(0, find.trigger)..<cause).contains {
      [.relative, .that, .subordinator, .colon].contains(scene[$0].kind)
    }
  }
}
