// SPDX-License-Identifier: Apache-2.0

public import Record

/// What the caller says of input that does not say it itself.
public struct DraftDefaults: Codable, Sendable {
  public var title: String?
  /// An ISO date.
  public var published: String?
  public var language: String?
  public var country: String?
  public var outlet: String?
  public var invented: Bool
  /// Who handed over what is taken in; nil where nobody said.
  public var provenance: Provenance?

  public init(
    title: String? = nil, published: String? = nil, language: String? = nil,
    country: String? = nil, outlet: String? = nil, invented: Bool = false,
    provenance: Provenance? = nil
  ) {
    self.title = title
    self.published = published
    self.language = language
    self.country = country
    self.outlet = outlet
    self.invented = invented
    self.provenance = provenance
  }
}
