// SPDX-License-Identifier: Apache-2.0
import Record

/// Sums that a sentence or a story makes of its figures, and figures that put others right.
extension Narrative {
  /// "Three were killed on Monday and two on Tuesday, five in all": of one event they are parts of the
  /// sum; of several, the sum is a total over all their days, and each stays the figure of its own.
  mutating func joinToSum(since first: Int) {
    guard drafts.count - first > 1, let sum = drafts.indices.last, drafts[sum].rule == "sum" else {
      return
    }
    let parts = (first..<sum).filter {
      drafts[$0].harm == drafts[sum].harm && drafts[$0].partOf == nil
    }
    guard let one = parts.first else { return }
    let isOneEvent = parts.allSatisfy { drafts[$0].event == drafts[one].event }
    if isOneEvent {
      for part in parts { drafts[part].partOf = sum }
      drafts[sum].event = drafts[one].event
      return
    }
    makeTotal(sum, of: parts)
  }

  /// "In all, five people were killed in the district": of several events told before, a total over them.
  mutating func joinToStory(_ scene: Scene, since first: Int) {
    guard drafts.count > first, first > 1, scene.sentence.seen.has(.figure),
      scene.phrases.contains(where: {
        $0.kind == .other && scene.sentence.has($0.lower, .adverb)
          && scene.sentence.has($0.lower, .figure)
      })
    else { return }
    for sum in first..<drafts.count where drafts[sum].scope != .cumulative {
      let told = drafts.indices.prefix(first).suffix(12).filter {
        drafts[$0].harm == drafts[sum].harm && drafts[$0].partOf == nil
          && drafts[$0].supersededBy == nil && drafts[$0].scope != .cumulative
      }
      guard Set(told.map { drafts[$0].event }).count > 1, let all = drafts[sum].count.min,
        told.reduce(0, { $0 + (drafts[$1].count.min ?? 0) }) == all
      else { continue }
      makeTotal(sum, of: told)
    }
  }

  /// Makes a figure a total over the days and places of others.
  private mutating func makeTotal(_ sum: Int, of parts: [Int]) {
    drafts[sum].scope = .cumulative
    drafts[sum].circumstances.place = PlacePhrase()
    drafts[sum].circumstances.time = days(of: parts)
    drafts[sum].event = events.count
    events.append(
      Event(
        told: drafts[sum].circumstances, sentence: drafts[sum].sentenceNumber, isCumulative: true))
  }

  /// The time of the first, up to the last day of any.
  private func days(of parts: [Int]) -> Circumstances.TimeWords? {
    let times = parts.compactMap { drafts[$0].circumstances.time }
    var time = times.first
    for other in times.dropFirst().compactMap(\.interval) {
      guard let interval = time?.interval else { break }
      time?.interval?.from = min(interval.from, other.from)
      time?.interval?.to = max(interval.to, other.to)
      if other != interval { time?.interval?.precision = .days }
    }
    return time
  }

  /// The last counted claim of the sentences right before, which a correction puts right.
  ///
  /// Where nothing but the number is said, only one that was called wrong.
  func corrected(by number: Int, isMistold: Bool) -> Int? {
    drafts.indices.suffix(8).last {
      drafts[$0].isCounted && drafts[$0].partOf == nil && drafts[$0].supersededBy == nil
        && number - drafts[$0].sentenceNumber < 3 && (!isMistold || drafts[$0].isMistold)
    }
  }

  /// "Withdrew its claim that nobody was hurt, saying four had died": what is told now stands for it.
  func joinToRetraction(since first: Int) {
    guard drafts.count - first > 1,
      let wrong = (first..<drafts.count).first(where: {
        drafts[$0].isMistold && drafts[$0].partOf == nil && drafts[$0].supersededBy == nil
      })
    else { return }
    let (harm, isNone) = (drafts[wrong].harm, drafts[wrong].count.has(.none))
    drafts[wrong].supersededBy = (wrong + 1..<drafts.count).first {
      !drafts[$0].isMistold && drafts[$0].partOf == nil && !drafts[$0].count.has(.none)
        && (isNone || drafts[$0].harm == harm)
    }
  }

  /// "Corrected a statement that eight had died, saying the number was six": the six stand for the eight.
  func joinToCorrection(_ scene: Scene, since first: Int) {
    guard drafts.count - first > 1, Corrections.isCorrecting(scene),
      let toll = (first..<drafts.count).last(where: { drafts[$0].isToll })
    else { return }
    for index in first..<toll
    where drafts[index].stance == .alleged && drafts[index].harm == drafts[toll].harm
      && drafts[index].partOf == nil && drafts[index].supersededBy == nil
    {
      drafts[index].supersededBy = toll
    }
  }
}
