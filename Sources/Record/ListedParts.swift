// SPDX-License-Identifier: Apache-2.0

/// Where a listed incident happened.
public struct ListedPlace: Hashable, Sendable, Codable {
  public var name: String
  /// ISO 3166-1 alpha-2; empty where no state is agreed.
  public var country: String
  public var countryName: String
  /// The first-level region.
  public var region: String
  public var district: String
  /// Degrees, WGS 84; nil where the place is not located.
  public var latitude: Double?
  public var longitude: Double?
  public var precision: PlacePrecision?

  public init(
    name: String = "", country: String = "", countryName: String = "", region: String = "",
    district: String = "", latitude: Double? = nil, longitude: Double? = nil,
    precision: PlacePrecision? = nil
  ) {
    self.name = name
    self.country = country
    self.countryName = countryName
    self.region = region
    self.district = district
    self.latitude = latitude
    self.longitude = longitude
    self.precision = precision
  }
}

/// Who is said to have done it, and what it concedes (METHOD §1.5).
public struct ListedBelligerent: Hashable, Sendable, Codable {
  /// What it says of the harm, as Airwars grades it.
  public enum Position: String, CaseIterable, Hashable, Sendable, Codable {
    case notYetAssessed = "not_yet_assessed"
    case open = "open_incident"
    case nonCredible = "non_credible"
    case credible, duplicate
  }

  public var name: String
  /// Whether it says that the strike was its own, and is not only suspected of it.
  public var isKnown: Bool?
  public var position: Position?
  /// A count of its own, never in the incident's range.
  public var concededKilled: Bounds?
  public var concededInjured: Bounds?

  public init(
    name: String, isKnown: Bool? = nil, position: Position? = nil, concededKilled: Bounds? = nil,
    concededInjured: Bounds? = nil
  ) {
    self.name = name
    self.isKnown = isKnown
    self.position = position
    self.concededKilled = concededKilled
    self.concededInjured = concededInjured
  }
}

/// One report that an incident rests on.
public struct ListedSource: Hashable, Sendable, Codable {
  public var outlet: String
  public var title: String
  public var language: String
  public var address: String
  public var day: Day?
  /// Lower-case hexadecimal SHA-256 of the capture it was read from.
  public var sha256: String

  public init(
    outlet: String = "", title: String = "", language: String = "", address: String = "",
    day: Day? = nil, sha256: String = ""
  ) {
    self.outlet = outlet
    self.title = title
    self.language = language
    self.address = address
    self.day = day
    self.sha256 = sha256
  }
}

/// One named victim.
public struct ListedVictim: Hashable, Sendable, Codable {
  public var name: String
  /// In years.
  public var age: Int?
  public var harm: Harm?

  public init(name: String = "", age: Int? = nil, harm: Harm? = nil) {
    self.name = name
    self.age = age
    self.harm = harm
  }
}

/// The most reliable figure of the killed and its parts, as UCDP has them (METHOD §2.2).
public struct ListedBest: Hashable, Sendable, Codable {
  public var total: Int?
  public var sideA: Int?
  public var sideB: Int?
  public var civilians: Int?
  public var unknown: Int?

  public init(
    total: Int? = nil, sideA: Int? = nil, sideB: Int? = nil, civilians: Int? = nil,
    unknown: Int? = nil
  ) {
    self.total = total
    self.sideA = sideA
    self.sideB = sideB
    self.civilians = civilians
    self.unknown = unknown
  }

  /// The sum of its parts; nil where one of them is not known.
  public var sum: Int? {
    guard let sideA, let sideB, let civilians, let unknown else { return nil }
    return sideA + sideB + civilians + unknown
  }
}
