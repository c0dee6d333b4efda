// SPDX-License-Identifier: Apache-2.0

/// What of a report's words can tell whether another report is of the same event.
///
/// Hashes, never words: made by reading, compared by assessing over a whole set of reports. Unlike a
/// `Signature` it keeps every term, since only the set shows which of them are rare, and tells lines
/// apart, since only the set shows which of them are a page's furniture.
public struct Wording: Hashable, Sendable {
  /// A line of the report; the title is the first.
  public struct Line: Hashable, Sendable {
    public var hash: UInt64
    /// Where its terms end in `terms`; they begin where those of the line before it end.
    public var end: Int
    /// Whether it is long enough to be of the report's own text.
    public var isLong: Bool

    public init(hash: UInt64, end: Int, isLong: Bool) {
      self.hash = hash
      self.end = end
      self.isLong = isLong
    }
  }

  /// A place that the report names.
  public struct Place: Hashable, Sendable {
    /// The hash of its identifier.
    public var hash: UInt64
    public var mentions: Int
    /// Whether the title or the beginning of the text names it.
    public var isEarly: Bool

    public init(hash: UInt64, mentions: Int, isEarly: Bool) {
      self.hash = hash
      self.mentions = mentions
      self.isEarly = isEarly
    }
  }

  /// A date as the report writes it, whatever it dates.
  public struct Date: Hashable, Sendable {
    /// The index of its line.
    public var line: Int
    public var month: Int
    public var day: Int
    public var year: Int?
    /// Whether it stands at the beginning, where reports give their own day.
    public var isEarly: Bool

    public init(line: Int, month: Int, day: Int, year: Int?, isEarly: Bool) {
      self.line = line
      self.month = month
      self.day = day
      self.year = year
      self.isEarly = isEarly
    }
  }

  public var lines: [Line]
  /// The words and figures of all lines, hashed, in order, without those that every text has.
  public var terms: [UInt32]
  /// In the order of their hashes.
  public var places: [Place]
  /// The first few, in the order of the text.
  public var dates: [Date]
  /// The weekday named first at the beginning, from Monday as 0.
  public var weekday: Int?
  /// The consonants of what may be names in Latin letters, hashed, each once, in order.
  public var latinNames: [UInt32] = []
  /// The same in other letters: by both, a name is met in two scripts.
  public var otherNames: [UInt32] = []

  public init(
    lines: [Line] = [], terms: [UInt32] = [], places: [Place] = [], dates: [Date] = []
  ) {
    self.lines = lines
    self.terms = terms
    self.places = places
    self.dates = dates
  }
}
