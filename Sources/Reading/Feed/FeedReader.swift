// SPDX-License-Identifier: Apache-2.0

/// Gathers the entries of a feed from its elements.
///
/// RSS 2.0: `rss/channel/item`; RSS 1.0: `RDF/item` beside `RDF/channel`; Atom: `feed/entry`.
final class FeedReader: XMLStream.Listener {
  private let most: Int
  private(set) var feed = FeedDocument()
  private(set) var root: String?
  /// The elements that are open, each with the base it gives to links.
  private var open: [(name: String, base: String?)] = []
  private var entry: Draft?
  /// The text of the element that is read now; nil where none is.
  private var words: [UInt8]?

  /// Longer titles and links are cut: nobody means them.
  private static let longest = 1 << 14

  /// An entry before its end.
  private struct Draft {
    /// How many elements are open within which it stands.
    var depth: Int
    var title = ""
    /// By how sure it is that the article stands there, the surest first.
    var links: [Rank: String] = [:]
    var dates: [Rank: String] = [:]
  }

  private enum Rank: Int, CaseIterable { case first, second, third }

  init(most: Int) { self.most = most }

  var isFeed: Bool { ["rss", "RDF", "feed"].contains(root) }

  override func begin(_ name: String, _ attributes: XMLStream.Attributes) {
    if open.isEmpty, root == nil { root = name }
    open.append((name, attributes["base"]))
    guard isFeed else { return }
    words = nil
    if entry == nil, name == "item" || name == "entry" {
      entry = Draft(depth: open.count)
      // RSS 1.0 says where an item stands in its name as well.
      if root == "RDF", let about = attributes["about"] { entry?.links[.third] = about }
    } else if entry?.depth == open.count - 1 {
      beginPart(name, attributes)
    } else if name == "title", isOfFeed {
      words = []
    }
  }

  /// The feed's own title stands in its channel, or right under an Atom feed.
  private var isOfFeed: Bool {
    guard entry == nil, feed.title.isEmpty, open.count >= 2 else { return false }
    let parent = open[open.count - 2].name
    return parent == "channel" || parent == "feed"
  }

  private func beginPart(_ name: String, _ attributes: XMLStream.Attributes) {
    switch name {
    case "link":
      if let address = attributes["href"] {
        link(address, attributes)
      } else {
        words = []
      }
    case "guid":
      // A guid is an address unless it says that it is none.
      if attributes["isPermaLink"]?.lowercased() != "false" { words = [] }
    case "title", "origLink", "pubDate", "published", "date", "updated": words = []
    default: break
    }
  }

  private func link(_ address: String, _ attributes: XMLStream.Attributes) {
    guard ["alternate", nil].contains(attributes["rel"]) else { return }
    let isPage = attributes["type"].map { $0.contains("html") } ?? true
    let rank: Rank = isPage ? .first : .second
    if entry?.links[rank] == nil { entry?.links[rank] = address }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let count = words?.count, count < Self.longest else { return }
    words?.append(contentsOf: bytes.prefix(Self.longest - count))
  }

  override func end(_ name: String) {
    defer { if !open.isEmpty { open.removeLast() } }
    guard isFeed else { return }
    if let words, let text = Self.trimmed(words) { take(text, of: name) }
    words = nil
    if let entry, entry.depth == open.count { finish(entry) }
  }

  private func take(_ text: String, of name: String) {
    guard entry != nil else {
      feed.title = text
      return
    }
    switch name {
    case "title": entry?.title = text
    case "link": entry?.links[.first] = text
    // What a go-between put its own address in front of.
    case "origLink": entry?.links[.first] = text
    case "guid":
      if text.hasPrefix("http://") || text.hasPrefix("https://") { entry?.links[.third] = text }
    case "pubDate", "published": entry?.dates[.first] = text
    case "date": entry?.dates[.second] = text
    default: entry?.dates[.third] = text
    }
  }

  private func finish(_ draft: Draft) {
    entry = nil
    guard
      let link = Rank.allCases.lazy.compactMap({ draft.links[$0] }).first(where: { !$0.isEmpty })
    else {
      feed.withoutLink += 1
      return
    }
    guard feed.entries.count < most else {
      feed.passedOver += 1
      return
    }
    let date = Rank.allCases.lazy.compactMap { draft.dates[$0] }.first
    feed.entries.append(
      .init(
        link: link, bases: open.compactMap(\.base), title: draft.title,
        published: date.flatMap { InternetDate($0) }))
  }

  private static func trimmed(_ bytes: [UInt8]) -> String? {
    let start = bytes.drop { $0 <= 0x20 }
    guard let last = start.lastIndex(where: { $0 > 0x20 }) else { return nil }
    return String(decoding: start[...last], as: UTF8.self)
  }
}

/// Gathers the feeds of a list of them: every outline that has an `xmlUrl`, however deep.
final class OutlineReader: XMLStream.Listener {
  private(set) var root: String?
  private(set) var outlines: [FeedOutline] = []

  override func begin(_ name: String, _ attributes: XMLStream.Attributes) {
    if root == nil { root = name }
    guard name == "outline", let address = attributes["xmlUrl"], !address.isEmpty else { return }
    outlines.append(
      FeedOutline(address: address, title: attributes["title"] ?? attributes["text"] ?? ""))
  }
}
