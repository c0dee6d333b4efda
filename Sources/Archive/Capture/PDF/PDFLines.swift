// SPDX-License-Identifier: Apache-2.0

/// Makes paragraphs of the lines of printed pages.
enum PDFLines {
  /// Joins the lines of a paragraph, also one that runs over a page; a page's bare number is no text.
  static func joined(_ text: String) -> String {
    var paragraphs: [String] = []
    for page in plain(text).split(separator: "\u{C}") {
      var isFirst = true
      for paragraph in self.paragraphs(of: page) {
        if isFirst, let last = paragraphs.last, runsOn(last, paragraph) {
          paragraphs[paragraphs.count - 1] = last + " " + paragraph
        } else {
          paragraphs.append(paragraph)
        }
        isFirst = false
      }
    }
    return paragraphs.joined(separator: "\n\n")
  }

  /// Without the marks by which the program says which way words run.
  private static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars
    where !(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value)
      && scalar.value != 0xFEFF
    {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func paragraphs(of page: Substring) -> [String] {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split { line in line.allSatisfy { $0 == " " } }.compactMap { lines in
      let words = lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
      return isPageNumber(words) ? nil : words
    }
  }

  private static func isPageNumber(_ words: String) -> Bool {
    words.count <= 4 && words.allSatisfy(\.isNumber)
  }

  /// Whether a sentence goes on over the end of a page.
  private static func runsOn(_ last: String, _ next: String) -> Bool {
    guard let end = last.last, let start = next.first else { return false }
    return (end.isLetter || end == ",") && start.isLowercase
  }
}
