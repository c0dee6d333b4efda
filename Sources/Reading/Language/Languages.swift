// SPDX-License-Identifier: Apache-2.0

/// The languages that a reader knows.
struct Languages: Sendable {
  let all: [Language]

  /// Those that come with the program, built once for the process.
  static let compiledIn = Languages(all: [.english, .arabic, .russian])

  private init(all: [Language]) { self.all = all }

  /// The same languages, in which bodies are known besides; takes some hundredths of a second.
  init(knowing bodies: [BodyTable.Body]) {
    let lines = bodies.map(\.lines).joined()
    all = Languages.compiledIn.all.map { $0.adding(lines) }
  }

  /// The language with a code; nil for one that is not read.
  func named(_ code: String) -> Language? { all.first { $0.code == code } }
}
