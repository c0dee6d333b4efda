// SPDX-License-Identifier: Apache-2.0
import Record

/// Names without capitals: the words behind "الشاب" or "زوجته" that no file knows as other.
extension VictimNames {
  static func nameBehind(_ scene: Scene, _ phrase: Phrase) -> Range<Int>? {
    let bearers = WordClass(.person, .kin, .title, .role) | WordClass(.adjective, .demonym)
    var lower = phrase.lower
    while lower < phrase.upper, scene.sentence.meets(lower, bearers),
      !scene.sentence.has(lower, .name) || scene.sentence.has(lower, .definite)
    { lower += 1 }
    if lower > phrase.lower, lower + 1 < phrase.upper, isRelational(scene, lower) { lower += 1 }
    // "أم وأطفالها": a mother, though some are named so.
    let isKin = phrase.upper == phrase.lower + 1 && scene.sentence.has(lower, .kin)
    return lower < phrase.upper && !isKin ? lower..<phrase.upper : nil
  }

  /// "الناشط الحقوقي مهند كاظم": an adjective before a given name is none.
  private static func isRelational(_ scene: Scene, _ token: Int) -> Bool {
    scene.sentence.has(token, .definite) && !scene.sentence.has(token, .name)
      && scene.sentence.has(token + 1, .name)
      && scene.bytes[scene.mark(token).range].suffix(2).elementsEqual([0xD9, 0x8A])
  }

  /// "القيادي في الحركة سامر النجار", "شاب يدعى سامر النجار": one who is named behind the body, or behind
  /// the word for having a name.
  static func memberName(_ scene: Scene, _ index: Int) -> Int? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.has(.singular), phrase.quantity < 0,
      phrase.classes.meets(WordClass(.role, .person)), !phrase.traits.contains(.named)
    else { return nil }
    return scene.memberName(behind: index + 1) ?? scene.officeName(behind: index + 1)
      ?? scene.calledName(behind: index + 1) ?? apposed(scene, index)
  }

  /// "الناشط المعتقل رائد الجميل": what else he was stands before his name.
  private static func apposed(_ scene: Scene, _ index: Int) -> Int? {
    let next = scene[index + 1]
    let isOne =
      next.kind == .noun && next.quantity < 0 && next.has(.person) && next.has(.singular)
      && next.traits.contains(.definite) && next.all.has(.name)
    return scene[index].traits.contains(.definite) && isOne && scene.isNamedPerson(next)
      ? index + 1 : nil
  }

  /// "ابن عمي الشاب مهند كاظم": a relative whose name stands behind what else he was.
  static func kinName(_ scene: Scene, _ index: Int) -> Int? {
    let kin = scene[index]
    guard kin.kind == .noun, kin.has(.kin), kin.has(.singular), kin.quantity < 0,
      !kin.traits.contains(.named)
    else { return nil }
    for next in (index + 1)..<(index + 3) {
      let phrase = scene[next]
      guard phrase.kind == .noun, phrase.quantity < 0,
        phrase.classes.meets(WordClass(.person, .title)), !phrase.has(.plural)
      else { return nil }
      if phrase.all.has(.name), scene.isNamedPerson(phrase) { return next }
    }
    return nil
  }

  /// "زوجته منى", but not "الطفلة منى": a word for a child is one for somebody's only with whose.
  static func isOwn(_ scene: Scene, _ token: Int) -> Bool {
    !scene.sentence.has(token, .person)
      || scene.sentence.has(token, .possessive) && !scene.sentence.has(token, .definite)
  }

  /// "(35 عاما)", "البالغ من العمر 12 عاما".
  static func ageBehind(_ scene: Scene, _ index: Int) -> Int? {
    for next in (index + 1)..<max(index + 1, min(scene.count, index + 4)) {
      let phrase = scene[next]
      if phrase.kind == .noun, !phrase.traits.isDisjoint(with: [.measured, .aged]) {
        return years(scene, phrase)
      }
      let isJoint = phrase.kind == .open || phrase.kind == .comma || phrase.kind == .preposition
      guard isJoint || phrase.classes.isEmpty || phrase.has(.kin) else { return nil }
    }
    return nil
  }

  /// "35 عاما", "تسع سنوات", "الأربع سنوات".
  private static func years(_ scene: Scene, _ phrase: Phrase) -> Int? {
    let token = scene.sentence[phrase.lower]
    let isWord = token.has(.numberWord)
    let number = isWord ? Int(scene.lexeme(phrase.lower).number) : Int(token.key)
    return (isWord || token.isFigure) && number < 120 ? number : nil
  }
}
