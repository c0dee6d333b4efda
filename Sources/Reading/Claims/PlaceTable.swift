// SPDX-License-Identifier: Apache-2.0
import Record

/// The names of places of one report, collected sentence by sentence and resolved at the end,
/// when all that helps to tell places of one name apart has been read.
struct PlaceTable: ~Copyable {
  /// So many different names of one report are weighed together; a longer text's later ones stay
  /// unresolved, so that the work grows only with the text.
  private static let most = 100

  private let finder: PlaceFinder?
  private var found: [FoundPlace] = []
  /// Where each name stands that was found before: its bytes, and the first such name.
  private var occurrences: [Occurrence] = []
  private var first: [(key: Key, index: Int)] = []
  /// The words of the sentence, and the places in it; their memory is used again.
  private var words = Row<Range<Int>>()
  private var new: [FoundPlace] = []
  /// The names of the sentence that was added last.
  private(set) var names: [Name] = []
  /// Countries that words imply, as "Yemeni" does, each once.
  private var implied = Set<UInt16>()

  private struct Key: Equatable {
    var node: UInt32
    var container: UInt32
    var isNear: Bool
  }

  struct Occurrence {
    var bytes: Range<Int>
    var part: Passage.Part
    /// The first such name, and the head of the names that it stands with.
    ///
    /// "Atmeh" of "Idlib" in "Atmeh, in Idlib". Where the one does not hold the other, each is a
    /// place of its own.
    var first: Int
    var head: Int
  }

  init(language: Language, context: ReadingContext) {
    finder = language.finder.map {
      var finder = $0
      finder.begin(PlaceContext(outlet: context.country))
      return finder
    }
  }

  /// A name, and the one that is said to hold it, in bytes of their part.
  struct Name {
    var head: Range<Int>
    var container: Range<Int>?
  }

  /// Looks for places among the words of a sentence.
  mutating func add(_ scene: Scene) {
    names.clear()
    guard let finder, found.count < PlaceTable.most else { return }
    words.clear()
    for index in scene.sentence.lower..<scene.sentence.upper {
      let token = scene.sentence.tokens[index]
      if token.isWord || token.isFigure { PlaceWords.append(token, scene.bytes, to: &words) }
      if token.lexeme > 0, implied.count < 8 {
        let country = scene.lexemes[Int(token.lexeme)].country
        if country > 0, !isDoers(token, behind: index, in: scene) { implied.insert(country) }
      }
    }
    new.clear()
    words.withElements {
      finder.find(
        in: scene.bytes, words: $0, part: scene.part, isTitled: scene.sentence.isTitled, into: &new)
    }
    var index = 0
    while index < new.count {
      var end = index + 1
      while end < new.count, new[end - 1].linksToNext { end += 1 }
      note(new[index..<end])
      // "لوقف النار": without capitals a word that is hardly ever a place is none.
      if end == index + 1, new[index].isBarred, new[index].isCaseless {
        index = end
        continue
      }
      names.append(
        Name(
          head: new[index].bytes, container: end - index > 1 ? new[index + 1].bytes : nil))
      index = end
    }
  }

  /// Whether a name of a sentence has only words that are hardly ever places, and none was found in it: "God",
  /// "Human Rights".
  func isBarred(_ name: Extent, in scene: Scene) -> Bool {
    guard let finder, !name.isEmpty, !names.contains(where: { $0.head.overlaps(name.range) })
    else { return false }
    return scene.bytes[name.range].split(separator: UInt8(ascii: " ")).allSatisfy {
      finder.isBarred(scene.bytes, $0.indices)
    }
  }

  /// "Russian shelling", "Turkish-backed fighters": whose the weapons are says nothing of where they hit.
  private func isDoers(_ token: Token, behind index: Int, in scene: Scene) -> Bool {
    guard token.has(.demonym) else { return false }
    if scene.order == .subjectFirst {
      return scene.sentence.meets(index + 1, WordClass(.cause, .hyphen))
    }
    return index > scene.sentence.lower
      && scene.sentence.meets(index - 1, WordClass(.cause, .actor))
  }

  /// Keeps a name, with what it is said to lie in, unless the same was found before.
  private mutating func note(_ chain: ArraySlice<FoundPlace>) {
    guard let head = chain.first, let last = chain.last else { return }
    let key = Key(
      node: head.node.value, container: chain.count > 1 ? last.node.value : .max,
      isNear: head.isNear)
    let index = known(key)
    if index == found.count { found += chain }
    for (offset, name) in chain.enumerated() {
      let own = index + offset
      let isOwn = own < found.count && found[own].node == name.node
      occurrences.append(
        Occurrence(bytes: name.extent, part: name.part, first: isOwn ? own : index, head: index))
    }
  }

  /// Where a name stands in `found`; behind its end if it is new.
  ///
  /// They are few, and looked through sooner than hashed.
  private mutating func known(_ key: Key) -> Int {
    if let known = first.first(where: { $0.key == key }) { return known.index }
    first.append((key, found.count))
    return found.count
  }

  /// What the names mean that drafts give as their places.
  func resolved(
    _ drafts: [Draft], title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>
  ) -> ResolvedPlaces {
    guard var finder, !found.isEmpty, !drafts.isEmpty else {
      return ResolvedPlaces(occurrences: [], mentions: [])
    }
    guard drafts.contains(where: { !$0.circumstances.place.isEmpty }) else {
      return ResolvedPlaces(occurrences: [], mentions: [], country: onlyCountry(finder.gazetteer))
    }
    let countries = implied.sorted().map(PlaceTable.code)
    finder.begin(PlaceContext(countries: countries, outlet: finder.context.outlet))
    let wanted = wanted(drafts)
    let starts = wanted.map { found[$0].extent.lowerBound }
    var mentions = [PlaceMention?](repeating: nil, count: found.count)
    let outcome = finder.resolution(
      found, title: title, text: text, wanted: { bytes, _ in starts.contains(bytes.lowerBound) })
    for mention in outcome.mentions {
      for (index, start) in zip(wanted, starts) where start == mention.passage?.bytes.lowerBound {
        mentions[index] = mention
      }
    }
    var resolved = ResolvedPlaces(occurrences: occurrences, mentions: mentions)
    resolved.country = outcome.country ?? onlyCountry(finder.gazetteer)
    return resolved
  }

  /// The one country that is named or implied, where it is one.
  private func onlyCountry(_ gazetteer: Gazetteer) -> String? {
    var all = implied
    for place in found where !place.isBarred && !place.isPartOfName {
      gazetteer.forEachName(of: place.node) { name in
        guard let entry = gazetteer.entry(name.entry), entry.kind == .country else { return }
        all.insert(entry.country)
      }
    }
    return all.count == 1 ? all.first.map(PlaceTable.code) : nil
  }

  /// The names that drafts give as their places, each once.
  private func wanted(_ drafts: [Draft]) -> [Int] {
    var isWanted = [Bool](repeating: false, count: found.count)
    var last = PlacePhrase()
    for draft in drafts {
      let place = draft.circumstances.place
      if place == last { continue }  // As of most claims of one event.
      last = place
      // The holder is asked for as well: the name may turn out to be none that the gazetteer knows.
      want(place, &isWanted)
      want(place.holder, &isWanted)
    }
    return isWanted.indices.filter { isWanted[$0] }
  }

  private func want(_ place: PlacePhrase, _ isWanted: inout [Bool]) {
    guard let found = PlaceTable.find(place, in: occurrences) else { return }
    (isWanted[found.first], isWanted[found.head]) = (true, true)
  }

  /// The two letters of a country's number.
  private static func code(_ number: UInt16) -> String {
    String(decoding: [UInt8(number & 0xff), UInt8(number >> 8)], as: UTF8.self)
  }

  /// The name that overlaps a place's words; names stand in the order of the text.
  static func find(_ place: PlacePhrase, in list: [Occurrence]) -> Occurrence? {
    guard !place.isEmpty else { return nil }
    let range = place.name.range
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        list[middle].part == .title && place.part == .text
        || list[middle].part == place.part && list[middle].bytes.upperBound <= range.lowerBound
      if isBefore { low = middle + 1 } else { high = middle }
    }
    guard low < list.count, list[low].part == place.part, list[low].bytes.overlaps(range) else {
      return nil
    }
    return list[low]
  }
}
