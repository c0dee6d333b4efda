// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// Where in a long list one is, and the way to the pages beside it.
  mutating func pager(
    _ page: Page, shown: Int, of total: Int, _ link: (Int) -> Link
  ) {
    guard total > page.limit || page.offset > 0 else { return }
    tag(.nav, .class("pager"), .label("Pages")) { html in
      if page.number > 1 {
        html.tag(.a, .href(link(page.number - 1)), .rel("prev"), text: "← Newer")
      }
      html.tag(.span, text: stretch(page, shown: shown, of: total))
      if page.offset + page.limit < total {
        html.tag(.a, .href(link(page.number + 1)), .rel("next"), text: "Older →")
      }
    }
  }
}

private func stretch(_ page: Page, shown: Int, of total: Int) -> String {
  guard shown > 0 else { return "Nothing here: the list has \(total.grouped)" }
  return "\((page.offset + 1).grouped)–\((page.offset + shown).grouped) of \(total.grouped)"
}
