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
    if speakers.isEmpty { return speakers.append(speaker) }
    guard let same = speakers.indices.first(where: { Chain.isOne(speakers[$0], speaker) }) else {
      return speakers.append(speaker)
    }
    if speaker.name.isEmpty, speakers[same].body == speaker.text { speakers[same] = speaker }
  }

  private static func isOne(_ one: Speaker, _ other: Speaker) -> Bool {
    one.passage == other.passage && one.text == other.text
      || one.name.isEmpty && other.name.isEmpty && description(one) == description(other)
      || !other.name.isEmpty && (one.name == other.name || one.body == other.name)
  }

  /// How somebody without a name is described; of "he", whom that means.
  private static func description(_ speaker: Speaker) -> String {
    let isPronoun = speaker.body.map { $0.utf8.count > speaker.text.utf8.count } ?? false
    return (isPronoun ? speaker.body ?? "" : speaker.text).lowercased()
  }
}

/// Gives passages the chains of the statements that hold them.
struct ChainReader {
  let all: [Attributions.Said]
  let outlet: String

  /// The chain of a passage: the statements that hold it, the innermost first.
  func chain(for passage: Extent, among range: Range<Int>) -> Chain {
    var chain = Chain()
    guard !range.isEmpty else { return chain }
    guard let first = range.first(where: { holds($0, passage) }) else { return chain }
    let rest = (first + 1)..<range.upperBound
    guard rest.contains(where: { holds($0, passage) }) else {
      add(first, to: &chain)
      return chain
    }
    let holding = [first] + rest.filter { holds($0, passage) }
    for index in holding.sorted(by: { all[$0].statement.length < all[$1].statement.length }) {
      add(index, to: &chain)
    }
    return chain
  }

  private func holds(_ index: Int, _ passage: Extent) -> Bool {
    let said = all[index]
    return said.covers(passage) && !said.statement.isRelay && !said.statement.isAct
      && !said.statement.isOwn
  }

  /// The chain of a passage in a quotation whose speaker only a later sentence names.
  func chain(for passage: Extent, in part: Passage.Part, before sentence: Int) -> Chain {
    var chain = Chain()
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].sentence <= sentence { low = middle + 1 } else { high = middle }
    }
    let end = min(all.count, low + 8 * ChainReader.reach)
    while low < end, all[low].sentence - sentence <= ChainReader.reach {
      let said = all[low]
      if said.part == part, !said.statement.isAct, !said.statement.isOwn, !said.isContinued,
        said.covers(passage)
      {
        add(low, to: &chain)
        return chain
      }
      low += 1
    }
    return chain
  }

  /// How many sentences of a quotation may stand before its speaker.
  private static let reach = 8

  private func add(_ index: Int, to chain: inout Chain) {
    let said = all[index]
    // An outlet is not in its own chain, but a monitor that reports on its own page is who says it.
    if outlet.isEmpty || said.speaker.name != outlet || !Attributions.isPasser(said.speaker.kind) {
      chain.add(said.speaker)
    }
    for venue in said.venues { chain.add(venue) }
    for relay in said.relays { chain.add(relay) }
    chain.hasVenue = chain.hasVenue || !said.venues.isEmpty
    chain.hasRelay = chain.hasRelay || !said.relays.isEmpty
    chain.isDenial = chain.isDenial || said.statement.isDenial
    chain.isQuestion = chain.isQuestion || said.statement.isQuestion
    chain.isOutside = chain.isOutside || !said.statement.isQuoted
    chain.isSomebody =
      chain.isSomebody || !said.statement.isPronoun || !said.speaker.name.isEmpty
      || said.speaker.body != nil
  }
}

/// Where the statements of each speaker stand that say through whom they came.
struct Passages {
  private let all: [Attributions.Said]
  private var venues: [String: [Int]] = [:]
  private var relays: [String: [Int]] = [:]
  private var interview: Speaker?

  init(_ attributions: Attributions) {
    all = attributions.all
    for index in all.indices {
      if !all[index].venues.isEmpty {
        venues[all[index].speaker.name, default: []].append(index)
        if interview == nil { interview = all[index].venues.first }
      }
      if !all[index].relays.isEmpty { relays[all[index].speaker.name, default: []].append(index) }
    }
  }

  var isEmpty: Bool { venues.isEmpty && relays.isEmpty }

  /// Completes a chain by the media through which the report has the same speaker elsewhere: an
  /// interview, named once, is where all of it was said, and so is who credited it.
  func completed(_ chain: Chain, at sentence: Int) -> Chain {
    guard let first = chain.speakers.first else { return chain }
    var chain = chain
    if chain.isQuestion, let interview { chain.speakFor(interview) }
    if !chain.hasVenue { chain.addInferred(venue(first, chain.isQuestion, sentence)) }
    if !chain.hasRelay, !first.name.isEmpty {
      chain.addInferred(nearest(relays[first.name], sentence).map { all[$0].relays } ?? [])
    }
    return chain
  }

  private func venue(_ speaker: Speaker, _ isQuestion: Bool, _ sentence: Int) -> [Speaker] {
    if isQuestion, let interview { return [interview] }
    guard !speaker.name.isEmpty else { return [] }
    return nearest(venues[speaker.name], sentence).map { all[$0].venues } ?? []
  }

  /// The next statement that names a medium, since a credit at the end covers what went before.
  private func nearest(_ said: [Int]?, _ sentence: Int) -> Int? {
    guard let said, let last = said.last else { return nil }
    var (low, high) = (0, said.count)
    while low < high {
      let middle = (low + high) / 2
      if all[said[middle]].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    return low < said.count ? said[low] : last
  }
}

extension Chain {
  /// Who asks in an interview asks for the medium.
  fileprivate mutating func speakFor(_ medium: Speaker) {
    guard speakers[0].body == nil, speakers[0].name != medium.name,
      speakers[0].kind == .unknown || Attributions.isMedium(speakers[0].kind)
    else { return }
    speakers[0].body = medium.name
    if speakers[0].kind == .unknown { speakers[0].kind = medium.kind }
  }

  fileprivate mutating func addInferred(_ media: [Speaker]) {
    for var speaker in media where Attributions.isMedium(speaker.kind) {
      speaker.inferred = true
      if !speakers.contains(where: { $0.name == speaker.name }) { speakers.append(speaker) }
    }
  }
}
