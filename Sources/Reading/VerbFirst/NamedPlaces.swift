// SPDX-License-Identifier: Apache-2.0
import Record

/// Places of a sentence in a script without capitals: what the gazetteer knows, firm where a word
/// before the name says that it is a place.
struct NamedPlaces {
  let scene: Scene
  /// The names found, each with what holds it, in bytes and in order.
  let names: [PlaceTable.Name]

  /// A mention for each name that no person or body bears.
  func mentions() -> [Mentions.At<PlacePhrase>] {
    var all: [Mentions.At<PlacePhrase>] = []
    for name in names.flatMap(parted) {
      guard let token = token(at: name.head.lowerBound), let phrase = phrase(of: token),
        !isWithinWord(token, at: name.head.lowerBound),
        !isBorne(token, phrase, at: name.head.lowerBound), !isGivenName(name, token, phrase),
        !acts(token, phrase)
      else { continue }
      all.append(.init(phrase: phrase, value: place(name, token)))
    }
    addUnlisted(to: &all)
    if scene.sentence.seen.has(.leads) { all.removeAll { isOfEarlier($0.phrase) } }
    return all
  }

  private func token(at byte: Int) -> Int? {
    (scene.sentence.lower..<scene.sentence.upper).first {
      Int(scene.sentence.tokens[$0].end) > byte
    }
  }

  func phrase(of token: Int) -> Int? {
    scene.phrases.indices.first { scene.phrases[$0].upper > token }
  }

  /// Whether the name is a person's, or within that of a body or a cause.
  private func isBorne(_ token: Int, _ phrase: Int, at byte: Int) -> Bool {
    let others = WordClass(.statement, .numberWord, .multiplier)
    if scene.lexeme(token).entity >= 0 || scene.sentence.meets(token, others) { return true }
    // "لغم بحري": the second word of a cause.
    if Int(scene.sentence[token].start) < byte, scene.sentence[token].shape.contains(.phrase),
      scene.sentence.has(token, .cause)
    {
      return true
    }
    let noun = scene[phrase]
    // "عائلة أبو زيتون": the name of a family.
    if scene[phrase - 1].classes.has(.collective), noun.kind == .noun { return true }
    let bearers = WordClass(.person, .kin, .title, .role) | WordClass(.name, .harmNoun)
    // "نازحين بمواصي خان يونس": with "in" before it, it is not how several are called.
    if Int(scene.sentence[token].start) < byte, noun.has(.plural) { return false }
    // "قتلى أحداث السويداء": what happened there.
    if scene.sentence.has(token - 1, .event) { return false }
    return noun.kind == .noun && noun.head < token && noun.classes.meets(bearers)
  }

  /// "الشقيقتان ندى وروان": a given name, with no word before it that makes it a place's.
  private func isGivenName(_ name: PlaceTable.Name, _ token: Int, _ phrase: Int) -> Bool {
    guard scene.sentence[token].end >= UInt32(name.head.upperBound),
      !isPlaced(token, at: name.head.lowerBound)
    else { return false }
    let before = scene[phrase - 1]
    let isTheirs = scene.lexeme(before.head).number == 2 && before.kind == .noun
    return scene.sentence.has(token, .name) || isTheirs && before.classes.has(.person)
  }

  /// "بتول", "وتيرة": what looks like a particle before a place is a letter of a word that files know.
  private func isWithinWord(_ index: Int, at byte: Int) -> Bool {
    let token = scene.sentence[index]
    return Int(token.start) < byte && token.lexeme != 0 && token.shape.isDisjoint(with: .phrase)
  }

  private func place(_ name: PlaceTable.Name, _ token: Int) -> PlacePhrase {
    var place = PlacePhrase()
    place.name = extent(name.head)
    place.words = place.name
    place.part = scene.part
    place.key = key(name.head)
    if let container = name.container {
      place.container = extent(container)
      place.containerKey = key(container)
      place.words = place.words.joined(place.container)
    }
    place.isNation = scene.sentence.has(token, .nation)
    place.isWeak =
      !isPlaced(token, at: name.head.lowerBound)
      || isHome(token)
    return place
  }

  /// "من بلدة سلواد": where somebody is from.
  func isOrigin(_ index: Int) -> Bool {
    scene.sentence.has(index, .of) && !scene.sentence.has(index, .locative)
  }

  /// "من بلدة سلواد", "من أهالي بلدة سلواد": the name of where somebody is from.
  func isHome(_ token: Int) -> Bool {
    var before = scene.sentence.has(token - 1, .placeNoun) ? token - 2 : token - 1
    // "صاروخ من جنوب لبنان"
    if isOrigin(before - 1), scene.sentence.meets(before, WordClass(.direction, .locative)) {
      before -= 1
    }
    if isOrigin(before) { return true }
    let people = scene.sentence[before]
    return before > scene.sentence.lower && people.has(.person) && people.has(.plural)
      && isOrigin(before - 1)
  }

  private func extent(_ bytes: Range<Int>) -> Extent {
    Extent(UInt32(bytes.lowerBound), UInt32(bytes.upperBound))
  }

  /// Spellings of one name with and without particles and article have one key.
  func key(_ bytes: Range<Int>) -> UInt32 {
    var key: UInt32 = 0
    for index in scene.sentence.lower..<scene.sentence.upper {
      let token = scene.sentence.tokens[index]
      if Int(token.start) >= bytes.upperBound { break }
      guard Int(token.end) > bytes.lowerBound, !token.shape.contains(.clitic) else { continue }
      // "مخيم النصيرات" is "النصيرات".
      if token.has(.placeNoun), Int(token.end) < bytes.upperBound { continue }
      let isCut = Int(token.start) < bytes.lowerBound
      key = key &* 31 &+ (isCut ? Text.key(scene.bytes, bytes) : token.key)
    }
    return key
  }

  /// Whether a word before the name places it: "في", "بلدة", "شمال"; or a particle on the name.
  private func isPlaced(_ token: Int, at byte: Int) -> Bool {
    if Int(scene.sentence[token].start) < byte { return true }
    let placing = WordClass(.locative, .placeNoun, .direction, .target) | WordClass(.preposition)
    // "تفجير جلولاء", "مجزرة القرارة": what happened there.
    if scene.sentence.meets(token - 1, WordClass(.cause, .event)), scene.sentence[token].lexeme == 0
    {
      return true
    }
    return scene.sentence.meets(token - 1, placing) && !scene.sentence.has(token - 1, .of)
  }
}
