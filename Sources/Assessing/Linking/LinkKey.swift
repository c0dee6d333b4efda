// SPDX-License-Identifier: Apache-2.0

public import Record

/// A place and a day under which occurrences that may be one are found.
public struct LinkKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier of a place or of one that contains it.
  public var place: String
  public var day: Day

  public init(place: String, day: Day) {
    self.place = place
    self.day = day
  }

  /// `geo:170654 2024-03-09`, as an index may keep it.
  public var description: String { "\(place) \(day)" }

  public static func < (left: LinkKey, right: LinkKey) -> Bool {
    (left.place, left.day) < (right.place, right.day)
  }

  /// The keys of an occurrence: its place and what contains it most closely.
  ///
  /// A neighbourhood is also found under the two next wider places, since a gazetteer may put a
  /// quarter between it and its city.
  static func keys(of place: PlaceCandidate, on day: Day) -> [LinkKey] {
    let wider = place.within.suffix(place.precision > .village ? 2 : 1)
    return ([place.id] + wider.reversed()).map { LinkKey(place: $0, day: day) }
  }
}

extension Linking {
  /// The keys to look under for incidents that an occurrence may join or be paired with.
  ///
  /// - Parameters:
  ///   - keys: the occurrence's own, under which it is itself to be kept.
  ///   - policy: the rules.
  /// - Returns: the same places on the days around.
  public static func neighbours(of keys: [LinkKey], policy: Policy) -> [LinkKey] {
    let reach = policy.linking.pairDays
    return keys.flatMap { key in
      (-reach...reach).map { LinkKey(place: key.place, day: key.day.adding(days: $0)) }
    }
  }
}
