// SPDX-License-Identifier: Apache-2.0
import Record

/// Whom a noun phrase names: the words, their status and groups, and how many they are.
struct VictimReader {
  let scene: Scene

  /// The words for the victims without their number, "of one family" included.
  func words(_ index: Int) -> Extent {
    let phrase = scene[index]
    guard phrase.kind == .noun else { return .none }
    if let quantity = scene.quantity(phrase), quantity.lower > phrase.head, phrase.head >= 0 {
      return scene.sentence.extent(phrase.lower..<quantity.lower)
    }
    var start = scene.quantity(phrase).map { max($0.upper, phrase.lower) } ?? phrase.lower
    if start < phrase.upper, scene.sentence.has(start, .of) { start += 1 }
    guard start < phrase.upper else { return complement(index).map { scene.extent($0) } ?? .none }
    let words = scene.sentence.extent(start..<phrase.upper)
    guard let of = complement(index) else { return words }
    return words.joined(scene.extent(of))
  }

  /// The noun of "members of a family", "a family of seven"; where somebody is from, "شبان من بلدة", is none.
  private func complement(_ index: Int) -> Phrase? {
    let joint = scene[index + 1]
    guard joint.kind == .preposition, scene.sentence.has(joint.lower, .of),
      scene[index + 2].kind == .noun,
      scene[index].classes.meets(WordClass(.person, .collective)) || isShare(index),
      scene.order == .subjectFirst || !scene[index + 2].classes.has(.placeNoun)
    else { return nil }
    return scene[index + 2]
  }

  /// "eleven of its soldiers": the noun behind a bare number says who they are.
  private func isShare(_ index: Int) -> Bool {
    scene[index].classes.isEmpty && scene[index].quantity >= 0 && scene[index + 2].has(.person)
  }

  func status(_ index: Int) -> Victims.Status {
    let phrase = scene[index]
    guard phrase.kind == .noun else { return .unspecified }
    if let own = stated(phrase) { return isOfUnarmed(index) ? .unspecified : own }
    if isChildByAge(index) { return .civilian }
    return (complement(index) ?? service(index)).flatMap { stated($0) } ?? .unspecified
  }

  /// "أربعة من طواقم الهلال الأحمر": the body of whose people a word tells that says nothing else of them.
  private func service(_ index: Int) -> Phrase? {
    let (people, body) = (scene[index], scene[index + 1])
    guard scene.order == .verbFirst, people.has(.person), people.has(.plural),
      body.kind == .noun, body.has(.entity), body.quantity < 0,
      scene.lexeme(body.head).group != nil
    else { return nil }
    return body
  }

  /// "الدفاع المدني … ثلاثة من عناصره", "عنصران من الشرطة": whose people they are says that they are no
  /// fighters, where the word alone would.
  private func isOfUnarmed(_ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.head >= 0, scene.lexeme(phrase.head).status == .combatant else { return false }
    if let of = complement(index), groups(of).contains(.police) || isOfService(of) { return true }
    guard scene.sentence.has(phrase.head, .possessive),
      let owner = (0..<index).last(where: { scene[$0].kind == .noun && scene[$0].all.has(.entity) })
    else { return false }
    return scene[owner].all.has(.source) && !scene[owner].all.has(.actor)
  }

  /// "الدفاع المدني": a body whose people are civilians.
  private func isOfService(_ phrase: Phrase) -> Bool {
    phrase.has(.entity) && phrase.head >= 0 && scene.lexeme(phrase.head).status == .civilian
  }

  func status(_ phrase: Phrase) -> Victims.Status { stated(phrase) ?? .unspecified }

  /// What the head says, else what a word before it does.
  private func stated(_ phrase: Phrase) -> Victims.Status? {
    if phrase.head >= 0, let status = scene.lexeme(phrase.head).status { return status }
    let words = max(phrase.lower, phrase.ownerUpper + 1)..<phrase.upper
    return words.lazy.compactMap { scene.lexeme($0).status }.first
      ?? (isChild(phrase) ? .civilian : nil)
  }

  /// Whether a word says the status of civilians, and not only what they are; nil where they are none.
  func isStatusSaid(_ index: Int) -> Bool? {
    guard status(index) == .civilian else { return nil }
    return says(scene[index]) || complement(index).map { says($0) } ?? false
  }

  private func says(_ phrase: Phrase) -> Bool {
    (max(phrase.lower, phrase.ownerUpper + 1)..<phrase.upper).contains {
      scene.lexeme($0).saysStatus
    }
  }

  func groups(_ index: Int) -> [Victims.Group] {
    if isOfUnarmed(index) { return complement(index).map { groups($0) } ?? [] }
    if isShare(index), let whole = complement(index) { return groups(whole) }
    let own = groups(scene[index])
    if isChildByAge(index) { return VictimReader.childrens(own) }
    return own.isEmpty ? service(index).map { groups($0) } ?? [] : own
  }

  func groups(_ phrase: Phrase) -> [Victims.Group] {
    guard phrase.kind == .noun else { return [] }
    var groups = Few<Victims.Group>()
    let words = max(phrase.lower, phrase.ownerUpper + 1)..<phrase.upper
    for token in words {
      if let group = scene.lexeme(token).group, !groups.contains(group) { groups.append(group) }
    }
    if phrase.has(.collective), scene.lexeme(phrase.head).number < 0 { groups.append(.family) }
    if phrase.traits.contains(.aged), isChild(phrase) { return VictimReader.childrens(groups) }
    guard let first = groups.first else { return [] }
    guard groups.count == 1, let place = VictimReader.all.firstIndex(of: first) else {
      return VictimReader.all.filter { groups.contains($0) }
    }
    return VictimReader.alone[place]
  }

  private static let all = Victims.Group.allCases
  /// Each group by itself, as nearly all people are: made once for all of them.
  private static let alone = all.map { [$0] }

  // MARK: How many

  func count(_ find: Find) -> Count {
    if find.isNone { return Count(qualifierSet: QualifierSet(.none)) }
    if find.isRate { return Count(qualifierSet: QualifierSet(.plural)) }
    if let sum = find.stated { return sum }
    if find.number >= 0 { return count(scene[find.number], find.number) }
    guard find.victims >= 0 else { return Count(qualifierSet: QualifierSet(.plural)) }
    return count(scene[find.victims], find.victims)
  }

  private func count(_ phrase: Phrase, _ index: Int) -> Count {
    if phrase.has(.collective), !VictimSum.isOfMany(phrase, in: scene),
      let size = familySize(phrase, index)
    {
      return size
    }
    if let quantity = scene.quantity(phrase) { return count(quantity) }
    if isMadeUp(phrase), let of = complement(index), let quantity = scene.quantity(of) {
      return count(quantity)
    }
    if let number = VictimSum.exactly(phrase, in: scene) { return .exactly(number) }
    return Count(qualifierSet: QualifierSet(.plural))
  }

  /// "طاقم مكون من أربعة مسعفين": of how many a crew is, by a word that files give the number one.
  private func isMadeUp(_ phrase: Phrase) -> Bool {
    let last = phrase.upper - 1
    return scene.order == .verbFirst && last > phrase.head && scene.sentence.has(last, .adjective)
      && scene.lexeme(last).number == 1
  }

  /// "a family of seven" are seven; "two families" are not two people.
  private func familySize(_ phrase: Phrase, _ index: Int) -> Count? {
    if let of = complement(index), let quantity = scene.quantity(of) { return count(quantity) }
    if scene[index + 1].kind == .open, scene[index + 2].has(.person),
      let quantity = scene.quantity(scene[index + 2])
    {
      return count(quantity)  // "1,200 households (about 6,700 people)".
    }
    let number = scene.lexeme(phrase.head).number
    if number > 0, phrase.quantity < 0 { return .exactly(Int(number)) }
    return Count(qualifierSet: QualifierSet(.plural))
  }

  func count(_ quantity: Quantity) -> Count {
    Count(
      min: quantity.min.map(Int.init), max: quantity.max.map(Int.init),
      qualifierSet: quantity.qualifiers,
      word: quantity.vague.map { Text.string(scene.bytes, scene.sentence.extent($0)) })
  }
}
