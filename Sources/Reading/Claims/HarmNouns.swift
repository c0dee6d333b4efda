// SPDX-License-Identifier: Apache-2.0
import Record

/// Harm as a noun: "12 deaths", "the death of a child", "civilian casualties", "no injuries".
enum HarmNouns: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    for index in 0..<scene.count where scene[index].kind == .noun && scene[index].has(.harmNoun) {
      guard let harm = scene.lexeme(scene[index].head).harm else { continue }
      read(scene, index, harm, into: &finds)
    }
  }

  private static func read(_ scene: Scene, _ index: Int, _ harm: Harm, into finds: inout [Find]) {
    let phrase = scene[index]
    if phrase.traits.contains(.none) || isWithout(scene, index) {
      var find = Find("no-harm", harm, victims: -1, trigger: index)
      find.isNone = true
      finds.append(find)
    } else if phrase.quantity >= 0 {
      guard !countsThings(scene, phrase) || cameAbout(scene, index) else { return }
      add(scene, index, harm, victims: index, into: &finds)
    } else if let victims = people(scene, index, harm) {
      if isOfPlace(scene, index, victims) { return }
      SufferedHarm.add(scene, victims, index, harm, rule: "harm-noun", into: &finds)
      setAgent(scene, index, &finds)
    } else if harm == .killed, OwnedHarm.victim(scene, index) != nil {
      var find = Find("owned-harm", harm, victims: index, trigger: index)
      find.isOwned = true
      finds.append(find)
    } else if let person = somebody(scene, index, harm) {
      finds.append(person)
    } else if isSaid(scene, index), !isOfTold(scene, index, harm, finds) {
      add(scene, index, harm, victims: index, into: &finds)
    }
  }

  /// "Army admits aid worker death": one person, in a headline, by the word before the death.
  private static func somebody(_ scene: Scene, _ index: Int, _ harm: Harm) -> Find? {
    let phrase = scene[index]
    guard scene.sentence.isLine || scene.part == .title, harm == .killed, phrase.has(.singular),
      phrase.head > phrase.lower, phrase.ownerUpper < 0,
      scene.sentence.has(phrase.head - 1, .person), scene.sentence.has(phrase.head - 1, .singular)
    else { return nil }
    var find = Find("harm-noun", harm, victims: index, trigger: index)
    find.stated = .exactly(1)
    return find
  }

  /// "The massacre of San Felipe", "the martyrs of Gaza": one bare name behind a deed that is done to many, or one
  /// word behind many who came to harm, is where or to whom.
  private static func isOfPlace(_ scene: Scene, _ deed: Int, _ victims: [Int]) -> Bool {
    // "The martyrs of Gaza and the martyrs of Hays".
    guard victims.count == 1 || scene[victims[1]].has(.harmNoun) else { return false }
    let phrase = scene[victims[0]]
    let isOfMany = scene[deed].has(.plural) && phrase.upper == phrase.lower + 1
    guard isOfMany || scene.lexeme(scene[deed].head).number > 1 else { return false }
    let people = WordClass(.title, .role, .kin) | WordClass(.person, .collective)
    return phrase.quantity < 0 && !phrase.all.meets(people)
      && (scene.isBareName(phrase) || scene.isPersonName(phrase))
  }

  /// "Four bullet wounds" are no four people; "rocket wounds four" are.
  private static func countsThings(_ scene: Scene, _ phrase: Phrase) -> Bool {
    guard scene.lexeme(phrase.head).isOfThings, let quantity = scene.quantity(phrase) else {
      return false
    }
    return quantity.upper <= phrase.head
  }

  /// "Seven injuries resulted from the blast": those who were hurt, as reports count them.
  private static func cameAbout(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene[scene.following(index)]
    return scene[index].has(.plural)
      // "Records two massacres": of many each.
      && scene.lexeme(scene[index].head).number < 2
      && (isReported(scene, index)
        || verb.kind == .verb
          && (verb.classes.meets(WordClass(.happens, .accountFor)) || verb.isPassive))
      && scene[index].head == scene[index].upper - 1
      && scene.quantity(scene[index]).map { $0.upper == scene[index].head } == true
  }

  /// "Doctors counted 300 injuries": those of others.
  static func isReported(_ scene: Scene, _ index: Int) -> Bool {
    let verb = scene.preceding(index)
    return !scene[verb].isPassive
      && (scene.takes(verb).contains(.figure)
        || scene[verb].kind == .verb
          && scene[verb].classes.meets(WordClass(.said, .says, .reports)))
  }

  static func isWithout(_ scene: Scene, _ index: Int) -> Bool {
    let before = scene[scene.preceding(index)]
    if before.kind == .verb {
      guard before.has(.negation) || scene.isNegated(scene.preceding(index)) else { return false }
      // "Did not cause injuries or a power cut".
      let isBare = scene[index].quantity < 0 && scene[index].traits.isEmpty
      return Asked.isAny(scene, index) || before.has(.accountFor) && isBare
    }
    guard before.kind == .preposition, scene.sentence.has(before.lower, .negation) else {
      return false
    }
    switch scene.lexeme(scene[index].head).harm {
    case .killed, .injured, .unspecified, nil: break
    default: return false  // "Have gone without arrests".
    }
    // "The general escaped without injury": that he did says nothing of others.
    let verb = scene.preceding(scene.preceding(index))
    return scene[verb].kind != .verb || scene.subjects(of: verb).isEmpty
  }

  private static func add(
    _ scene: Scene, _ index: Int, _ harm: Harm, victims: Int, into finds: inout [Find]
  ) {
    var find = Find("harm-noun", harm, victims: victims, trigger: index)
    find.isPlural = scene[index].quantity < 0
    finds.append(find)
    setAgent(scene, index, &finds)
  }

  /// "strikes that led to civilian deaths": what caused them stands before the verb.
  private static func setAgent(_ scene: Scene, _ index: Int, _ finds: inout [Find]) {
    let verb = scene.preceding(index)
    guard scene[verb].kind == .verb, scene[verb].has(.accountFor), !finds.isEmpty else { return }
    finds[finds.count - 1].agent = ActiveHarm.agent(scene, verb)
  }

  /// "Stabbed two women, causing deep wounds": theirs.
  private static func isOfTold(_ scene: Scene, _ index: Int, _ harm: Harm, _ finds: [Find]) -> Bool
  {
    scene.lexeme(scene[index].head).isOfThings && scene[index].quantity < 0
      && finds.contains { $0.harm == harm && $0.victims >= 0 && $0.last < index }
  }

  /// Whether a noun without a number tells of harm: whose it was, or that it came about.
  ///
  /// "Civilian deaths" and "the coalition kills" do; "those deaths" refers back, and bare
  /// "deaths", as in "reports of deaths", says too little.
  private static func isSaid(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.has(.plural), scene.sentence[phrase.head].isWord else { return false }
    // Of "the rebels' killings" the deed is theirs.
    let isWhose = (phrase.lower..<phrase.head).contains {
      ($0 >= phrase.ownerUpper || !scene.sentence.has($0, .actor))
        && (scene.lexeme($0).status != nil
          || scene.sentence.meets($0, WordClass(.entity, .actor, .demonym) | WordClass(.person)))
    }
    let before = scene[scene.preceding(index)]
    // "A statement on civilian casualties" names a matter and claims nothing.
    if before.kind == .preposition, !phrase.traits.contains(.definite) { return false }
    if isWhose { return true }
    return isResult(scene, index) && !phrase.traits.contains(.definite)
  }

  /// What a verb brought about: "caused injuries", "caused one death, injuries and damage".
  private static func isResult(_ scene: Scene, _ index: Int) -> Bool {
    var before = scene.preceding(index)
    while scene[before].kind == .comma || scene[before].kind == .conjunction,
      scene[scene.preceding(before)].kind == .noun,
      scene[scene.preceding(before)].has(.harmNoun),
      !scene[scene.preceding(before)].traits.contains(.none)
    { before = scene.preceding(scene.preceding(before)) }
    return scene[before].kind == .verb && scene[before].has(.accountFor)
  }
}
