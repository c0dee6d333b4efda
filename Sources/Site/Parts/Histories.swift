// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// What was done to a thing, each line an entry of the ledger.
  mutating func history(_ lines: [HistoryLine]) {
    guard !lines.isEmpty else {
      return tag(.p, .class("quiet"), text: "The ledger has no entry about it.")
    }
    table("History") { html in
      html.heads(["Entry", "When", "Who", "What", "Why"], figures: ["Entry"])
      html.tag(.tbody) { html in
        for line in lines {
          html.tag(.tr) { html in
            html.tag(.td, .class("number narrow"), text: line.index.grouped)
            html.tag(.td) { $0.moment(line.at) }
            html.tag(.td) { $0.foreign(line.user) }
            html.tag(.td) { $0.tag(.code, text: line.act) }
            html.tag(.td) { $0.foreign(line.why) }
          }
        }
      }
    }
  }

  /// A SHA-256 in full: it can be selected and compared.
  mutating func hash(_ sha256: String) {
    tag(.code, .class("hash"), text: sha256)
  }

  /// Where from, when and how the bytes were got, and their hash.
  mutating func capture(_ capture: Capture, _ facts: [(name: StaticString, words: String)] = []) {
    tag(.dl, .class("facts")) { html in
      html.fact("SHA-256") { $0.hash(capture.sha256) }
      html.fact("Size", text: "\(capture.size.of("byte", "bytes")), \(capture.mediaType)")
      html.fact("Got") { $0.moment(capture.at) }
      html.fact("From", text: "\(capture.method.words) \(capture.origin)")
      for (name, words) in facts { html.fact(name.words, text: words) }
    }
  }
}

extension StaticString {
  /// `given_by` as a heading: "Given by".
  fileprivate var words: String {
    let text = description.replacing("_", with: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Capture.Method {
  var words: String {
    switch self {
    case .file: "the file"
    case .line: "a line of"
    case .input: "standard input"
    case .web: "the web address"
    }
  }
}
