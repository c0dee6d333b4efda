// SPDX-License-Identifier: Apache-2.0

/// What the words around a name say of the place.
struct PlaceSurroundings {
  let sentence: PlaceSentence

  private var words: UnsafeBufferPointer<Range<Int>> { sentence.words }

  /// The name with what stands beside it; nil where it is a word or a person rather than a place.
  func place(_ match: PlaceSentence.Match, isTitled: Bool, isUppercase: Bool) -> FoundPlace? {
    let bytes = match.bytes
    var place = FoundPlace(bytes: bytes, extent: bytes, node: match.node, isAlike: match.isAlike)
    let before = role(match.words.lowerBound - 1)
    let joined = match.words.lowerBound > 0 && sentence.isJoined(match.words.lowerBound - 1)
    if joined, before == .person { return nil }
    if match.words.count == 1 {
      let key = sentence.key(match.words.lowerBound)
      if let role = sentence.vocabulary.role(key), role != .region { return nil }
      place.isBarred =
        sentence.vocabulary.isBarred(key, opensSentence: match.words.lowerBound == 0)
        // "بشأن": a particle and "شأن".
        || sentence.isCaseless(bytes.lowerBound)
          && sentence.vocabulary.isBarred(sentence.key(bytes), opensSentence: false)
      if place.isBarred, match.isAlike { return nil }
    }
    place.isCaseless = sentence.isCaseless(bytes.lowerBound)
    place.isAcronym = !isUppercase && match.words.count == 1 && isAcronym(bytes)
    readKind(&place, match.words, behind: joined ? before : nil)
    if place.kind == nil, isRegion(match) { place.kind = .province }
    place.isNear = isNear(match.words, behind: before)
    place.isPlaced = before == .link || before == .direction || before == .near
    if !isTitled, !isUppercase {
      place.isOneOfTwo = isBeforeTown(match.words.upperBound)
      place.isPartOfName = place.isOneOfTwo || isPartOfName(match.words, place)
    }
    return place
  }

  /// "Gaza": of the region and the town of one name the region, unless the words say otherwise.
  private func isRegion(_ match: PlaceSentence.Match) -> Bool {
    match.words.count == 1 && sentence.vocabulary.role(sentence.key(match.bytes)) == .region
  }

  /// Whether the words between two places say that the latter may hold the former, and whether one of
  /// them is "in".
  func links(_ between: Range<Int>) -> (mayHold: Bool, isSaid: Bool) {
    let no = (mayHold: false, isSaid: false)
    guard between.lowerBound > 0, between.upperBound < words.count, between.count <= 5 else {
      return no
    }
    let gap = words[between.lowerBound - 1].upperBound..<words[between.upperBound].lowerBound
    let stops = Array(";:!?".utf8)
    if gap.lowerBound > gap.upperBound || gap.contains(where: { stops.contains(sentence.text[$0]) })
    {
      return no
    }
    var isSaid = false
    for index in between {
      switch role(index) {
      case .link: isSaid = true
      case .kind, .direction: continue
      default:
        guard isMark(index) else { return no }
      }
    }
    let isParted =
      sentence.has(UInt8(ascii: ","), in: gap) || sentence.has(UInt8(ascii: "("), in: gap)
    return (isSaid || isParted || isAfterArabic(gap), isSaid)
  }

  private func isAfterArabic(_ gap: Range<Int>) -> Bool {
    gap.lowerBound > 1 && sentence.text[gap.lowerBound - 2] >= 0xd8
      && sentence.text[gap.lowerBound - 2] <= 0xdb
  }

  private func isMark(_ index: Int) -> Bool {
    words[index].allSatisfy { sentence.text[$0] < 0x30 }
  }

  private func role(_ index: Int) -> PlaceVocabulary.Role? {
    guard words.indices.contains(index) else { return nil }
    return sentence.vocabulary.role(sentence.key(index))
  }

  /// Reads "Idlib province" and "the city of Raqqa", given what the word joined to it does.
  private func readKind(
    _ place: inout FoundPlace, _ match: Range<Int>, behind before: PlaceVocabulary.Role?
  ) {
    if !place.isCaseless, sentence.isJoined(match.upperBound - 1),
      case .kind(let kind) = role(match.upperBound)
    {
      place.kind = kind
      place.extent = place.extent.lowerBound..<words[match.upperBound].upperBound
      return
    }
    guard let before else { return }
    var (index, said) = (match.lowerBound - 1, Optional(before))
    if before == .link, index > 0, sentence.isJoined(index - 1) {
      index -= 1
      said = role(index)
    }
    guard case .kind(let kind) = said, kind != .landmark || index == match.lowerBound - 1
    else { return }
    place.kind = kind
    place.extent = words[index].lowerBound..<place.extent.upperBound
  }

  /// Reads "near Homs" and "outside the city of Homs", given what the word before does.
  private func isNear(_ match: Range<Int>, behind before: PlaceVocabulary.Role?) -> Bool {
    var (index, said) = (match.lowerBound - 1, before)
    while index > match.lowerBound - 5 {
      switch said {
      case .near: return true
      case .link, .direction, .kind:
        index -= 1
        said = role(index)
      default: return false
      }
    }
    return false
  }

  /// Whether capitals beside the name make it part of a longer one that is no place.
  private func isPartOfName(_ match: Range<Int>, _ place: FoundPlace) -> Bool {
    let next = match.upperBound
    if next < words.count, sentence.isJoined(next - 1), isCapital(next), role(next) == nil,
      sentence.match(at: next) == nil || isBarred(next)
    {
      return true
    }
    let previous = match.lowerBound - 1
    return previous > 0 && sentence.isJoined(previous) && isCapital(previous)
      && role(previous) == nil
      && !isBarred(previous)
  }

  /// "Vila Cruzeiro": two towns with nothing between them are one name, unless the latter may hold the former.
  private func isBeforeTown(_ index: Int) -> Bool {
    guard index < words.count, sentence.isJoined(index - 1), isCapital(index), role(index) == nil,
      !isBarred(index), let next = sentence.match(at: index)
    else { return false }
    var mayHold = false
    sentence.gazetteer.forEachName(of: next.node) { name in
      guard let entry = sentence.gazetteer.entry(name.entry) else { return }
      if [.country, .province, .district].contains(entry.kind) { mayHold = true }
    }
    return !mayHold
  }

  private func isBarred(_ index: Int) -> Bool {
    sentence.vocabulary.isBarred(sentence.key(index), opensSentence: false)
  }

  private func isCapital(_ index: Int) -> Bool {
    guard let first = words[index].first else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(sentence.text[first])
  }

  private func isAcronym(_ bytes: Range<Int>) -> Bool {
    bytes.count <= 5
      && bytes.allSatisfy { (UInt8(ascii: ".")...UInt8(ascii: "Z")).contains(sentence.text[$0]) }
  }
}
