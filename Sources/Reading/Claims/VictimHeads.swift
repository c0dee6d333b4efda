// SPDX-License-Identifier: Apache-2.0
import Record

/// Which noun of several is the one that names the people.
extension Scene {
  /// The first noun of "members of a family in Idlib" that names people.
  func headNoun(endingAt index: Int) -> Int? {
    var best = canBeVictims(index) && !isWhereabouts(index) ? index : nil
    var noun = best == nil ? firstOfPlaces(index) : index
    while self[noun].kind == .noun {
      let joint = self[noun - 1].kind == .quoteOpen ? noun - 2 : noun - 1
      guard self[joint].kind == .preposition, self[joint - 1].kind == .noun,
        !sentence.has(self[joint].lower, .subordinator)
      else { break }
      noun = joint - 1
      if self[noun].has(.body) { return nil }
      if isVictims(noun), !isKinOf(noun, best) { best = noun }
    }
    return best
  }

  /// "In the Nahr and Jando areas": the first of two places behind one preposition.
  private func firstOfPlaces(_ index: Int) -> Int {
    guard self[index].kind == .noun, self[index - 1].kind == .conjunction,
      self[index - 2].kind == .noun, self[index - 3].kind == .preposition
    else { return index }
    return index - 2
  }

  /// "Passengers of a bus to Kerada were hurt": a bare name where somebody went is no victim.
  private func isWhereabouts(_ index: Int) -> Bool {
    let before = self[index - 1]
    return before.kind == .preposition && self[index].classes.isEmpty && self[index].quantity < 0
      && sentence.meets(before.lower, WordClass(.locative, .to, .from)) && !isVictims(index)
  }

  /// "Relatives of the three men killed": the number is that of the killed.
  private func isKinOf(_ noun: Int, _ best: Int?) -> Bool {
    guard let best, self[noun].quantity < 0, self[best].quantity >= 0 else { return false }
    return self[noun].has(.kin) && self[noun].has(.plural)
  }

  /// "Nine civilians including women and children were killed": the nine.
  func wholeOfParts(_ first: Int) -> Int? {
    let including = preceding(first)
    guard including > 0, self[including].kind == .including else { return nil }
    let before = preceding(including)
    return headNoun(endingAt: self[before].kind == .comma ? preceding(before) : before)
  }
}
