// SPDX-License-Identifier: Apache-2.0

/// The report inside a page: its words and what the page says of them.
public struct Article: Hashable, Sendable {
  public var title: String
  public var byline: String?
  /// Who published it.
  public var outlet: String?
  /// As the page states it, ISO 8601: a day, or a day with its time.
  public var published: String?
  /// ISO 639-1.
  public var language: String?
  /// The address that the page gives itself.
  public var canonical: String?
  /// The body, paragraphs parted by empty lines.
  public var text: String
  /// The page says that it was made up: `<meta name="cairn:invented" content="true">`.
  public var isInvented: Bool

  public init(
    title: String = "", byline: String? = nil, outlet: String? = nil, published: String? = nil,
    language: String? = nil, canonical: String? = nil, text: String = "", isInvented: Bool = false
  ) {
    self.title = title
    self.byline = byline
    self.outlet = outlet
    self.published = published
    self.language = language
    self.canonical = canonical
    self.text = text
    self.isInvented = isInvented
  }
}

/// Why no report was read from a page.
public enum ArticleProblem: Error, Hashable, Sendable {
  /// More bytes than any report's page has: see `HTMLLimits`.
  case tooLarge(bytes: Int)
  /// Elements within elements, or attributes in a row, beyond what any page needs.
  case tooDeep
  /// No text: a picture, an archive, a program.
  case binary
  /// A page without a word in it.
  case noText
}

/// Finds the report in a page and leaves out what stands around it.
///
/// Bytes → UTF-8 → tree → elements and pieces of text → the element that holds the report → its
/// text. Title, outlet and dates come from JSON-LD, OpenGraph, meta elements and the page itself, in
/// this order.
///
/// - Parameters:
///   - bytes: the page as it was got.
///   - charset: what the server said of its encoding; a byte-order mark goes before it.
/// - Returns: the report; fields the page says nothing of are nil or empty.
/// - Throws: `ArticleProblem`.
public func article(
  fromHTML bytes: [UInt8], charset: String? = nil
) throws(ArticleProblem) -> Article {
  let text = try HTMLBytes(bytes, charset: charset).utf8
  let tree = try HTMLTree(text)
  let page = Page(tree)
  let body = PageBody(page)
  let structured = StructuredData(page.facts.structured)
  var article = page.facts.article(structured: structured)
  article.text = body.text(isTitle: { [title = article.title] in $0 == title })
  // A page that shows its report by a script may still state its text.
  if let stated = structured.body, stated.utf8.count > 2 * article.text.utf8.count {
    article.text = stated
  }
  guard !article.text.isEmpty else { throw .noText }
  return article
}
