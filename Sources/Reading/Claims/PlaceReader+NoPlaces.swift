// SPDX-License-Identifier: Apache-2.0
import Record

/// What stands where a place would and is none: people, papers, bodies, numbers of a list.
extension PlaceReader {
  /// Whether a word of a phrase says that it is of people or papers.
  static func isOfPeople(_ scene: Scene, _ phrase: Phrase) -> Bool {
    let words = WordClass(.title, .role, .medium, .collective)  // "The Salem family home".
    guard phrase.all.meets(words) else { return false }
    return (phrase.lower..<phrase.upper).contains {
      scene.sentence.meets($0, words) && !isJoined(scene, $0) && !isLetters(scene, $0)
    }
  }

  /// "DR Congo": letters that stand for words, and no doctor.
  static func isLetters(_ scene: Scene, _ index: Int) -> Bool {
    scene.sentence[index].shape.contains(.capitals) && !scene.sentence.isCapitals
      && !scene.sentence.isTitled && scene.sentence.isOfName(index + 1)
      && !scene.sentence.has(index + 1, .name)
  }

  /// "On its Facebook page", "in a post on X", "around 5 AM": where something is written, and no name at all.
  static func isWriting(_ scene: Scene, _ phrase: Phrase, _ name: Range<Int>) -> Bool {
    if phrase.head >= 0, phrase.has(.statement) || scene.lexeme(phrase.head).source == .localPage {
      return true
    }
    let token = scene.sentence[name.lowerBound]
    guard name.count == 1, token.lexeme == 0 || token.has(.be), token.end - token.start < 3 else {
      return false
    }
    return token.end - token.start == 1
      || token.shape.contains(.capitals) && scene.sentence[name.lowerBound - 1].isFigure
  }

  /// "In incident HX0187": a number of a list, where letters and figures are one word.
  static func isCode(_ scene: Scene, _ name: Range<Int>) -> Bool {
    guard name.count == 1 else { return false }
    let bytes = scene.bytes[scene.sentence[name.lowerBound].bytes.range]
    return bytes.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } > 2
  }

  /// "The Commission on Missing Persons", "medics at Al-Amal hospital": what a body is about, and where whoever
  /// speaks works.
  static func isOfBody(_ scene: Scene, _ phrase: Phrase, _ joint: Int) -> Bool {
    guard scene.order == .subjectFirst, scene[joint].kind == .preposition else { return false }
    let body = scene[joint - 1]
    guard body.kind == .noun, body.has(.source) else { return false }
    return phrase.has(.target)
      || !body.has(.plural) && !body.has(.role)
        && ![23, 24].contains(scene.lexeme(scene[joint].lower).number)
  }

  /// A capital that also stands for a government is a place after "in".
  static func isSeat(_ scene: Scene, _ name: Range<Int>, _ joint: Token) -> Bool {
    joint.has(.locative) && scene.lexeme(name.lowerBound).source == .authority && name.count == 1
      && !scene.sentence.has(name.lowerBound, .actor)
      || joint.has(.locative)
        && scene.lexeme(name.lowerBound).source == .authority
        && !scene.sentence[name.lowerBound].shape.contains(.phrase)
  }

  static func isSpoken(_ scene: Scene, _ joint: Int) -> Bool {
    let before = scene[scene.preceding(joint)]
    return before.classes.meets(WordClass(.said, .tells, .role, .source)) || before.all.has(.role)
  }

  static func followedBySpeech(_ scene: Scene, _ joint: Int) -> Bool {
    scene[scene.following(joint + 1)].classes.meets(WordClass(.said, .says, .tells))
  }
}
