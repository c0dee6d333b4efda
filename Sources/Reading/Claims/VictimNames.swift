// SPDX-License-Identifier: Apache-2.0
import Record

/// Victims named in a phrase, with age and kinship: "Salim Haddad (41)", "his wife Mona, 36".
enum VictimNames {
  static func read(_ scene: Scene, _ index: Int) -> [VictimName] {
    let isTold =
      scene[index].classes.meets(WordClass(.kin, .role, .title))
      || scene[index].has(.person) && scene[index].traits.meets([.possessive, .definite, .article])
    if isTold, scene.order == .subjectFirst, let name = scene.nameOfKin(index, comma(scene, index))
    {
      var names = read(scene, scene[name], age: age(scene, name))
      for name in names.indices { names[name].kinship = kinship(scene, scene[index]) }
      return names
    }
    if scene.order == .verbFirst, let name = memberName(scene, index) {
      return read(scene, scene[name], age: age(scene, name))
    }
    if scene.order == .verbFirst, let name = kinName(scene, index) {
      return read(scene, scene[name], age: age(scene, name))
    }
    return read(scene, scene[index], age: age(scene, index))
  }

  /// Where a comma may stand behind "the head of the council", "the secretary of the embassy in Guatemala".
  private static func comma(_ scene: Scene, _ index: Int) -> Int {
    guard scene.isOf(index + 1), scene[index + 2].kind == .noun else { return index + 1 }
    let joint = scene[index + 3]
    let isWhere = joint.kind == .preposition && scene[index + 4].kind == .noun
    return isWhere && scene.sentence.has(joint.lower, .locative) ? index + 5 : index + 3
  }

  static func read(_ scene: Scene, _ phrase: Phrase, age: Int? = nil) -> [VictimName] {
    guard phrase.kind == .noun, phrase.quantity < 0,
      phrase.traits.contains(.named) || scene.isBareName(phrase) || scene.isOpeningName(phrase),
      !phrase.has(.plural), !phrase.all.has(.allBut), let name = name(scene, phrase)
    else { return [] }
    let extent = scene.sentence.extent(name)
    return [
      VictimName(
        text: Text.string(scene.bytes, extent),
        passage: Passage(extent.range, in: scene.part), age: age,
        kinship: kinship(scene, phrase))
    ]
  }

  /// The last run of words with capitals.
  private static func name(_ scene: Scene, _ phrase: Phrase) -> Range<Int>? {
    if scene.order == .verbFirst { return nameBehind(scene, phrase) }
    var lower = phrase.upper
    while lower > phrase.lower, isPart(scene, lower - 1, phrase) { lower -= 1 }
    while lower < phrase.upper, !scene.sentence.isOfName(lower), !isArticle(scene, lower) {
      lower += 1
    }
    // "Policeman Omar Rihan": what somebody is stands before the name.
    while lower + 1 < phrase.upper, scene.sentence.has(lower, .person),
      scene.sentence.meets(lower, WordClass(.singular, .plural))
    { lower += 1 }
    return lower < phrase.upper && !isOnlyWhat(scene, lower, phrase) ? lower..<phrase.upper : nil
  }

  /// "A Somali Elder", "Teen": what somebody is, whatever its capital, and no name.
  private static func isOnlyWhat(_ scene: Scene, _ lower: Int, _ phrase: Phrase) -> Bool {
    lower == phrase.upper - 1 && !scene.sentence.has(lower, .name)
      && scene.sentence.meets(lower, WordClass(.person, .kin, .role))
  }

  private static func isPart(_ scene: Scene, _ index: Int, _ phrase: Phrase) -> Bool {
    let token = scene.sentence[index]
    if token.has(.hyphen) || isArticle(scene, index) { return true }
    // The initial of "Omar K. Dabbas".
    if token.has(.stop) { return scene.sentence.isInitialStop(index) }
    // "Police officer", "sheriff's deputy".
    if token.shape.contains(.phrase), token.has(.person) { return false }
    let others = WordClass(.title, .role, .demonym, .kin) | WordClass(.both)
    // "Hamza al-Sheikh" is called no sheikh.
    let isTied =
      scene.order == .subjectFirst && index - 2 >= phrase.lower && isArticle(scene, index - 2)
    return scene.sentence.isOfName(index) && (isTied || !token.meets(others))
  }

  /// The "al" of "al-Ali": short, without a capital, and a hyphen and a capital behind it.
  private static func isArticle(_ scene: Scene, _ index: Int) -> Bool {
    let token = scene.sentence[index]
    return token.isWord && token.end - token.start < 4 && scene.sentence.has(index + 1, .hyphen)
      && scene.sentence.isCapital(index + 2)
  }

  /// Gives the names of a list the family name that only a later one bears: "Omar and Salim Haddad".
  static func sharingFamily(_ names: [VictimName]) -> [VictimName] {
    guard names.count > 1 else { return names }
    var names = names
    var family = ""
    for index in names.indices.reversed() {
      // A name may go on in the next line.
      if let space = names[index].text.utf8.lastIndex(where: { $0 <= 0x20 }) {
        family = " " + names[index].text[space...].dropFirst()
      } else if !family.isEmpty {
        names[index].text += family
      }
    }
    return names
  }

  /// "Salim Haddad, 41," or "Salim Haddad (41)".
  private static func age(_ scene: Scene, _ index: Int) -> Int? {
    if scene.order == .verbFirst { return ageBehind(scene, index) }
    let mark = scene[index + 1]
    if scene[index].traits.contains(.aged) {
      return VictimReader(scene: scene).age(scene[index])  // "66-year-old Ivan Petrenko".
    }
    guard mark.kind == .comma || mark.kind == .open else { return nil }
    let token = scene.sentence[scene[index + 2].lower]
    guard token.isFigure, token.key < 120, token.shape.isDisjoint(with: [.decimal, .clock]) else {
      return nil
    }
    let after = scene.sentence[scene[index + 2].lower + 1]
    let ends = WordClass(.comma, .close, .stop, .and)
    return after.meets(ends) || after.has(.timeUnit) || !after.isWord ? Int(token.key) : nil
  }

  private static func kinship(_ scene: Scene, _ phrase: Phrase) -> String? {
    guard let kin = scene.token(.kin, in: phrase), scene.order == .subjectFirst || isOwn(scene, kin)
    else { return nil }
    return Text.string(scene.bytes, scene.sentence.extent(phrase.lower..<(kin + 1)))
  }
}
