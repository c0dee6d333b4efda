// SPDX-License-Identifier: Apache-2.0

import Record

/// What decides whether two occurrences may be one: place, day and cause, whoever says it.
///
/// Thousands of reports of one event have a handful of scenes between them.
struct Scene: Hashable, Sendable {
  var place: String
  var name: String
  /// What contains the place, the country first.
  var within: [String]
  var precision: PlacePrecision
  /// What else the words for the place may mean.
  var otherPlaces: [String]
  var day: Day
  var kind: Cause.Kind
  var strike: Cause.Strike?

  init(_ occurrence: Occurrence) {
    place = occurrence.place.id
    name = occurrence.place.name
    within = occurrence.place.within
    precision = occurrence.precision
    otherPlaces = occurrence.otherPlaces
    day = occurrence.day
    kind = occurrence.kind
    strike = occurrence.strike
  }

  /// Why two of the scene are one, on place, day and cause alone; nil where a person must say.
  ///
  /// Same place, day and kind join below city level; symmetric.
  func reasonToJoin(_ other: Scene, _ rules: LinkingRules) -> String? {
    guard place == other.place, day == other.day, rules.mayBeOne(strike, other.strike) else {
      return nil
    }
    let precision = min(precision, other.precision)
    guard kind == other.kind, kind != .unknown, precision >= rules.joinPrecision else { return nil }
    return "one \(precision.words), day and kind of cause"
  }

  /// Whether two that are copied from one another and give one figure are one, in a city too.
  func mayBeCopied(_ other: Scene, _ rules: LinkingRules) -> Bool {
    place == other.place && day == other.day && rules.mayBeOne(strike, other.strike)
      && (kind == other.kind || kind == .unknown || other.kind == .unknown)
  }
}
