// SPDX-License-Identifier: Apache-2.0

/// The rules of [resemblance]: what two reports' wording, places, days and figures weigh.
///
/// Written in hundredths. The weights are log-odds in size: a point is a factor of e in the odds that
/// two reports are of one event.
public struct ResemblanceRules: Hashable, Sendable {
  /// The mean resemblance of the reports of two groups from which the groups become one.
  public var joinedFrom: Float
  /// What two reports weigh of which nothing rare is shared.
  public var strangers: Float
  public var wording: Float
  public var beginning: Float
  /// For the logarithm of the shorter one's words: long reports share rare words by chance.
  public var length: Float
  public var rareWords: Float
  public var places: Float
  /// Where one of the two names no place.
  public var noPlace: Float
  public var rarePlaces: Float
  public var otherPlaces: Float
  /// Names that one report has in Latin letters and the other in others.
  public var names: Float
  public var sameDay: Float
  public var nextDay: Float
  public var otherDay: Float
  public var daysApart: Float
  /// Where not both give a day.
  public var sameWeekday: Float
  public var nextWeekday: Float
  public var otherWeekday: Float
  /// An airstrike here and shelling there, which are not one strike in different words.
  public var otherStrike: Float
  /// What two reports in different languages are given for the words that they cannot share.
  public var twoLanguages: Float
  public var sameFigure: Float
  public var otherFigure: Float
  /// What is taken off two reports that many others resemble, for each point by which they do.
  public var lookAlikes: Float
  /// So much those may resemble them before anything is taken off.
  public var lookAlikesFrom: Float
  /// What the record's rules join.
  public var joined: Float
  /// A line in so many reports is furniture of a page; long lines are copied too, so they need more.
  public var furniture: Int
  public var longFurniture: Int

  init(_ sheet: inout PolicySheet) throws(PolicyError) {
    func weight(_ key: String) throws(PolicyError) -> Float {
      Float(try sheet.number(key, in: "resemblance", -10_000...10_000)) / 100
    }
    joinedFrom = try weight("joined-from")
    strangers = try weight("strangers")
    wording = try weight("shared-wording")
    beginning = try weight("shared-beginning")
    length = try weight("length")
    rareWords = try weight("rare-words")
    places = try weight("shared-places")
    noPlace = try weight("no-place")
    rarePlaces = try weight("rare-places")
    otherPlaces = try weight("other-places")
    names = try weight("names-in-two-scripts")
    sameDay = try weight("same-day")
    nextDay = try weight("next-day")
    otherDay = try weight("other-day")
    daysApart = try weight("days-apart")
    sameWeekday = try weight("same-weekday")
    nextWeekday = try weight("next-weekday")
    otherWeekday = try weight("other-weekday")
    otherStrike = try weight("other-strike")
    twoLanguages = try weight("in-two-languages")
    sameFigure = try weight("same-figure")
    otherFigure = try weight("other-figure")
    lookAlikes = try weight("look-alikes")
    lookAlikesFrom = try weight("look-alikes-from")
    joined = try weight("joined-by-the-record")
    furniture = try sheet.number("furniture", in: "resemblance", 2...1_000_000)
    longFurniture = try sheet.number("long-furniture", in: "resemblance", 2...1_000_000)
  }
}
