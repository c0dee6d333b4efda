// SPDX-License-Identifier: Apache-2.0

public import Record

/// The rules of [linking], [pairs] and [strikes]: what makes an incident and what makes two one.
public struct LinkingRules: Hashable, Sendable {
  public enum InferredDay: String, CaseIterable, Hashable, Sendable { case taken, pending }

  /// The coarsest place that makes an incident.
  public var incidentPrecision: PlacePrecision
  /// The longest stretch of days that is taken for its first day.
  public var longestStretch: Int
  public var inferredDay: InferredDay
  /// The coarsest place at which occurrences of one day and kind join without a person's word.
  public var joinPrecision: PlacePrecision
  /// How many days apart incidents may be and still be offered as a pair.
  public var pairDays: Int
  /// How many pairs an incident is offered in at the most when it comes in.
  public var mostPairs: Int
  /// With how many of one place and one day it is compared for that.
  public var mostCompared: Int
  public var points: PairPoints
  private var compatible: [Cause.Strike: Set<Cause.Strike>]

  init(_ sheet: inout PolicySheet) throws(PolicyError) {
    incidentPrecision = try sheet.choice("incident-precision", in: "linking")
    longestStretch = try sheet.number("longest-stretch", in: "linking", 1...31)
    inferredDay = try sheet.choice("inferred-day", in: "linking")
    joinPrecision = try sheet.choice("join-precision", in: "linking")
    pairDays = try sheet.number("pair-days", in: "linking", 0...31)
    mostPairs = try sheet.number("most-pairs", in: "linking", 1...1000)
    mostCompared = try sheet.number("most-compared", in: "linking", 1...10_000)
    points = try PairPoints(&sheet)
    compatible = [:]
    for key in sheet.keys(in: "strikes") {
      let wanted = "strike types of DESIGN, separated by blanks"
      let others = try sheet.take(key, in: "strikes", wanted: wanted, strikes(written:))
      guard let strike = Cause.Strike(rawValue: key) else {
        throw sheet.fault(nil, "[strikes] has no type called \(key)", "Write a type of DESIGN")
      }
      for other in others {
        compatible[strike, default: []].insert(other)
        compatible[other, default: []].insert(strike)
      }
    }
  }

  /// Whether two finer kinds may be one strike in different words; an unstated one may be any.
  public func mayBeOne(_ first: Cause.Strike?, _ second: Cause.Strike?) -> Bool {
    guard let first, let second, first != second else { return true }
    return compatible[first]?.contains(second) ?? false
  }
}

/// Points for and against two incidents being one; 100 is as good as certain.
public struct PairPoints: Hashable, Sendable {
  /// Below this no pair is offered.
  public var offeredFrom: Int
  public var samePlace: Int
  public var contained: Int
  public var mayBeOnePlace: Int
  public var sameDay: Int
  public var daysApart: Int
  public var sameKind: Int
  public var kindUnknown: Int
  public var kindsDiffer: Int
  public var strikesDiffer: Int
  public var sameOrigin: Int
  public var sameCount: Int
  public var sharedName: Int
  public var copiedText: Int
  /// How many kilometres apart two points may be of one place.
  public var onePlaceWithin: Int
  /// How many kilometres apart two points may be of places that may be one.
  public var nearWithin: Int

  init(_ sheet: inout PolicySheet) throws(PolicyError) {
    func points(_ key: String) throws(PolicyError) -> Int {
      try sheet.number(key, in: "pairs", -100...100)
    }
    offeredFrom = try points("offered-from")
    samePlace = try points("same-place")
    contained = try points("one-place-inside-the-other")
    mayBeOnePlace = try points("words-may-mean-one-place")
    sameDay = try points("same-day")
    daysApart = try points("days-apart")
    sameKind = try points("same-kind")
    kindUnknown = try points("kind-unknown")
    kindsDiffer = try points("kinds-differ")
    strikesDiffer = try points("strikes-differ")
    sameOrigin = try points("same-origin")
    sameCount = try points("same-count")
    sharedName = try points("shared-name")
    copiedText = try points("copied-text")
    onePlaceWithin = try sheet.number("one-place-within", in: "pairs", 0...1000)
    nearWithin = try sheet.number("near-within", in: "pairs", 0...1000)
  }
}

private func strikes(written text: String) -> [Cause.Strike]? {
  let words = text.split(separator: " ")
  let strikes = words.compactMap { Cause.Strike(rawValue: String($0)) }
  return strikes.count == words.count && !strikes.isEmpty ? strikes : nil
}
