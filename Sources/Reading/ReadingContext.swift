// SPDX-License-Identifier: Apache-2.0
public import Record

/// What is known of a report besides its words and helps to read them.
public struct ReadingContext: Hashable, Sendable {
  /// The day from which relative dates are counted; without it they stay unresolved.
  public var published: Day?
  /// ISO 639-1, where it is known; else it is recognised.
  public var language: String?
  /// ISO 3166-1 alpha-2 of the outlet: it helps to tell places of one name apart.
  public var country: String?
  /// Who published it; empty where unknown.
  public var outlet: String

  public init(
    published: Day? = nil, language: String? = nil, country: String? = nil, outlet: String = ""
  ) {
    self.published = published
    self.language = language
    self.country = country
    self.outlet = outlet
  }
}
