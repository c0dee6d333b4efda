// SPDX-License-Identifier: Apache-2.0

/// The languages that a reader knows.
struct Languages: Sendable {
  /// With bodies or places that were added; nil for those that come with the program.
  private let own: [Language]?

  /// Those that come with the program: each is built once for the process, when first a text is in it.
  static let compiledIn = Languages(own: nil)

  private init(own: [Language]?) { self.own = own }

  /// The same languages, in which bodies are known besides, or another gazetteer; bodies take some
  /// hundredths of a second.
  init(knowing bodies: [BodyTable.Body], places: OwnGazetteer?) {
    var own = Languages.compiledIn.all
    if !bodies.isEmpty {
      let lines = bodies.map(\.lines).joined()
      own = own.map { $0.adding(lines) }
    }
    if let places { own = own.map { $0.placing(by: places.gazetteer) } }
    self.own = own
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
