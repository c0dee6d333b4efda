// SPDX-License-Identifier: Apache-2.0
import Reading
import Record

/// Reads invented Arabic sentences and says in short what was read.
enum ArabicReports {
  static func told(_ text: String, title: String = "") -> [String] {
    claims(text, title: title).map(Reports.short)
  }

  static func claims(
    _ text: String, title: String = "", published: Day? = nil, outlet: String = ""
  ) -> [Claim] {
    Reader().read(
      title: title, text: text,
      context: ReadingContext(published: published, language: "ar", outlet: outlet)
    ).claims
  }
}
