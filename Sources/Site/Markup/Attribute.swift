// SPDX-License-Identifier: Apache-2.0

/// One attribute of an element.
///
/// Only those made here can be written: no handler (`onclick`), no `style`, which the content policy of
/// the site forbids anyway, and addresses only as `Link`.
struct Attribute {
  let name: StaticString
  /// Absent for an attribute that stands without a value, such as `hidden`.
  let value: String?

  private init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  static func `class`(_ names: String) -> Attribute { Attribute("class", names) }
  static func id(_ id: String) -> Attribute { Attribute("id", id) }
  static func href(_ link: Link) -> Attribute { Attribute("href", link.text) }
  static func src(_ link: Link) -> Attribute { Attribute("src", link.text) }
  static func action(_ link: Link) -> Attribute { Attribute("action", link.text) }
  static func rel(_ words: StaticString) -> Attribute { Attribute("rel", words.description) }
  static func title(_ text: String) -> Attribute { Attribute("title", text) }
  static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
  static func dir(_ direction: Direction) -> Attribute { Attribute("dir", direction.rawValue) }
  static func scope(_ scope: HeaderScope) -> Attribute { Attribute("scope", scope.rawValue) }
  static func columns(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
  static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }
  static func role(_ role: StaticString) -> Attribute { Attribute("role", role.description) }

  // Forms.
  static func name(_ name: String) -> Attribute { Attribute("name", name) }
  static func value(_ value: String) -> Attribute { Attribute("value", value) }
  static func type(_ type: StaticString) -> Attribute { Attribute("type", type.description) }
  static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
  static func list(_ id: String) -> Attribute { Attribute("list", id) }
  static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }
  static func length(_ most: Int) -> Attribute { Attribute("maxlength", String(most)) }
  static let get = Attribute("method", "get")
  static let selected = Attribute("selected", nil)
  static let `defer` = Attribute("defer", nil)
  static let hidden = Attribute("hidden", nil)
  static let download = Attribute("download", nil)
  static let tabStop = Attribute("tabindex", "0")

  // Accessibility.
  static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
  static func labelled(by id: String) -> Attribute { Attribute("aria-labelledby", id) }
  static let currentPage = Attribute("aria-current", "page")
  static let unspoken = Attribute("aria-hidden", "true")

  /// A value for the script: `data-claims="0 2"`.
  static func claims(_ numbers: String) -> Attribute { Attribute("data-claims", numbers) }
  static func source(_ link: Link) -> Attribute { Attribute("data-source", link.text) }
  static func outlines(_ link: Link) -> Attribute { Attribute("data-outlines", link.text) }

  // Pictures.
  static func alternative(_ text: String) -> Attribute { Attribute("alt", text) }
  /// Fetched only when it comes into sight, which inside a closed `details` is never.
  static let whenSeen = Attribute("loading", "lazy")
  static func viewBox(_ width: Int, _ height: Int) -> Attribute {
    Attribute("viewBox", "0 0 \(width) \(height)")
  }
  static let stretched = Attribute("preserveAspectRatio", "none")
  static func x(_ number: Double) -> Attribute { Attribute("x", short(number)) }
  static func y(_ number: Double) -> Attribute { Attribute("y", short(number)) }
  static func width(_ number: Double) -> Attribute { Attribute("width", short(number)) }
  static func height(_ number: Double) -> Attribute { Attribute("height", short(number)) }
  static func d(_ path: StaticString) -> Attribute { Attribute("d", path.description) }

  // The head of a document.
  static func content(_ text: String) -> Attribute { Attribute("content", text) }
  static func charset(_ name: StaticString) -> Attribute { Attribute("charset", name.description) }

  /// Two decimals: a picture needs no more, and the same everywhere keeps the pages comparable.
  private static func short(_ number: Double) -> String {
    let hundredths = Int(max(0, number) * 100 + 0.5)
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    guard rest != 0 else { return String(whole) }
    return "\(whole)." + (rest < 10 ? "0" : "") + String(rest)
  }
}

enum Direction: String { case auto, ltr, rtl }

enum HeaderScope: String { case col, row, rowgroup }
