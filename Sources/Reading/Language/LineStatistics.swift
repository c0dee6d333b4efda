// SPDX-License-Identifier: Apache-2.0

/// Tells text that was wrapped at a page's width from text with one paragraph a line.
struct LineStatistics {
  private var start = 0
  private var wrapped = 0
  private var open = 0

  init(start: Int = 0) { self.start = start }

  /// Notes the end of a line; `closed` says whether it ends as a sentence does.
  mutating func end(at index: Int, closed: Bool) {
    let length = index - start
    start = index + 1
    guard !closed, length > 0 else { return }
    open += 1
    if (50...100).contains(length) { wrapped += 1 }
  }

  /// Whether a single line end says nothing about sentences: most open lines are a page wide.
  var isWrapped: Bool { open >= 3 && wrapped * 4 >= open * 3 }
}
