// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// What the class, id and role of an element say of it.
struct PageSigns: OptionSet {
  var rawValue: UInt8

  /// Stands beside a report: sharing, advertising, navigation.
  static var furniture: PageSigns { PageSigns(rawValue: 1) }
  /// Comments and other reports, which may be longer than the report.
  static var voices: PageSigns { PageSigns(rawValue: 2) }
  /// Says that it holds the report.
  static var body: PageSigns { PageSigns(rawValue: 4) }
}

extension PageSigns {
  private static let roles: Set = [
    "navigation", "complementary", "contentinfo", "banner", "search", "dialog", "menu", "alert",
  ]

  init(_ node: xmlNodePtr, _ tag: PageTag) {
    self = []
    guard node.pointee.properties != nil else { return }
    if node.attribute("itemprop") == "articleBody" {
      self = .body
      return
    }
    if tag == .body || tag == .html { return }
    let names = [node.attribute("class"), node.attribute("id")].compactMap { $0 }
    let words = PageWords.standard
    if names.contains(where: words.isBody) {
      self = .body
      return
    }
    if tag == .article || tag == .main { return }
    if let role = node.attribute("role"), PageSigns.roles.contains(role) { insert(.furniture) }
    for name in names { formUnion(words.signs(name)) }
  }
}
