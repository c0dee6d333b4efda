// SPDX-License-Identifier: Apache-2.0

import Glibc
import Record

/// How much speaks for two reports being of one event, part by part.
public struct Resemblance: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    public var reason: String
    /// In log-odds; negative where it speaks against.
    public var weight: Float
  }

  public private(set) var parts: [Part] = []
  public private(set) var score: Float = 0

  init(_ first: Portrait, _ second: Portrait, isJoined: Bool, rules: ResemblanceRules) {
    add("words in common", rules.wording * first.words.product(second.words))
    add("words of the beginnings", rules.beginning * first.beginning.product(second.beginning))
    let rare = first.rareWords.sharedWeight(second.rareWords)
    add("rare words in common", rules.rareWords * log1p(rare))
    weighPlaces(first, second, rules)
    weighDays(first, second, rules)
    if let killed = first.killed, killed == second.killed {
      add("one number of killed", rules.sameFigure)
    }
    if let injured = first.injured, injured == second.injured {
      add("one number of injured", rules.sameFigure)
    }
    if isJoined { add("the record's rules join them", rules.joined) }
  }

  private mutating func add(_ reason: String, _ weight: Float) {
    guard weight != 0 else { return }
    parts.append(Part(reason: reason, weight: weight))
    score += weight
  }

  private mutating func weighPlaces(
    _ first: Portrait, _ second: Portrait, _ rules: ResemblanceRules
  ) {
    add("places in common", rules.places * first.places.product(second.places))
    let rare = first.rarePlaces.sharedWeight(second.rarePlaces)
    add("rare places in common", rules.rarePlaces * log1p(rare))
    if !first.earlyPlaces.isEmpty, !second.earlyPlaces.isEmpty,
      Set(first.earlyPlaces).isDisjoint(with: second.earlyPlaces)
    {
      add("other places at the beginnings", rules.otherPlaces)
    }
  }

  private mutating func weighDays(
    _ first: Portrait, _ second: Portrait, _ rules: ResemblanceRules
  ) {
    if let one = first.event, let other = second.event {
      let apart = min(abs(one - other), 366 - abs(one - other))
      let weights = [rules.sameDay, rules.nextDay]
      add(
        apart == 0 ? "one day" : apart == 1 ? "a day apart" : "other days",
        apart < weights.count ? weights[apart] : rules.otherDay)
    }
    if let one = first.day, let other = second.day {
      let apart = abs(Int(one.number) - Int(other.number))
      add("reports \(apart) days apart", rules.daysApart * log1p(Float(apart)))
    }
  }
}
