// SPDX-License-Identifier: Apache-2.0

/// A page as a browser showed it: its picture, what it consisted of, and everything asked for on its behalf.
public struct PageView: Hashable, Sendable {
  /// The window's, in CSS pixels; pictures are as wide.
  static let width = 1280
  static let windowHeight = 900
  /// Longer pages are cut off there.
  static let longest = 16_384

  /// Why there is no view, in words after "not taken:".
  public struct Missing: Error, Hashable, Sendable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }

    /// Its own last words say why.
    static let gone = Missing("the browser ended by itself")
    public static let noBrowser = Missing("no browser")
    static let unwanted = Missing("the record's settings want none")
    public static let noPage = Missing("the answer is no page")
    public static let aFeed = Missing("a feed has no picture")
    static let tooSlow = Missing("the browser took longer than one may")
  }

  /// Something that the page asked for and did not get.
  public struct Refusal: Hashable, Sendable {
    public var address: String
    public var words: String
  }

  /// UTC.
  public var at: String
  /// The program's name and version, as it says itself.
  public var browser: String
  /// PNG, of the whole page.
  public var picture: [UInt8]
  /// In CSS pixels.
  public var height: Int
  /// Whether the page is longer than the picture.
  public var isCutOff: Bool
  /// The document as it stood then, in HTML.
  public var document: [UInt8]
  /// What was asked for on the page's behalf, in the order in which it came.
  public var exchanges: [Exchange]
  public var refusals: [Refusal]
  /// Whether the browser had no network at all, rather than a proxy that is not there.
  public var isSealed: Bool
}
