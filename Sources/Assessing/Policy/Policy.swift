// SPDX-License-Identifier: Apache-2.0

/// The versioned rules by which claims become incidents, ranges and grades.
///
/// Policies are plain data (`Policies/README.md`); every rule carries the source it was read in, and
/// every result names the policy that made it.
public struct Policy: Hashable, Sendable {
  public var name: String
  public var version: Int
  public var ranges: RangeRules
  public var grading: GradingRules
  public var linking: LinkingRules
  public var resemblance: ResemblanceRules
  public var descent: DescentRules
  public var words: VagueWords
  /// Where each rule was read, by section and key: `rules.plural`, `words en.dozens`.
  public var citations: [String: String]

  /// "airwars 1", as results cite it.
  public var title: String { "\(name) \(version)" }

  /// Where a rule was read, as its key names it: "METHOD §1.2 (ISPT0369)".
  public func citation(_ rule: String) -> String { citations[rule] ?? "" }

  /// Reads a policy file.
  ///
  /// - Parameters:
  ///   - bytes: the file, in UTF-8.
  ///   - file: the file's name, for error messages.
  /// - Throws: the first fault found, with its line and what to write instead.
  public init(parsing bytes: some Sequence<UInt8>, name file: String) throws(PolicyError) {
    var sheet = try PolicySheet(parsing: bytes, file: file)
    name = try sheet.take("name", in: "") { $0.isEmpty ? nil : $0 }
    version = try sheet.take("version", in: "") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    ranges = try RangeRules(&sheet)
    grading = try GradingRules(&sheet)
    linking = try LinkingRules(&sheet)
    resemblance = try ResemblanceRules(&sheet)
    descent = try DescentRules(&sheet)
    words = try VagueWords(&sheet)
    try sheet.finish()
    citations = sheet.citations
  }
}

/// The rules of [descent]: when one report's text counts as taken from another's.
public struct DescentRules: Hashable, Sendable {
  /// The least share of common shingles, 0 to 1.
  public var likeness: Double
  /// The least share of the shorter report's shingles found in the longer, 0 to 1.
  public var containment: Double
  /// Reports of fewer shingles are too short to tell.
  public var leastShingles: Int
  /// Passages that so many reports of one host share are furniture of its pages.
  public var furniture: Int
  /// But only if they do so for more days than a dispatch is printed.
  public var furnitureDays: Int

  init(_ sheet: inout PolicySheet) throws(PolicyError) {
    likeness = Double(try sheet.number("copied-likeness", in: "descent", 1...100)) / 100
    containment = Double(try sheet.number("copied-containment", in: "descent", 1...100)) / 100
    leastShingles = try sheet.number("least-shingles", in: "descent", 1...1_000_000)
    furniture = try sheet.number("furniture", in: "descent", 2...1_000_000)
    furnitureDays = try sheet.number("furniture-days", in: "descent", 0...100_000)
  }
}

/// The rules of [grading].
public struct GradingRules: Hashable, Sendable {
  public enum Strike: String, CaseIterable, Hashable, Sendable { case known, any }

  /// How many known origins with sufficiently different information Fair needs.
  public var originsForFair: Int
  /// Whether Fair needs a belligerent that somebody named and nobody contests.
  public var strikeForFair: Strike

  init(_ sheet: inout PolicySheet) throws(PolicyError) {
    originsForFair = try sheet.number("origins-for-fair", in: "grading", 1...100)
    strikeForFair = try sheet.choice("strike-for-fair", in: "grading")
  }
}
