// SPDX-License-Identifier: Apache-2.0

// How the small values stand in JSON: a day and an identifier as their text, bounds as two numbers.

extension Day: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let day = Day(text), day.description == text else {
      throw DecodingError.unreadable(text, "a day such as 2018-03-10", decoder)
    }
    self = day
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Identifier {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.unreadable(text, "an identifier such as \(Self.prefix)-7F3K2Q", decoder)
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension ReportID: Codable {}
extension IncidentID: Codable {}
extension UserID: Codable {}

extension ClaimID: Codable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = ClaimID(text) else {
      throw DecodingError.unreadable(text, "a claim such as REP-7F3K2Q#3", decoder)
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Bounds: Codable {
  private enum Key: String, CodingKey { case min, max }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let min = try values.decode(Int.self, forKey: .min)
    let max = try values.decode(Int.self, forKey: .max)
    guard let bounds = Bounds(min: min, max: max) else {
      throw DecodingError.unreadable("\(min) to \(max)", "a range from 0 upward", decoder)
    }
    self = bounds
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(min, forKey: .min)
    try container.encode(max, forKey: .max)
  }
}

extension PlaceCandidate: Codable {
  /// As `ClaimJSON` writes them.
  private enum Key: String, CodingKey {
    case id, name, country, within, score
    case precision = "kind"
    case latitude = "lat"
    case longitude = "lon"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      id: try values.decode(String.self, forKey: .id),
      name: try values.decode(String.self, forKey: .name),
      precision: try values.decode(PlacePrecision.self, forKey: .precision),
      country: try values.decode(String.self, forKey: .country),
      within: try values.list(.within),
      latitude: try values.decode(Double.self, forKey: .latitude),
      longitude: try values.decode(Double.self, forKey: .longitude),
      score: try values.decode(Double.self, forKey: .score))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(precision, forKey: .precision)
    try values.encode(country, forKey: .country)
    try values.encode(within, forKey: .within)
    try values.encode(latitude, forKey: .latitude)
    try values.encode(longitude, forKey: .longitude)
    try values.encode(score, forKey: .score)
  }
}

extension DecodingError {
  fileprivate static func unreadable(
    _ text: String, _ wanted: String, _ decoder: any Decoder
  ) -> DecodingError {
    .dataCorrupted(
      Context(codingPath: decoder.codingPath, debugDescription: "\"\(text)\" is not \(wanted)"))
  }
}
