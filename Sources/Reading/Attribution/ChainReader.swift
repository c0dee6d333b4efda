// SPDX-License-Identifier: Apache-2.0
import Record

/// Gives passages the chains of the statements that hold them.
struct ChainReader {
  let all: [Said]
  let outlet: String
  /// The chain of the statement that alone held the last passage: it holds most of its sentence's.
  private var last: (said: Int, chain: Chain)?

  init(all: [Said], outlet: String) { (self.all, self.outlet) = (all, outlet) }

  /// The chain of a passage: the statements that hold it, the innermost first.
  mutating func chain(for passage: Extent, among range: Range<Int>) -> Chain {
    var chain = Chain()
    guard !range.isEmpty else { return chain }
    guard let first = range.first(where: { holds($0, passage) }) else { return chain }
    let rest = (first + 1)..<range.upperBound
    guard rest.contains(where: { holds($0, passage) }) else {
      if let last, last.said == first { return last.chain }
      add(first, to: &chain)
      last = (first, chain)
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
    if outlet.isEmpty || said.speaker.name != outlet || !said.speaker.kind.passesOn {
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
