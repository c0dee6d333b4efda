// SPDX-License-Identifier: Apache-2.0

/// Words as a terminal may have them: what would command it stands as �, but for the colours of `Style`.
///
/// A hostile report could otherwise wipe the lines above it, or turn 31 into 13 (Unicode Technical Report
/// 36, 3.1; the capture and the JSON keep every scalar).
struct Shown {
  private(set) var text: String

  init(_ text: String) {
    guard text.unicodeScalars.contains(where: Shown.isCommand) else {
      self.text = text
      return
    }
    var shown = String.UnicodeScalarView()
    var rest = Substring.UnicodeScalarView(text.unicodeScalars)
    while let scalar = rest.first {
      if let colour = Shown.colour(rest) {
        shown.append(contentsOf: rest.prefix(colour))
        rest = rest.dropFirst(colour)
      } else {
        shown.append(Shown.isCommand(scalar) ? "\u{FFFD}" : scalar)
        rest = rest.dropFirst()
      }
    }
    self.text = String(shown)
  }

  /// Controls but for ends of lines and tabs, and what turns words round that their letters do not.
  private static func isCommand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202D, 0x202E: true
    default: false
    }
  }

  /// How many scalars one of our own colours takes at the beginning; nil for anything else.
  private static func colour(_ rest: Substring.UnicodeScalarView) -> Int? {
    guard rest.first == "\u{1B}", Terminal.hasColour, let end = rest.prefix(12).firstIndex(of: "m")
    else { return nil }
    let code = String(rest[rest.index(after: rest.startIndex)..<end])
    guard Style.codes.contains(String(code.dropFirst())), code.first == "[" else { return nil }
    return code.unicodeScalars.count + 2
  }
}
