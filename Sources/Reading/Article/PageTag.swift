// SPDX-License-Identifier: Apache-2.0

/// What an element of a page is, as far as reading it goes.
enum PageTag: UInt8 {
  /// Runs within a line: em, span, b.
  case inline
  /// Begins and ends a block of text.
  case block
  case paragraph, heading, mainHeading, item, cell, term, caption, preformatted
  case article, main, header, body, html
  case anchor, lineBreak, rule
  /// Holds no words of the page.
  case dropped
  case meta, title, link, time, script

  var isBlock: Bool {
    switch self {
    case .block, .paragraph, .heading, .mainHeading, .item, .cell, .term, .caption: true
    case .preformatted, .article, .main, .header, .body, .html, .rule: true
    default: false
    }
  }

  /// Its blocks are no running text, whatever their length.
  var isLabel: Bool {
    self == .heading || self == .mainHeading || self == .term || self == .caption
  }

  /// Up to eight bytes of a name as one number, without case.
  static func packed(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    name.prefix(8).reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  static func packed(_ name: String) -> UInt64 {
    name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }

  /// The tag of an element by its packed name.
  static func tag(_ packed: UInt64) -> PageTag { table[packed] ?? .inline }

  private static let table: [UInt64: PageTag] = {
    let names: [(PageTag, String)] = [
      (.paragraph, "p"), (.heading, "h2 h3 h4 h5 h6"), (.mainHeading, "h1"), (.item, "li dd"),
      (.cell, "td th"), (.term, "dt"), (.caption, "figcaption"), (.preformatted, "pre"),
      (.article, "article"), (.main, "main"), (.header, "header"), (.body, "body"),
      (.html, "html"), (.anchor, "a"), (.lineBreak, "br"), (.rule, "hr"), (.meta, "meta"),
      (.title, "title"), (.link, "link"), (.time, "time"), (.script, "script"),
      (
        .block,
        "div section blockquote figure ul ol dl table tr tbody thead tfoot center form fieldset"
          + " address details summary hgroup"
      ),
      (
        .dropped,
        "style noscript template svg iframe object embed head input button select textarea label"
          + " nav aside footer dialog canvas video audio map math applet menu frame frameset"
      ),
    ]
    return Dictionary(
      names.flatMap { tag, words in words.split(separator: " ").map { (packed(String($0)), tag) } },
      uniquingKeysWith: { first, _ in first })
  }()
}
