// SPDX-License-Identifier: Apache-2.0

import Site

/// Keeps words that run from right to left from turning what stands beside them round, on a
/// terminal (Unicode Standard Annex 9, isolates).
struct Bidi {
  /// Off where the output is read by programs, which are given the words as they are.
  var isOn: Bool

  static var current: Bidi { Bidi(isOn: Terminal.outputIsTerminal) }

  private static let isolates: Set<Unicode.Scalar> = [
    "\u{2066}", "\u{2067}", "\u{2068}", "\u{2069}",
  ]

  /// Words set apart from those around them: first strong isolate and its end.
  func isolated(_ words: String) -> String {
    guard isOn, words.unicodeScalars.contains(where: Written.isRightToLeft) else { return words }
    return "\u{2068}\(words)\u{2069}"
  }

  /// Each line that is mostly written from right to left, set to run so whatever it begins with.
  func lines(_ text: String) -> String {
    guard isOn else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      Written(String(line), in: "").isRightToLeft ? "\u{2067}\(line)\u{2069}" : String(line)
    }.joined(separator: "\n")
  }

  /// A mark of the program's own within the words of a report, which must not turn with them.
  func mark(_ mark: String) -> String { isOn ? "\u{2066}\(mark)\u{2069}" : mark }

  /// How many columns words take: isolates take none.
  static func columns(_ words: String) -> Int {
    words.count { !$0.unicodeScalars.allSatisfy(isolates.contains) }
  }
}
