// SPDX-License-Identifier: Apache-2.0
import Record

/// The speakers of a claim from the first outward, while the report is being read.
struct Chain {
  var speakers: [Speaker] = []
  var hasVenue = false
  var hasRelay = false
  var isQuestion = false

  var isEmpty: Bool { speakers.isEmpty }

  /// How many of the speakers the passage itself names.
  var stated: Int { speakers.count { !$0.inferred } }

  /// The chain as another passage inherits it.
  var inferred: Chain {
    var chain = self
    for index in chain.speakers.indices { chain.speakers[index].inferred = true }
    return chain
  }

  mutating func add(_ speaker: Speaker) {
    guard !knows(speaker) else { return }
    speakers.append(speaker)
  }

  func knows(_ speaker: Speaker) -> Bool {
    speakers.contains {
      $0.passage == speaker.passage && $0.text == speaker.text
        || !speaker.name.isEmpty && ($0.name == speaker.name || $0.body == speaker.name)
    }
  }
}

extension Attributions {
  /// The chain of a passage: the statements that hold it, the innermost first.
  func chain(for passage: Extent, among range: Range<Int>) -> Chain {
    let said = all[range].filter { $0.statement.covers(passage) }
      .sorted { $0.statement.length < $1.statement.length }
    var chain = Chain()
    for said in said {
      if outlet.isEmpty || said.speaker.name != outlet { chain.add(said.speaker) }
      for venue in said.venues { chain.add(venue) }
      for relay in said.relays { chain.add(relay) }
      chain.hasVenue = chain.hasVenue || !said.venues.isEmpty
      chain.hasRelay = chain.hasRelay || !said.relays.isEmpty
      chain.isQuestion = chain.isQuestion || said.statement.isQuestion
    }
    return chain
  }
}

/// Where the statements of each speaker stand that say through whom they came.
struct Passages {
  private var venues: [String: [Attributions.Said]] = [:]
  private var relays: [String: [Attributions.Said]] = [:]
  private var interview: Speaker?

  init(_ attributions: Attributions) {
    for said in attributions.all where !said.venues.isEmpty || !said.relays.isEmpty {
      if !said.venues.isEmpty {
        venues[said.speaker.name, default: []].append(said)
        if interview == nil { interview = said.venues.first }
      }
      if !said.relays.isEmpty { relays[said.speaker.name, default: []].append(said) }
    }
  }

  /// Completes a chain by the media through which the report has the same speaker elsewhere: an
  /// interview, named once, is where all of it was said, and so is who credited it.
  func completed(_ chain: Chain, at sentence: Int) -> Chain {
    guard let first = chain.speakers.first else { return chain }
    var chain = chain
    if !chain.hasVenue { chain.addInferred(venue(first, chain.isQuestion, sentence)) }
    if !chain.hasRelay, !first.name.isEmpty {
      chain.addInferred(nearest(relays[first.name], sentence)?.relays ?? [])
    }
    return chain
  }

  private func venue(_ speaker: Speaker, _ isQuestion: Bool, _ sentence: Int) -> [Speaker] {
    if isQuestion, let interview { return [interview] }
    guard !speaker.name.isEmpty else { return [] }
    return nearest(venues[speaker.name], sentence)?.venues ?? []
  }

  /// The next statement that names a medium, since a credit at the end covers what went before.
  private func nearest(_ said: [Attributions.Said]?, _ sentence: Int) -> Attributions.Said? {
    guard let said else { return nil }
    return said.first { $0.sentence >= sentence } ?? said.last
  }
}

extension Chain {
  fileprivate mutating func addInferred(_ media: [Speaker]) {
    for var speaker in media where Attributions.isMedium(speaker) {
      speaker.inferred = true
      if !speakers.contains(where: { $0.name == speaker.name }) { speakers.append(speaker) }
    }
  }
}
