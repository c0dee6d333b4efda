// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// What a page says of itself outside its text, gathered while its elements are walked.
struct PageFacts {
  /// The texts of its JSON-LD scripts.
  private(set) var structured: [String] = []
  private(set) var isInvented = false
  /// Meta elements by name or property, in small letters; the first of each.
  private var metas: [String: String] = [:]
  private var title = ""
  private var headings: [String] = []
  private var canonical: String?
  private var language: String?
  private var author: String?
  private var stamps: [String] = []
  /// No more of one kind than this are kept.
  private static let most = 64

  mutating func take(_ node: xmlNodePtr, _ tag: PageTag) {
    switch tag {
    case .html: language = node.attribute("lang") ?? node.attribute("xml:lang")
    case .meta: takeMeta(node)
    case .title where title.isEmpty: title = PageFacts.trimmed(node.content)
    case .link where node.attribute("rel") == "canonical": canonical = node.attribute("href")
    case .script where node.attribute("type") == "application/ld+json":
      if structured.count < Self.most { structured.append(node.content) }
    case .mainHeading where headings.count < Self.most:
      headings.append(PageFacts.trimmed(node.content))
    case .time where stamps.count < Self.most:
      if let stamp = node.attribute("datetime") { stamps.append(stamp) }
    default: takeProperty(node)
    }
  }

  private mutating func takeMeta(_ node: xmlNodePtr) {
    takeProperty(node)
    guard let content = node.attribute("content"), metas.count < Self.most * 8 else { return }
    let names = ["property", "name", "http-equiv", "itemprop"].compactMap { node.attribute($0) }
    guard let name = names.first?.lowercased(), !content.isEmpty else { return }
    if name == "cairn:invented" { isInvented = isInvented || content == "true" }
    if metas[name] == nil { metas[name] = content }
  }

  /// What elements say in the words of schema.org, or of links to authors.
  private mutating func takeProperty(_ node: xmlNodePtr) {
    guard node.pointee.properties != nil else { return }
    let property = node.attribute("itemprop")
    if property == "datePublished", stamps.count < Self.most {
      let stamp = node.attribute("content") ?? node.attribute("datetime") ?? node.content
      stamps.insert(PageFacts.trimmed(stamp), at: 0)
    }
    if author == nil, property == "author" || node.attribute("rel") == "author" {
      let name = PageFacts.trimmed(node.content)
      if !name.isEmpty, name.utf8.count < 100 { author = name }
    }
  }

  /// White space at the ends left out, and made one within; what is too long for any field is cut.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8.prefix(4096)
    let words = bytes.split { $0 <= 0x20 }
    return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }
}

// MARK: - The report's fields

extension PageFacts {
  /// The report without its text, its fields from the surest place that names them.
  func article(structured: StructuredData) -> Article {
    let outlet = first(
      structured.outlet, metas["og:site_name"], metas["application-name"], metas["publisher"])
    return Article(
      title: heading(structured, outlet: outlet),
      byline: first(
        structured.byline, metas["author"], metas["article:author"].flatMap(PageFacts.noAddress),
        metas["parsely-author"], author
      ).map(PageWords.standard.withoutBy),
      outlet: outlet, published: published(structured), language: language(structured),
      canonical: [canonical, metas["og:url"], structured.address].compactMap { $0 }
        .first { $0.hasPrefix("http") },
      isInvented: isInvented)
  }

  private func first(_ texts: String?...) -> String? {
    texts.compactMap { $0.map(PageFacts.trimmed) }.first { !$0.isEmpty }
  }

  private static func noAddress(_ text: String) -> String? {
    text.hasPrefix("http") ? nil : text
  }

  private func heading(_ structured: StructuredData, outlet: String?) -> String {
    let stated = first(structured.title, metas["og:title"], metas["twitter:title"])
    let only = headings.filter { !$0.isEmpty }
    let found = stated ?? (only.count == 1 ? only.first : nil) ?? first(title) ?? only.first ?? ""
    return PageFacts.withoutOutlet(found, outlet: outlet)
  }

  /// "Twelve die in Rawah | Tigris Bulletin" without the outlet's name, spaces and case apart.
  static func withoutOutlet(_ title: String, outlet: String?) -> String {
    guard let outlet, let mark = title.lastIndex(where: { "|-–—·»•".contains($0) }) else {
      return title
    }
    let rest = title[..<mark].reversed().drop {
      !$0.isLetter && !$0.isNumber && !"\"'”’?!.)".contains($0)
    }
    let isOutlet = letters(title[mark...]) == letters(outlet[...])
    return isOutlet && !rest.isEmpty ? String(rest.reversed()) : title
  }

  private static func letters(_ text: Substring) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private func published(_ structured: StructuredData) -> String? {
    let names = [
      "article:published_time", "article:published", "publisheddate", "og:article:published_time",
      "datepublished", "date", "pubdate",
      "publishdate", "publish-date", "publication_date", "dc.date.issued", "dc.date",
      "dcterms.created", "sailthru.date", "parsely-pub-date", "article.published",
    ]
    let stated = [structured.published] + names.map { metas[$0] } + stamps.map(Optional.some)
    return stated.lazy.compactMap { $0 }.compactMap(PageFacts.date).first
  }

  /// A stated date where it begins as ISO 8601 has it, or with slashes or nothing between.
  static func date(_ stated: String) -> String? {
    let text = Array(trimmed(stated).utf8)
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    guard text.count >= 8, text.prefix(4).allSatisfy(isDigit) else { return nil }
    if text.prefix(8).allSatisfy(isDigit) {
      guard text.count == 8 || text[8] == UInt8(ascii: "T") else { return nil }
      return dashed(text[0..<4], text[4..<6], text[6..<8], rest: text.dropFirst(8))
    }
    let marks = Set("-/.".utf8)
    let parts = text.split(maxSplits: 2, omittingEmptySubsequences: false) { marks.contains($0) }
    guard parts.count == 3, parts[0].count == 4, (1...2).contains(parts[1].count) else {
      return nil
    }
    let day = parts[2].prefix(while: isDigit)
    return (1...2).contains(day.count)
      ? dashed(parts[0], parts[1], day, rest: parts[2].dropFirst(day.count)) : nil
  }

  private static func dashed(
    _ year: ArraySlice<UInt8>, _ month: ArraySlice<UInt8>, _ day: ArraySlice<UInt8>,
    rest: ArraySlice<UInt8>
  ) -> String? {
    let text = { (part: ArraySlice<UInt8>) in String(decoding: part, as: UTF8.self) }
    guard (1...12).contains(Int(text(month)) ?? 0), (1...31).contains(Int(text(day)) ?? 0) else {
      return nil
    }
    let two = { (part: ArraySlice<UInt8>) in part.count == 1 ? "0" + text(part) : text(part) }
    let isTime = rest.count >= 6 && (rest.first == 0x54 || rest.first == 0x20)
    let time = isTime ? "T" + text(rest.dropFirst()) : ""
    return text(year) + "-" + two(month) + "-" + two(day) + time
  }

  private func language(_ structured: StructuredData) -> String? {
    let stated = [
      language, metas["content-language"], metas["language"], metas["og:locale"],
      structured.language,
    ]
    return stated.lazy.compactMap { $0?.lowercased() }
      .map { $0.prefix { $0.isLetter } }.first { (2...3).contains($0.count) }.map(String.init)
  }
}
