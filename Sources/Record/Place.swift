// SPDX-License-Identifier: Apache-2.0

/// How exactly a place is known: the vocabulary of METHOD §1.4, a country above it.
public enum PlacePrecision: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case country, province, district, subdistrict, city, town, village, neighbourhood, street
  case landmark
  case within100m = "within_100m"
  case exact

  /// 0 for a country, rising with exactness.
  public var rank: Int { PlacePrecision.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: PlacePrecision, right: PlacePrecision) -> Bool {
    left.rank < right.rank
  }
}

/// An entry of the gazetteer that a place word may mean.
public struct PlaceCandidate: Hashable, Sendable {
  /// Permanent: `geo:` and the GeoNames number, `iso:`, `adm:` or `cairn:` and a name.
  public var id: String
  public var name: String
  public var precision: PlacePrecision
  /// ISO 3166-1 alpha-2; empty where no state is agreed.
  public var country: String
  /// The identifiers of what contains it, the country first, itself left out.
  public var within: [String]
  /// Degrees, WGS 84.
  public var latitude: Double
  public var longitude: Double
  /// 0 to 1; the scores of one mention sum to at most 1.
  public var score: Double

  public init(
    id: String, name: String, precision: PlacePrecision, country: String, within: [String],
    latitude: Double, longitude: Double, score: Double
  ) {
    self.id = id
    self.name = name
    self.precision = precision
    self.country = country
    self.within = within
    self.latitude = latitude
    self.longitude = longitude
    self.score = score
  }
}

/// Where something is said to have happened: the words, and what they resolve to.
public struct PlaceMention: Hashable, Sendable {
  /// The words as they stand, container included: "a school in Raqqa".
  public var text: String
  public var passage: Passage?
  /// The best first; none where the gazetteer knows none.
  public var candidates: [PlaceCandidate]
  /// Of the words; "a school in Raqqa" is known to the city, not to the landmark.
  public var precision: PlacePrecision?

  public init(
    text: String, passage: Passage?, candidates: [PlaceCandidate], precision: PlacePrecision?
  ) {
    self.text = text
    self.passage = passage
    self.candidates = candidates
    self.precision = precision
  }

  public var best: PlaceCandidate? { candidates.first }
}
