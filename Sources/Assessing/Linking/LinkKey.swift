// SPDX-License-Identifier: Apache-2.0

public import Record

/// A place and a day under which occurrences that may be one are found.
public struct LinkKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The identifier of a place, of one that contains it, or of one that its words may mean as well.
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

  /// The keys of an occurrence: its place, what contains that below a region, and what else its words
  /// may mean.
  ///
  /// Country and region would bring every town of a province together on a day of war. Two containers
  /// are kept, since a gazetteer may put a quarter between a neighbourhood and its city.
  static func keys(of site: Site) -> [LinkKey] {
    let wider = site.place.within.dropFirst(2).suffix(2)
    return ([site.place.id] + wider.reversed() + site.otherPlaces).map {
      LinkKey(place: $0, day: site.day)
    }
  }
}

extension Occurrence {
  /// The key that leads to every incident that it may join on place, day and cause alone; nil where
  /// copied text alone joins (`Scene.reasonToJoin`).
  public func joinKey(under policy: Policy) -> LinkKey? {
    guard precision >= policy.linking.joinPrecision, kind != .unknown else { return nil }
    return LinkKey(place: place.id, day: day)
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
