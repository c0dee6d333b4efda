// SPDX-License-Identifier: Apache-2.0
import Record

/// The names of several people behind the word for them.
extension Scene {
  private static let most = 24

  /// The phrases that name people one by one: "الشابان محمد الحسن وسامر الزعبي", "أطفاله: أحمد وسلمى",
  /// "شابين هما سامر وتيم".
  ///
  /// - Parameter people: the word for them, in the plural or dual.
  /// - Returns: at least two phrases, and no more than the number of the people; empty where they are
  ///   not named.
  func names(behind people: Int) -> [Int] {
    guard let number = namedNumber(people) else { return [] }
    let pair = number == 2
    let own = afterOwn(people)
    let behind = introduced(own) ?? introduced(people + 1)
    guard var index = behind ?? (self[people].quantity < 0 ? people + 1 : nil) else { return [] }
    var names: [Int] = []
    var total = 0
    while total < min(number, Scene.most) {
      let counted = behind != nil && !names.isEmpty ? counted(index, upTo: number - total) : nil
      guard
        counted != nil || isName(index, ofPair: pair || behind != nil)
          || (behind != nil || !names.isEmpty) && isRelative(index, upTo: number - total)
      else { break }
      let own = ownNames(index)
      names += own
      total += counted ?? (lexeme(self[index].head).number == 2 ? 2 : 1)
      index = afterName(own[own.count - 1])
    }
    guard names.count > 1, !pair || names.count == 2 else { return [] }
    return names
  }

  /// A given name behind a harm or another name: "قتل أحمد ويزن وراتب العلي", or an unknown word that is
  /// joined to a name by a particle, which tells that it is one.
  func isGivenName(_ index: Int) -> Bool {
    let phrase = self[index]
    guard phrase.upper == phrase.lower + 1, isOnlyName(phrase) else { return false }
    let joint = self[index - 1]
    if joint.kind == .conjunction || joint.kind == .comma {
      let isJoined = sentence[joint.lower].shape.contains(.clitic)
      guard isJoined || phrase.classes.has(.name) else { return false }
      return self[index - 2].kind == .noun && self[index - 2].traits.contains(.named)
    }
    return phrase.classes.has(.name) && HarmThenPeople.harm(self, index - 1) != nil
  }

  /// Whether nothing in a phrase says more than a name.
  func isOnlyName(_ phrase: Phrase) -> Bool {
    phrase.kind == .noun && phrase.quantity < 0 && phrase.traits.contains(.named)
      && phrase.classes.subtracting(WordClass(.name, .preposition)).isEmpty
  }

  /// "ونجلاه فهد وراكان": two relatives by their names, where these stand behind the word for them.
  func ownNames(_ relative: Int) -> [Int] {
    guard self[relative].has(.kin), lexeme(self[relative].head).number == 2 else {
      return [relative]
    }
    let own = names(behind: relative)
    return own.count == 2 ? own : [relative]
  }

  /// How many people at most the names behind a word can be of; nil where it is for one.
  private func namedNumber(_ people: Int) -> Int? {
    let phrase = self[people]
    guard phrase.kind == .noun, !phrase.traits.contains(.named),
      phrase.classes.meets(WordClass(.person, .kin)) || phrase.quantity >= 0 && isBareNumber(phrase)
    else { return nil }
    if let number = VictimSum.exactly(phrase, in: self) { return number > 1 ? number : nil }
    return phrase.has(.plural) && phrase.quantity < 0 ? Scene.most : nil
  }

  /// Behind the colon or the "they are" that stands before names; nil where there is none.
  private func introduced(_ start: Int) -> Int? {
    var index = start
    if self[index].kind == .comma { index += 1 }
    if self[index].kind == .conjunction { index += 1 }
    let isPronoun = self[index].kind == .noun && self[index].traits.contains(.pronoun)
    if isPronoun { index += 1 }
    if self[index].kind == .colon { return index + 1 }
    return isPronoun ? index : nil
  }

  private func isName(_ index: Int, ofPair pair: Bool) -> Bool {
    let phrase = self[index]
    guard phrase.kind == .noun, phrase.quantity < 0, phrase.traits.contains(.named),
      !phrase.has(.plural), !phrase.has(.kin), !opensClause(index)
    else { return false }
    if isNamedPerson(phrase) || phrase.classes.has(.name) { return true }
    return pair && phrase.classes.isEmpty
  }

  /// "المدنيين حسن درويش وزوجته", "الأب محمد": one of them by whose relative he is, or what.
  private func isRelative(_ index: Int, upTo most: Int) -> Bool {
    let phrase = self[index]
    let isOne = phrase.has(.singular) || lexeme(phrase.head).number == 2 && most > 1
    return phrase.kind == .noun && phrase.classes.meets(WordClass(.kin, .person))
      && isOne && phrase.quantity < 0 && !opensClause(index)
  }

  /// "الأب والأم وخمسة من أطفالهما": how many of the named are told by their number; nil where it is more.
  private func counted(_ index: Int, upTo most: Int) -> Int? {
    let phrase = self[index]
    guard phrase.kind == .noun, phrase.quantity >= 0,
      phrase.classes.meets(WordClass(.kin, .person)), !opensClause(index),
      let number = exactPeople(index), number <= most
    else { return nil }
    return number
  }

  /// The phrase behind a name, its age and what joins it to the next.
  private func afterName(_ name: Int) -> Int {
    var index = name + 1
    if self[index].kind == .open {
      while index < count, self[index].kind != .close { index += 1 }
      index += 1
    }
    if self[index].kind == .comma { index += 1 }
    if self[index].kind == .conjunction { index += 1 }
    return index == name + 1 ? count : index
  }
}
