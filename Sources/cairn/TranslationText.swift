// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// A translation for the terminal, with what would be read from it if it were the report.
struct TranslationText {
  private let translation: Translation
  private let claims: [Claim]
  private let style: Style

  init(_ translation: Translation, claims: [Claim], style: Style) {
    self.translation = translation
    self.claims = claims
    self.style = style
  }

  var text: String {
    let maker = Bidi.current.isolated(translation.madeBy)
    return
      ([
        style.bold("Translation of \(translation.report) into \(translation.language) by \(maker)"),
        "Read from the translation: not recorded, linked or counted.",
      ] + lines + ["", Bidi.current.lines(translation.text)]).joined(separator: "\n")
  }

  private var lines: [String] {
    guard !claims.isEmpty else { return ["No claims of casualties."] }
    var table = Table(headings: ["harm", "how many", "who says"])
    table.rows = claims.map {
      [ClaimWords.harm($0.harm), ClaimWords.count($0.count), ClaimWords.chain(of: $0)]
    }
    return table.lines(width: max(Terminal.width, 80), style: style)
  }
}
