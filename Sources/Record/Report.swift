// SPDX-License-Identifier: Apache-2.0

/// What is known of a published piece besides its words.
public struct Report: Hashable, Sendable {
  public var id: ReportID
  public var title: String
  /// Who published it; empty where unknown.
  public var outlet: String
  public var address: String?
  /// The day it says it was published.
  public var published: Day?
  /// As stated, with its time where one is stated: `2018-03-10T08:00:00Z`.
  public var publishedText: String?
  /// ISO 639-1, of the body.
  public var language: String
  /// ISO 3166-1 alpha-2 of the outlet, where known: it helps to tell places of one name apart.
  public var country: String?
  /// Whether it was made up for a sample or a test.
  ///
  /// The mark goes into every page and export.
  public var invented: Bool

  public init(
    id: ReportID, title: String = "", outlet: String = "", address: String? = nil,
    published: Day? = nil, publishedText: String? = nil, language: String = "",
    country: String? = nil, invented: Bool = false
  ) {
    self.id = id
    self.title = title
    self.outlet = outlet
    self.address = address
    self.published = published
    self.publishedText = publishedText
    self.language = language
    self.country = country
    self.invented = invented
  }
}

/// What reading found in one report.
public struct Findings: Hashable, Sendable {
  /// ISO 639-1; empty where no language was recognised.
  public var language: String
  public var claims: [Claim]
  public var attributions: [Attribution]

  public init(language: String, claims: [Claim], attributions: [Attribution]) {
    self.language = language
    self.claims = claims
    self.attributions = attributions
  }
}

/// A report as assessing sees it: what was read in it, never its words.
public struct Evidence: Hashable, Sendable {
  public var report: Report
  public var claims: [Claim]
  public var signature: Signature

  public init(report: Report, claims: [Claim], signature: Signature) {
    self.report = report
    self.claims = claims
    self.signature = signature
  }
}

/// What tells copied text without keeping the text: made by reading, compared by assessing.
public struct Signature: Hashable, Sendable {
  /// The least hashes of the report's word shingles, each once, in order: all of them where
  /// `isComplete`.
  public var minima: [UInt32]
  /// How many different shingles the report has; of one with more than are kept, an estimate.
  public var shingles: Int
  /// The least hash of every window of shingles, each once, in order: any run of words as long as a
  /// window and a shingle that two reports share, they share one of.
  public var passages: [UInt32]

  public init(minima: [UInt32] = [], shingles: Int = 0, passages: [UInt32] = []) {
    self.minima = minima
    self.shingles = shingles
    self.passages = passages
  }
}

extension Signature {
  /// Whether the minima are all shingles there are.
  public var isComplete: Bool { minima.count >= shingles }
}
