// SPDX-License-Identifier: Apache-2.0

/// The languages that a reader knows.
struct Languages: Sendable {
  /// With bodies that were added; nil for those that come with the program.
  private let own: [Language]?

  /// Those that come with the program: each is built once for the process, when first a text is in it.
  static let compiledIn = Languages(own: nil)

  private init(own: [Language]?) { self.own = own }

  /// The same languages, in which bodies are known besides; takes some hundredths of a second.
  init(knowing bodies: [BodyTable.Body]) {
    let lines = bodies.map(\.lines).joined()
    own = Languages.compiledIn.all.map { $0.adding(lines) }
  }

  var all: [Language] { own ?? [.english, .arabic, .russian] }

  /// The language with a code; nil for one that is not read.
  func named(_ code: String) -> Language? {
    if let own { return own.first { $0.code == code } }
    switch code {
    case "en": return .english
    case "ar": return .arabic
    case "ru": return .russian
    default: return nil
    }
  }
}
