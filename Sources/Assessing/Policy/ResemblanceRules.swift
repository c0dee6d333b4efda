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
  public var rareWords: Float
  public var places: Float
  public var rarePlaces: Float
  public var otherPlaces: Float
  public var sameDay: Float
  public var nextDay: Float
  public var otherDay: Float
  public var daysApart: Float
  public var sameFigure: Float
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
    rareWords = try weight("rare-words")
    places = try weight("shared-places")
    rarePlaces = try weight("rare-places")
    otherPlaces = try weight("other-places")
    sameDay = try weight("same-day")
    nextDay = try weight("next-day")
    otherDay = try weight("other-day")
    daysApart = try weight("days-apart")
    sameFigure = try weight("same-figure")
    joined = try weight("joined-by-the-record")
    furniture = try sheet.number("furniture", in: "resemblance", 2...1_000_000)
    longFurniture = try sheet.number("long-furniture", in: "resemblance", 2...1_000_000)
  }
}
