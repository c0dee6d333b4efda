// SPDX-License-Identifier: Apache-2.0

/// What a page's JSON-LD says of its report, by the words of schema.org.
struct StructuredData: Equatable {
  var title: String?
  var byline: String?
  var outlet: String?
  var published: String?
  var language: String?
  var address: String?
  var body: String?

  /// - Parameter scripts: the texts of the page's `application/ld+json` scripts.
  init(_ scripts: [String]) {
    let objects = scripts.flatMap { StructuredData.objects(JSONText($0), depth: 0) }
    guard let report = objects.first(where: StructuredData.isReport) else { return }
    title = (report["headline"].string ?? report["name"].string).map(HTMLEntities.unescaped)
    byline = StructuredData.names(report["author"]) ?? StructuredData.names(report["creator"])
    outlet =
      StructuredData.names(report["publisher"])
      ?? StructuredData.names(report["sourceOrganization"])
    published = report["datePublished"].string ?? report["dateCreated"].string
    language = report["inLanguage"].string
    address =
      report["mainEntityOfPage"]["@id"].string ?? report["mainEntityOfPage"].string
      ?? report["url"].string
    body = report["articleBody"].string.map(HTMLEntities.unescaped)
  }

  /// All objects, those of lists and graphs before those within them.
  private static func objects(_ value: JSONText, depth: Int) -> [JSONText] {
    guard depth < 4 else { return [] }
    switch value {
    case .list(let values): return values.flatMap { objects($0, depth: depth + 1) }
    case .object:
      return [value] + objects(value["@graph"], depth: depth + 1)
        + objects(value["mainEntity"], depth: depth + 1)
    default: return []
    }
  }

  /// Article, NewsArticle, BlogPosting, Report and their kind.
  private static func isReport(_ object: JSONText) -> Bool {
    object["@type"].values.compactMap(\.string).contains { type in
      ["Article", "Posting", "Report"].contains { type.hasSuffix($0) }
    }
  }

  /// The names of persons or bodies, given as texts or objects.
  private static func names(_ value: JSONText) -> String? {
    let names = value.values.compactMap { $0.string ?? $0["name"].string }.filter { !$0.isEmpty }
    return names.isEmpty ? nil : HTMLEntities.unescaped(names.joined(separator: ", "))
  }
}
