// SPDX-License-Identifier: Apache-2.0
import Record

/// Finds the names of places among the words of a sentence.
///
/// Only words that begin with a capital, or that are of a script without capitals, are looked up;
/// the longest name that begins there is taken.
struct PlaceFinder: Sendable {
  let gazetteer: Gazetteer
  private let folding: PlaceFolding
  private let vocabulary: PlaceVocabulary
  private(set) var context = PlaceContext()

  init(gazetteer: Gazetteer, vocabulary: PlaceVocabulary? = nil) {
    self.gazetteer = gazetteer
    folding = PlaceFolding(gazetteer)
    self.vocabulary = vocabulary ?? PlaceVocabulary(gazetteer)
  }

  /// Starts a document.
  mutating func begin(_ context: PlaceContext) { self.context = context }

  /// The places named in one sentence, in order.
  ///
  /// - Parameters:
  ///   - text: the UTF-8 of the part.
  ///   - words: where the words of one sentence stand; marks may be among them.
  ///   - part: what the bytes are counted in.
  ///   - isTitled: most words begin with a capital, as in a headline.
  /// - Returns: the names with what stands beside them; nothing is decided yet.
  func mentions(
    in text: UnsafeBufferPointer<UInt8>, words: [Range<Int>], part: Passage.Part = .text,
    isTitled: Bool = false
  ) -> [FoundPlace] {
    var found: [FoundPlace] = []
    words.withUnsafeBufferPointer {
      find(in: text, words: $0, part: part, isTitled: isTitled, into: &found)
    }
    return found
  }

  /// Whether a word, standing alone, is hardly ever a place: "God", "Hospital".
  func isBarred(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    folding.key(text, word).map { vocabulary.isBarred($0, opensSentence: false) } ?? false
  }

  /// The places named in one sentence, added to what was found before.
  func find(
    in text: UnsafeBufferPointer<UInt8>, words: UnsafeBufferPointer<Range<Int>>,
    part: Passage.Part, isTitled: Bool, into found: inout [FoundPlace]
  ) {
    let sentence = PlaceSentence(
      text: text, words: words, gazetteer: gazetteer, folding: folding, vocabulary: vocabulary)
    let surroundings = PlaceSurroundings(sentence: sentence)
    let first = found.count
    var (index, last) = (0, 0)
    while index < words.count {
      guard sentence.mayBegin(index), let match = sentence.match(at: index) else {
        index += 1
        continue
      }
      index = match.words.upperBound
      guard
        var place = surroundings.place(
          match, isTitled: isTitled, isUppercase: context.isUppercase)
      else { continue }
      place.part = part
      if found.count > first {
        let link = surroundings.links(last..<match.words.lowerBound)
        found[found.count - 1].linksToNext = link.mayHold
        found[found.count - 1].isSaidInNext = link.isSaid
      }
      found.append(place)
      last = match.words.upperBound
    }
    let isWord = { (place: FoundPlace) in
      place.isBarred && (!place.linksToNext || place.isCaseless)
    }
    if found[first...].contains(where: isWord) {
      found = found[..<first] + found[first...].filter { !isWord($0) }
    }
  }
}

extension PlaceFinder {
  /// Which places the names found in a document mean.
  ///
  /// - Parameters:
  ///   - found: all that `mentions` gave since `begin`, in order.
  ///   - title: the UTF-8 of the title, as it was read.
  ///   - text: the UTF-8 of the body.
  ///   - wanted: whether the place at some bytes of a part is asked for.
  /// - Returns: a mention for each place with the places that are said to hold it, in order; its
  ///   passage holds the bytes of all their names.
  func resolve(
    _ found: [FoundPlace], title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>,
    wanted: (Range<Int>, Passage.Part) -> Bool = { _, _ in true }
  ) -> [PlaceMention] {
    resolution(found, title: title, text: text, wanted: wanted).mentions
  }

  /// The same with the country that most of the names speak for, where more than half do.
  func resolution(
    _ found: [FoundPlace], title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>,
    wanted: (Range<Int>, Passage.Part) -> Bool
  ) -> (mentions: [PlaceMention], country: String?) {
    func words(_ bytes: Range<Int>, _ part: Passage.Part) -> String {
      let whole = part == .title ? title : text
      return String(decoding: whole[bytes.clamped(to: 0..<whole.count)], as: UTF8.self)
    }
    return PlaceResolver(gazetteer: gazetteer).resolution(
      found, context: context, words: words, wanted: wanted)
  }
}
