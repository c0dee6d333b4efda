// SPDX-License-Identifier: Apache-2.0

/// What an outlet announces: RSS 2.0, RSS 1.0 (RDF) or Atom.
public struct FeedDocument: Hashable, Sendable {
  /// One announced report.
  public struct Entry: Hashable, Sendable {
    /// Where it stands, as it is written: it may be relative.
    public var link: String
    /// What relative links rest on, the outermost first (`xml:base`).
    public var bases: [String]
    public var title: String
    /// When the feed says it was published; nil where it does not, or in no form that is known.
    public var published: InternetDate?
  }

  public var title = ""
  public var entries: [Entry] = []
  /// Entries after the most that are taken.
  public var passedOver = 0
  /// Entries that lead nowhere.
  public var withoutLink = 0
  /// Where the XML is broken, in words; what could be read is there.
  public var fault: String?
}

/// One feed of somebody's list of them (OPML).
public struct FeedOutline: Hashable, Sendable {
  public var address: String
  public var title: String
}

/// Why bytes are no feed and no list of feeds.
public enum FeedProblem: Error, Hashable, Sendable {
  case empty
  /// It is a web page.
  case page
  /// It has a document type, with which entities could be declared that unpack without end.
  case documentType
  /// It is XML whose first element is another.
  case other(root: String)
  /// It is no XML, in the parser's words.
  case notXML(String)
}

extension FeedProblem: CustomStringConvertible {
  /// In words after "it".
  public var description: String {
    switch self {
    case .empty: "there is nothing in it"
    case .page: "it is a web page"
    case .documentType: "it declares a document type, which may hide a bomb"
    case .other(let root): "it is XML of another kind (<\(root)>)"
    case .notXML(let words): "it is no XML (\(words))"
    }
  }
}

/// Reads a feed.
///
/// Only what stands in the bytes is read: nothing is fetched and no entity unpacked. Where the XML breaks
/// off, the entries before stay.
/// - Parameters:
///   - bytes: as they came, codings undone.
///   - charset: what the server says of the encoding; the document's own word goes before it.
///   - most: how many entries are taken; feeds have the newest first.
/// - Returns: the feed.
/// - Throws: `FeedProblem`.
public func feed(
  in bytes: [UInt8], charset: String? = nil, most: Int = 1000
) throws(FeedProblem) -> FeedDocument {
  let reader = FeedReader(most: most)
  let end = XMLStream.read(bytes, charset: charset, into: reader)
  guard reader.isFeed else { throw FeedProblem(reader.root, end) }
  var feed = reader.feed
  feed.fault = end.fault
  return feed
}

/// Reads a list of feeds (OPML).
///
/// - Parameter bytes: the file.
/// - Returns: the feeds in it, in their order.
/// - Throws: `FeedProblem`; a list that is broken somewhere is refused whole.
public func feedOutlines(in bytes: [UInt8]) throws(FeedProblem) -> [FeedOutline] {
  let reader = OutlineReader()
  let end = XMLStream.read(bytes, charset: nil, into: reader)
  guard reader.root == "opml" else { throw FeedProblem(reader.root, end) }
  if let fault = end.fault { throw .notXML(fault) }
  return reader.outlines
}

extension FeedProblem {
  /// Why a document whose first element this is is not what was looked for.
  fileprivate init(_ root: String?, _ end: XMLStream.End) {
    switch (root, end) {
    case (_, .documentType("html")): self = .page
    case (_, .documentType): self = .documentType
    case (nil, .empty): self = .empty
    case ("html", _): self = .page
    case (let root?, _): self = .other(root: root)
    case (nil, _): self = .notXML(end.fault ?? "it has no element")
    }
  }
}
