// SPDX-License-Identifier: Apache-2.0
import Record

/// The persons and bodies of a report, by which short names and pronouns are resolved.
struct Speakers {
  struct Known {
    /// The last word of the name, by which it is referred to.
    var key: UInt32
    /// The last word by which a body was named, which may be none of its name: "ministry".
    var word = ""
    var demonym: UInt32 = 0
    var role: UInt32 = 0
    var isPerson: Bool
    var speaker: Speaker
    /// Hashes of `word` and of the name's last word: every "the" with a word asks for them.
    fileprivate var keys: (word: UInt32, last: UInt32) = (0, 0)

    init(
      key: UInt32, word: String = "", demonym: UInt32 = 0, role: UInt32 = 0, isPerson: Bool,
      speaker: Speaker
    ) {
      (self.key, self.word, self.demonym, self.role) = (key, word, demonym, role)
      (self.isPerson, self.speaker) = (isPerson, speaker)
    }

    /// Whether both are one: two persons of one last name are, two ministries are not.
    func isSame(as other: Known) -> Bool {
      guard key == other.key, isPerson == other.isPerson else { return false }
      let (one, two) = (speaker.name, other.speaker.name)
      return isPerson || one.hasSuffix(two) || two.hasSuffix(one)
    }
  }

  private(set) var known: [Known] = []
  /// Those without a name: "a military source".
  private var described: [Described] = []

  private struct Described {
    /// The hash of the word, which alone is looked at where it is another.
    var key: UInt32
    var word: String
    var speaker: Speaker
  }
  /// Who spoke last.
  var last: Speaker?
  /// Whom a sentence since then began with, and whether that is a person.
  var subject: (speaker: Speaker, isPerson: Bool)?
  /// The named body, other than a medium, that spoke or was spoken for last.
  private(set) var body: Speaker?

  /// Adds or completes what is known; the first full name stays.
  mutating func note(_ new: Known) {
    if !new.isPerson, !new.speaker.kind.isMedium { body = new.speaker }
    if let index = known.firstIndex(where: { $0.isSame(as: new) }) {
      if known[index].role == 0 { known[index].role = new.role }
      if known[index].demonym == 0 { known[index].demonym = new.demonym }
      if known[index].speaker.body == nil { known[index].speaker.body = new.speaker.body }
      if known[index].speaker.kind == .unknown { known[index].speaker.kind = new.speaker.kind }
      if new.speaker.name.utf8.count > known[index].speaker.name.utf8.count {
        known[index].speaker.name = new.speaker.name
        known[index].keys.last = Speakers.key(Speakers.lastWord(new.speaker.name))
      }
      return
    }
    guard known.count < 200 else { return }
    known.append(new)
    known[known.count - 1].keys = (
      Speakers.key(new.word), Speakers.key(Speakers.lastWord(new.speaker.name))
    )
  }

  @inline(__always)
  func knows(_ key: UInt32) -> Bool { known.contains { $0.key == key && $0.role != 0 } }

  func find(_ key: UInt32) -> Speaker? {
    known.indices.last { known[$0].key == key }.map { known[$0].speaker }
  }

  /// The named body of that last word: "corps" for the Northern Rescue Corps.
  func findBody(_ word: String) -> Speaker? {
    let key = Speakers.key(word)
    return known.indices.last {
      guard !known[$0].isPerson else { return false }
      let keys = known[$0].keys
      return keys.word == key && known[$0].word == word
        || keys.last == key && Speakers.lastWord(known[$0].speaker.name) == word
    }.map { known[$0].speaker }
  }

  /// The body whose name in the text begins or ends with the name of another: "Gaza's Health Ministry",
  /// "الدفاع المدني السوري".
  func findBody(inFull name: String) -> Speaker? {
    known.last {
      !$0.isPerson && $0.speaker.text.utf8.count > name.utf8.count
        && !GeneralBodies.have($0.speaker.name)
        && ($0.speaker.text.hasSuffix(name) || $0.speaker.text.hasPrefix(name))
    }?.speaker
  }

  /// Who was only described, by the last word: "the source" for a military source.
  func findDescribed(_ word: String) -> Speaker? {
    let key = Speakers.key(word)
    for index in described.indices.reversed()
    where described[index].key == key && described[index].word == word {
      return described[index].speaker
    }
    return nil
  }

  mutating func describe(_ speaker: Speaker) {
    guard described.count < 50 else { return }
    let word = Speakers.lastWord(speaker.body ?? speaker.text)
    described.append(Described(key: Speakers.key(word), word: word, speaker: speaker))
  }

  /// FNV-1a, 32 bits.
  private static func key(_ word: String) -> UInt32 {
    word.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  /// What stands behind the last space, in small letters.
  static func lastWord(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      let start = bytes.lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? 0
      return Text.lowercased(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Whom "he" and "she" mean, or "it" and "they", which are mostly bodies.
  func meant(byPerson isPerson: Bool) -> Speaker? {
    guard let subject, subject.isPerson == isPerson || last == nil && !isPerson else { return last }
    return subject.speaker
  }

  /// "the Russian leader", "the chairman": the last person with that role, or of that country.
  func find(role: UInt32, demonym: UInt32) -> Speaker? {
    known.last {
      $0.isPerson
        && (role != 0 && $0.role == role && (demonym == 0 || $0.demonym == demonym)
          || demonym != 0 && $0.demonym == demonym && $0.role != 0)
    }?.speaker
  }
}
