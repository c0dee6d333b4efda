// SPDX-License-Identifier: Apache-2.0

/// Colours for people; plain text where colour is off.
struct Style {
  var isOn: Bool

  static var current: Style { Style(isOn: Terminal.hasColour) }

  func bold(_ text: String) -> String { wrapped(text, "1") }
  func dim(_ text: String) -> String { wrapped(text, "2") }
  func red(_ text: String) -> String { wrapped(text, "31") }
  func green(_ text: String) -> String { wrapped(text, "32") }
  func yellow(_ text: String) -> String { wrapped(text, "33") }
  func blue(_ text: String) -> String { wrapped(text, "34") }
  func marked(_ text: String) -> String { wrapped(text, "1;30;43") }

  /// All that are written, and 0, which ends each.
  static let codes: Set<String> = ["0", "1", "2", "31", "32", "33", "34", "1;30;43"]

  private func wrapped(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
