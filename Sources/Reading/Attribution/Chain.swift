// SPDX-License-Identifier: Apache-2.0
import Record

/// The speakers of a claim from the first outward, while the report is being read.
struct Chain {
  var speakers: [Speaker] = []
  var hasVenue = false
  var hasRelay = false
  var isQuestion = false
  /// The speaker denies what the passage says.
  var isDenial = false
  /// Somebody says it outside of any quotation.
  var isOutside = false
  /// Somebody says it of whom more is known than "they".
  var isSomebody = false

  /// All of it is told within a quotation, so that whoever is quoted passes it on.
  var isQuoted: Bool { !isEmpty && !isOutside }

  var isEmpty: Bool { speakers.isEmpty }

  /// How many of the speakers the passage itself names.
  var stated: Int { speakers.count { !$0.inferred } }

  /// The chain as another passage inherits it.
  var inferred: Chain {
    var chain = self
    for index in chain.speakers.indices { chain.speakers[index].inferred = true }
    return chain
  }

  /// Goes on with those who pass on what its own speakers say.
  ///
  /// "“They announced that 200 died. Nobody counted,” said Karim Wafi": of "they" nothing is known, so
  /// that he is who says it.
  func leading(to later: Chain) -> Chain {
    guard !later.isEmpty else { return self }
    var chain = self
    if !isSomebody { chain.speakers = [] }
    for speaker in later.speakers { chain.add(speaker) }
    chain.hasVenue = hasVenue || later.hasVenue
    chain.hasRelay = hasRelay || later.hasRelay
    chain.isQuestion = isQuestion || later.isQuestion
    return chain
  }

  /// Adds a speaker who is not in the chain; of "he" and whom that means, the latter stays.
  mutating func add(_ speaker: Speaker) {
    if speaker.text.isEmpty, speaker.name.isEmpty { return }
    if speakers.isEmpty {
      speakers = [speaker]
      return
    }
    guard let same = speakers.indices.first(where: { Chain.isOne(speakers[$0], speaker) }) else {
      return speakers.append(speaker)
    }
    let isMeant = speakers[same].body == speaker.text || Chain.isMeant(speaker, by: speakers[same])
    if speaker.name.isEmpty, isMeant { speakers[same] = speaker }
  }

  /// "Residents of Hays say they counted 40 bodies": by "they" the residents.
  private static func isMeant(_ speaker: Speaker, by pronoun: Speaker) -> Bool {
    guard speaker.name.isEmpty, pronoun.name.isEmpty, let body = pronoun.body else { return false }
    return body == speaker.body && body.utf8.count > pronoun.text.utf8.count
      && speaker.text.utf8.count > body.utf8.count
  }

  private static func isOne(_ one: Speaker, _ other: Speaker) -> Bool {
    one.passage == other.passage && one.text == other.text
      || one.name.isEmpty && other.name.isEmpty
        && SmallLetters.areSame(description(one), description(other))
      || isMeant(other, by: one)
      || !other.name.isEmpty && (one.name == other.name || one.body == other.name)
  }

  /// How somebody without a name is described; of "he", whom that means.
  private static func description(_ speaker: Speaker) -> String {
    let isPronoun = speaker.body.map { $0.utf8.count > speaker.text.utf8.count } ?? false
    return isPronoun ? speaker.body ?? "" : speaker.text
  }
}
