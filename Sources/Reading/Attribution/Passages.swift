// SPDX-License-Identifier: Apache-2.0
import Record

/// Where the statements of each speaker stand that say through whom they came.
struct Passages {
  private let all: [Said]
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
      speakers[0].kind == .unknown || speakers[0].kind.isMedium
    else { return }
    speakers[0].body = medium.name
    if speakers[0].kind == .unknown { speakers[0].kind = medium.kind }
  }

  fileprivate mutating func addInferred(_ media: [Speaker]) {
    for var speaker in media where speaker.kind.isMedium {
      speaker.inferred = true
      if !speakers.contains(where: { $0.name == speaker.name }) { speakers.append(speaker) }
    }
  }
}
