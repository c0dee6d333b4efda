// SPDX-License-Identifier: Apache-2.0

/// Names of bodies in a script without capitals: "مرصد الجبل", "وكالة «سنابل»", "مديرية الصحة في حيس".
///
/// A word for a body is named by the noun behind it; an adjective only describes it ("منظمة محلية", a
/// local organisation), and so do words for people ("شهود عيان", witnesses).
struct InstitutionNames {
  let scene: Scene

  /// Whether a phrase is written without capitals, so that they do not tell what a name is.
  static func isCaseless(_ phrase: Phrase, in scene: Scene) -> Bool {
    guard phrase.upper > phrase.lower else { return false }
    return (0xD8...0xDB).contains(scene.bytes[scene.mark(phrase.lower).range.lowerBound])
  }

  /// The tokens of the first body that phrases name; nil where they name none.
  func name(in phrases: Range<Int>) -> Range<Int>? {
    for index in phrases where scene[index].kind == .noun && scene[index].all.has(.institution) {
      guard let head = scene.token(.institution, in: scene[index]),
        let last = last(from: index, head, before: phrases.upperBound)
      else { continue }
      return head..<trimmed(head..<scene[last].upper)
    }
    return nil
  }

  /// What files give the word before whose a body is: "مركز الطوارئ التابع لوزارة الصحة".
  private static let belonging: Int32 = 2

  private func trimmed(_ name: Range<Int>) -> Int {
    let last = name.upperBound - 1
    let isOpen =
      last > name.lowerBound && scene.sentence.has(last, .adjective)
      && scene.lexeme(last).number == InstitutionNames.belonging
    return isOpen ? last : name.upperBound
  }

  /// The last phrase of a name whose word for a body stands in another one.
  private func last(from index: Int, _ head: Int, before end: Int) -> Int? {
    var last = index
    while last + 1 < end {
      if isPart(last + 1, isFirst: last == index || scene[last].kind == .quoteOpen) {
        last += 1
      } else if last + 2 < end, isPurpose(last + 1) {
        last += 2
      } else {
        break
      }
    }
    if last > index || head + 1 < scene[index].upper {
      return isNaming(head + 1) ? last : nil
    }
    // "مديرية الصحة في حيس": the place tells which.
    let isPlaced =
      index + 2 < end && scene[index + 1].kind == .preposition && scene[index + 2].kind == .noun
      && scene.sentence.has(scene[index + 1].lower, .locative)
    return isPlaced && !scene.sentence.has(head, .definite) ? index + 2 : nil
  }

  /// Whether a phrase goes on with a name; people only right behind the word: "شبكة أطباء الوادي".
  private func isPart(_ index: Int, isFirst: Bool) -> Bool {
    switch scene[index].kind {
    case .quoteOpen, .quoteClose: true
    case .noun:
      scene[index].quantity < 0 && !scene[index].classes.meets(WordClass(.title, .role))
        && (isFirst || !scene[index].all.meets(WordClass(.person, .name)))
    default: false
    }
  }

  /// "المنظمة الدولية للهجرة": what a body is for, written as one with "for".
  private func isPurpose(_ index: Int) -> Bool {
    let (joint, noun) = (scene[index], scene[index + 1])
    return joint.kind == .preposition && scene.sentence.has(joint.lower, .to)
      && scene.sentence[joint.lower].shape.contains(.clitic) && noun.kind == .noun
      && noun.quantity < 0 && noun.traits.contains(.definite)
      && !noun.classes.meets(WordClass(.person, .medium))
  }

  /// Whether a word behind one for a body names it: a noun, a definite word, a quotation.
  private func isNaming(_ token: Int) -> Bool {
    guard !scene.sentence.has(token, .definite) else { return true }
    guard !scene.sentence.has(token, .adjective) else { return false }
    return !isRelational(token)
  }

  /// "محلية": a word that ends as adjectives made of nouns do.
  private func isRelational(_ token: Int) -> Bool {
    let letters = scene.bytes[scene.mark(token).range]
    guard letters.count > 6 else { return false }
    return [[0xD9, 0x8A], [0xD9, 0x8A, 0xD8, 0xA9]].contains {
      letters.suffix($0.count).elementsEqual($0)
    }
  }
}

extension Scene {
  /// "تفجيرات": a word that ends as most words for many things do.
  func endsInAlefTa(_ token: Int) -> Bool {
    token >= 0 && bytes[mark(token).range].suffix(4).elementsEqual([0xD8, 0xA7, 0xD8, 0xAA])
  }

  /// "مسلحون", "مسلحين": a plural that is nobody's, as "مسلحي" is.
  func endsInNun(_ token: Int) -> Bool {
    token >= 0 && sentence.endsInNun(token)
  }

  /// Behind a phrase and the name in quotation marks that it has: "صحيفة «الضفاف»".
  func endOfName(_ index: Int) -> Int {
    guard order == .verbFirst, self[index + 1].kind == .quoteOpen else { return index + 1 }
    var end = index + 2
    while self[end].kind == .noun { end += 1 }
    return self[end].kind == .quoteClose ? end + 1 : index + 1
  }
}

extension SpeakerReader {
  /// The body that a source without capitals names, or for which somebody in it speaks.
  func institution(in source: Range<Int>) -> String? {
    guard InstitutionNames.isCaseless(scene[source.lowerBound], in: scene),
      let tokens = InstitutionNames(scene: scene).name(in: source)
    else { return nil }
    return Text.string(scene.bytes, scene.sentence.extent(tokens))
  }
}
