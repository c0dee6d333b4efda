// SPDX-License-Identifier: Apache-2.0
import Record

/// Where something happened, in words: the name, and what contains it.
struct PlacePhrase: Hashable {
  /// All of it: "a school in Raqqa".
  var words = Extent.none
  /// The name: "Raqqa".
  var name = Extent.none
  /// What follows as its container: "Syria" in "Raqqa, Syria".
  var container = Extent.none
  /// A hash of the name, to tell places apart before they are resolved.
  var key: UInt32 = 0
  var containerKey: UInt32 = 0
  /// Somewhere people were brought or came from: a place only if no better one is told.
  var isWeak = false
  /// Written all in capitals, where less tells a place from other words: it does not tell events apart.
  var isInCapitals = false
  /// The name before a strike, "Idlib market strikes": it tells no events apart, and gives way to what the text says.
  var isOfCause = false
  /// The name of those who tell of it, "Lebanon's health ministry": weak, and kept by a total over a long time.
  var isOfSource = false
  /// Known by a word for a town alone: it tells no events apart that lie in places which are known.
  var isUnlisted = false
  /// A country, which in a title is of the event that the text places in it: "لبنان، قتيل" and then "في بلدة
  /// بريتال".
  var isNation = false
  /// "Gulf of Aden": what holds it by name alone is another place.
  var isNamedAfter = false
  var part = Passage.Part.text

  var isEmpty: Bool { name.isEmpty }

  /// What is said to hold it, as a place of its own.
  var holder: PlacePhrase {
    var holder = PlacePhrase()
    if isNamedAfter { return holder }
    (holder.words, holder.name, holder.key) = (container, container, containerKey)
    holder.part = part
    return holder
  }
}

extension PlacePhrase {
  /// Takes away what stands behind the name and does not hold it.
  mutating func dropContainer() {
    if container.start >= name.end { words = Extent(words.start, name.end) }
    (container, containerKey, isNamedAfter) = (.none, 0, false)
  }

  /// Becomes what holds it, which may be nothing: the name is no place's.
  mutating func moveToContainer() {
    let (weak, capitals) = (isWeak, isInCapitals)
    self = holder
    (isWeak, isInCapitals) = (weak, capitals)
  }

  /// Whether two mentions may be one place: the same name, or one inside the other; two that one third place
  /// holds are two.
  func agrees(_ other: PlacePhrase) -> Bool {
    if isUnlisted != other.isUnlisted, containerKey == 0, other.containerKey == 0 { return true }
    if isNation != other.isNation, (isNation ? part : other.part) == .title { return true }
    return key == other.key
      || containerKey != 0 && containerKey == other.key
      || other.containerKey != 0 && other.containerKey == key
  }
}
