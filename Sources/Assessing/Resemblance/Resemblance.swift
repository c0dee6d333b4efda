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

  /// - Parameters:
  ///   - first: one of the two.
  ///   - second: the other.
  ///   - isJoined: whether the record's rules put them into one incident.
  ///   - crowd: how much those further off resemble both: how far the runner-up is.
  ///   - policy: what each part weighs, and which strikes may be one in different words.
  init(
    _ first: Portrait, _ second: Portrait, isJoined: Bool, crowd: Float = 0, policy: Policy
  ) {
    let rules = policy.resemblance
    add("words in common", rules.wording * likeness(first.words, second.words))
    add("words of the beginnings", rules.beginning * likeness(first.beginning, second.beginning))
    add("long reports", rules.length * log1p(Float(min(first.words.count, second.words.count))))
    let rare = first.rareWords.sharedWeight(second.rareWords)
    add("rare words in common", rules.rareWords * log1p(rare))
    weighPlaces(first, second, rules)
    let names =
      first.latinNames.sharedWeight(second.otherNames)
      + first.otherNames.sharedWeight(second.latinNames)
    add("names in two scripts", rules.names * log1p(names))
    weighLanguages(first, second, met: names, rules)
    weighDays(first, second, rules)
    if !policy.linking.mayBeOne(first.strike, second.strike) {
      add("different strikes", rules.otherStrike)
    }
    weighFigures("killed", first.killed, second.killed, rules)
    weighFigures("injured", first.injured, second.injured, rules)
    if isJoined { add("the record's rules join them", rules.joined) }
    add("others are as like them", -rules.lookAlikes * max(0, crowd - rules.lookAlikesFrom))
  }

  private mutating func add(_ reason: String, _ weight: Float) {
    guard weight != 0 else { return }
    parts.append(Part(reason: reason, weight: weight))
    score += weight
  }

  /// A cosine above which more of it tells no more: sentences are copied from one event's report into
  /// another's.
  private static let alike: Float = 0.3

  /// The logarithm of how much two reports' words are alike: from nothing to a little tells most.
  private func likeness(_ first: [Portrait.Term], _ second: [Portrait.Term]) -> Float {
    log1p(30 * min(first.product(second), Resemblance.alike))
  }

  private mutating func weighPlaces(
    _ first: Portrait, _ second: Portrait, _ rules: ResemblanceRules
  ) {
    add("places in common", rules.places * first.places.product(second.places))
    // That they have no place in common says nothing against them then.
    if first.places.isEmpty || second.places.isEmpty { add("no place named", rules.noPlace) }
    let rare = first.rarePlaces.sharedWeight(second.rarePlaces)
    add("rare places in common", rules.rarePlaces * log1p(rare))
    if !first.earlyPlaces.isEmpty, !second.earlyPlaces.isEmpty,
      Set(first.earlyPlaces).isDisjoint(with: second.earlyPlaces)
    {
      add("other places at the beginnings", rules.otherPlaces)
    }
  }

  /// Reports in two languages share no words whatever they tell, so that having none in common says
  /// nothing against them; a place or a name has to bring them together.
  private mutating func weighLanguages(
    _ first: Portrait, _ second: Portrait, met names: Float, _ rules: ResemblanceRules
  ) {
    let isRead = first.language != "und" && second.language != "und"
    guard isRead, first.language != second.language,
      names > 0 || first.rarePlaces.sharedWeight(second.rarePlaces) > 0
    else { return }
    add("in two languages", rules.twoLanguages)
  }

  private mutating func weighFigures(
    _ what: String, _ first: Int?, _ second: Int?, _ rules: ResemblanceRules
  ) {
    guard let first, let second else { return }
    if first == second {
      add("one number of \(what)", rules.sameFigure)
    } else if max(first, second) > 2 * min(first, second) {
      // Tolls rise, so that six and seven say nothing.
      add("other numbers of \(what)", rules.otherFigure)
    }
  }

  private mutating func weighDays(
    _ first: Portrait, _ second: Portrait, _ rules: ResemblanceRules
  ) {
    if let one = first.event, let other = second.event {
      let apart = min(abs(one - other), 366 - abs(one - other))
      // Tolls of two and three days later say neither that it is the same nor that it is another.
      let weights = [rules.sameDay, rules.nextDay, 0, 0]
      add(
        apart == 0 ? "one day" : apart == 1 ? "a day apart" : "other days",
        apart < weights.count ? weights[apart] : rules.otherDay)
    } else if let one = first.weekday, let other = second.weekday {
      let apart = min(abs(one - other), 7 - abs(one - other))
      let weights = [rules.sameWeekday, rules.nextWeekday]
      add(
        apart == 0 ? "one weekday" : "other weekdays",
        apart < weights.count ? weights[apart] : rules.otherWeekday)
    }
    if let one = first.day, let other = second.day {
      let apart = abs(Int(one.number) - Int(other.number))
      add("reports \(counted(apart, "day")) apart", rules.daysApart * log1p(Float(apart)))
    }
  }
}
