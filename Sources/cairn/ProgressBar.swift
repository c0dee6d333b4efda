// SPDX-License-Identifier: Apache-2.0

/// How far a long command has come, on standard error when that is a terminal.
struct ProgressBar {
  private let isShown = Terminal.errorIsTerminal
  private var line = ""

  mutating func show(_ done: Int, of total: Int) {
    guard isShown else { return }
    let width = 30
    let filled = total > 0 ? min(width, done * width / total) : 0
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    line = "  \(bar) \(done) of \(total)"
    draw(line)
  }

  /// Lets something else be said, then shows the bar again.
  mutating func interrupt(_ say: () -> Void) {
    if isShown { draw("") }
    say()
    if isShown { draw(line) }
  }

  mutating func finish() {
    guard isShown, !line.isEmpty else { return }
    draw("")
    line = ""
  }

  private func draw(_ text: String) { Terminal.raw("\r\u{1B}[K" + text) }
}
