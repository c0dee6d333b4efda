// SPDX-License-Identifier: Apache-2.0

/// Where the names of people begin and end, without capitals to tell.
extension Phraser {
  /// "الشابان محمد الحسن وسامر الزعبي", "أطفاله أحمد وسلمى": behind several people a name is not theirs
  /// together, it begins their names.
  func startsNames(_ group: NounGroup, _ token: Token) -> Bool {
    let head = sentence[group.head]
    let isPair = lexemes[Int(head.lexeme)].number == 2
    guard head.meets(WordClass(.person, .kin)), isPair || head.has(.plural),
      head.meets(WordClass(.definite, .possessive)) || group.traits.contains(.possessive)
    else { return false }
    return token.has(.name) || isPair && isUnknown(token) && !token.has(.definite)
  }

  /// "القيادي في حركة أحرار الشام أبو عمر": behind the body that one belongs to a given name begins who it is.
  func startsMember(_ group: NounGroup, _ token: Token) -> Bool {
    guard token.has(.name), !isPreposition(group.index), group.index > group.lower,
      !sentence.has(group.index - 1, .name), phrases.count > 1
    else { return false }
    guard let joint = bodyJoint, sentence.has(phrases[joint].lower, .locative) else { return false }
    let isHead = joint == phrases.count - 1
    let owner = phrases[joint - 1].classes
    guard isHead else {
      return owner.meets(WordClass(.role, .person)) && phrases[joint + 1].classes.has(.actor)
    }
    let isBody = sentence.meets(group.head, WordClass(.actor, .entity))
    return isBody
      ? owner.meets(WordClass(.role, .person))
        && (sentence.has(group.head, .entity) || group.index > group.lower + 1)
      : owner.has(.role)
  }

  /// The preposition before the nouns that end the phrases read so far, behind somebody; nil for none.
  private var bodyJoint: Int? {
    var joint = phrases.count - 1
    while joint > max(0, phrases.count - 4), phrases[joint].kind == .noun { joint -= 1 }
    return joint > 0 && phrases[joint].kind == .preposition ? joint : nil
  }

  /// "3 إرهابيين وتدمير مضافة", "المواطن ومنعت": a word no file knows, with "and" before it, describes
  /// nobody, and no name begins with it; nor with one with "by" before it, "القتيل بصدمات".
  func isJoinedUnknown(_ group: NounGroup, _ token: Token) -> Bool {
    let isPeople = sentence.meets(group.head, Phraser.named) || group.quantity >= 0
    guard isPeople || sentence.has(group.head, .plural), !group.traits.contains(.named),
      isUnknown(token), !token.has(.definite), token.shape.contains(.caseless),
      token.end - token.start > 6
    else { return false }
    let (first, second) = (sentence.bytes[Int(token.start)], sentence.bytes[Int(token.start) + 1])
    return first == 0xd9 && second == 0x88
      || first == 0xd8 && second == 0xa8 && sentence.meets(group.head, WordClass(.person, .kin))
  }

  /// "محمد الخطيب", "سعيد العمر": behind a name a word with an article is the family's, whatever else it
  /// means; without one "الخلف" would be a verb.
  func isSurname(_ token: Token) -> Bool {
    if token.has(.aged) { return !token.meets(WordClass(.possessive, .preposition)) }
    if token.has(.definite), token.has(.accountFor) { return true }
    return token.has(.definite) && token.has(.singular)
      && token.meets(WordClass(.person, .kin, .role)) && lexemes[Int(token.lexeme)].harm == nil
  }

  /// Whether a word behind a noun is a name: "الشاب …", "ابنه …", not the word behind "رجل".
  ///
  /// Behind an office or a relative of nobody in particular only a given name is: "قيادي بارز" and "طفلة
  /// نحيلة" say of what sort they are.
  func bearsName(_ group: NounGroup, _ token: Token) -> Bool {
    let head = sentence[group.head]
    if group.traits.contains(.named) || token.has(.name) || head.has(.definite) { return true }
    if head.has(.kin), head.has(.possessive) || group.traits.contains(.possessive) { return true }
    return head.has(.title) || !head.meets(WordClass(.person, .kin, .role))
      || lexemes[Int(head.lexeme)].harm != nil
  }

  /// "على", where it is the preposition and not the name: between two names it is the name.
  func isPreposition(_ index: Int) -> Bool {
    sentence.has(index, .preposition) && sentence.has(index, .name) && !isNameHere(index)
  }

  /// Whether a word that is a name and a preposition is the name: "مقتل علي أحمد".
  ///
  /// Posts write both alike. It is the name behind a word for a person or for a harm, and before a
  /// word that may be a name; or joined to a name: "الشقيقان عمر وعلي".
  func isNameHere(_ index: Int) -> Bool {
    let token = sentence[index]
    guard token.has(.name) else { return false }
    let before = WordClass(.person, .kin, .title, .role) | WordClass(.name, .harmNoun)
    let next = sentence[index + 1]
    let isJoined = sentence.has(index - 1, .and) && sentence.has(index - 2, .name)
    let isBefore =
      isJoined
      || sentence.meets(index - 1, before) && !sentence.has(index - 1, .cause)
        && !isOfCause(index - 1) && !isOfSeveral(index - 1)
    let ends =
      !next.isWord || next.meets(WordClass(.and, .locative, .of, .relative))
      || next.has(.adverb)
    if isBefore {
      // "آخر على محور": in the letters of the preposition it is the name only where names stand beside it.
      let mayBe = !isWithAlif(index) || sentence.has(index - 1, .name)
      return next.meets(WordClass(.name, .title)) || isUnknown(next) && mayBe || ends
    }
    // "استشهد علي حسين", as against "قتل على حاجز".
    if sentence.has(index - 1, .harmPast) { return next.has(.name) }
    // "أحمد حاج علي في …": behind a name of two words that nothing else is.
    let second = sentence[index - 1]
    return isUnknown(second) && !second.has(.definite) && sentence.has(index - 2, .name)
      && (next.has(.name) || ends)
  }

  /// "أجهز مسلحون على 3", "هجوم مسلحين على القرية": several who are new have no name together.
  private func isOfSeveral(_ index: Int) -> Bool {
    sentence.has(index, .plural) && sentence.has(index, .person)
      && !sentence.meets(index, WordClass(.definite, .possessive))
  }

  /// "القصف التركي على عين عيسى": whose the strike was, and no Turk of that name.
  private func isOfCause(_ index: Int) -> Bool {
    sentence.has(index, .demonym) && sentence.has(index - 1, .cause)
  }

  /// "أطلق مسلحون النار": behind "-ون" without an article no word with one says who they are.
  func isNewAndSeveral(_ index: Int) -> Bool {
    sentence.has(index, .plural) && !sentence.has(index, .definite) && sentence.endsInNun(index)
  }

  /// "على", as against "علي".
  private func isWithAlif(_ index: Int) -> Bool {
    let end = Int(sentence[index].end)
    return end > 1 && sentence.bytes[end - 2] == 0xd9 && sentence.bytes[end - 1] == 0x89
  }

  /// "إمام", as against "أمام", where the letter is written with its sign.
  private func isWithHamzaBelow(_ index: Int) -> Bool {
    let start = Int(sentence[index].start)
    return start + 1 < sentence.bytes.count && sentence.bytes[start] == 0xd8
      && sentence.bytes[start + 1] == 0xa5
  }

  /// "إمام مسجد الرحمن الشيخ خالد": behind the name of what one is in charge of, a title begins who it is.
  func startsTitle(_ group: NounGroup, _ token: Token) -> Bool {
    let head = sentence[group.head]
    let own = WordClass(.person, .kin, .title, .role) | WordClass(.harmNoun, .source)
    guard token.has(.title), token.has(.definite) || isDefinite(group.index), !head.meets(own),
      phrases.count > 1, phrases[phrases.count - 2].classes.has(.role)
    else { return false }
    return phrases[phrases.count - 1].classes.meets(
      WordClass(.target, .placeNoun, .institution, .source))
  }

  /// Whether a word is written with the article, whatever files say of it.
  private func isDefinite(_ index: Int) -> Bool {
    let start = Int(sentence[index].start)
    return start + 3 < sentence.bytes.count
      && sentence.bytes[start..<(start + 4)].elementsEqual([0xd8, 0xa7, 0xd9, 0x84])
  }

  /// "مقتل إمام المسجد", as against "أمام المسجد": what somebody is, right behind what happened to him.
  func isRole(_ index: Int) -> Bool {
    guard order == .verbFirst, sentence.has(index, .role) else { return false }
    if isWithHamzaBelow(index) { return true }
    let before = WordClass(.harmPast, .harmPresent, .harmNoun) | WordClass(.title, .and)
    return sentence.meets(index - 1, before) && !sentence.has(index - 1, .cause)
  }
}

extension Sentence {
  /// "مسلحون", "مسلحين": a plural that is nobody's, as "مسلحي" is.
  func endsInNun(_ index: Int) -> Bool {
    let letters = bytes[self[index].bytes.range].suffix(4)
    return letters.elementsEqual([0xd9, 0x88, 0xd9, 0x86])
      || letters.elementsEqual([0xd9, 0x8a, 0xd9, 0x86])
  }
}
