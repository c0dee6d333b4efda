// SPDX-License-Identifier: Apache-2.0
public import Record

/// Reads reports: a cascade from bytes to claims and attributions.
///
/// Bytes → tokens → sentences → phrases (with numbers and times) → finds of the claim rules →
/// drafts placed in the report's narrative → attributions and chains → findings. Each stage is a
/// value that the next one takes. One reader serves all threads at once: what it holds is only
/// read, and what a text needs is made for each call.
public struct Reader: Sendable {
  /// Written beside what was read, so that a reading can be told from a later one.
  public let version: String

  private let languages: Languages

  /// A reader of the compiled-in languages; cheap, since they are built once for the process.
  public init() { self.init(knowing: []) }

  /// A reader that knows bodies besides those of `BodyTable`, and places besides the compiled-in.
  public init(knowing bodies: [BodyTable.Body], places: OwnGazetteer? = nil) {
    let isPlain = bodies.isEmpty && places == nil
    languages = isPlain ? .compiledIn : Languages(knowing: bodies, places: places)
    version =
      "cairn-reader 1" + (bodies.isEmpty ? "" : " knowing \(bodies.count) bodies more")
      + (places.map { " with places \($0.name)" } ?? "")
  }

  /// Reads what a report claims, and who says so.
  public func read(title: String, text: String, context: ReadingContext) -> Findings {
    read(title: title, text: text, context: context, explainer: nil)
  }

  func read(
    title: String, text: String, context: ReadingContext, explainer: Explainer?
  ) -> Findings {
    var (title, text) = (title, text)
    let stated = Reader.stated(context.language) ?? LanguageGuess.language(of: &text, and: &title)
    let titles = title.withUTF8 { LanguageStretch.all(of: $0, stated) }
    let texts = text.withUTF8 { LanguageStretch.all(of: $0, stated) }
    let main = LanguageStretch.main(titles + texts, stated: stated)
    guard let language = language(main, titles + texts) else {
      return Findings(language: main, claims: [], attributions: [])
    }
    var reading = Reading(
      languages, beginning: language, context: context, explainer: explainer)
    title.withUTF8 { title in
      reading.read(title, part: .title, titles)
      text.withUTF8 { text in
        let chapters = Chapter.all(of: text, texts)
        for chapter in chapters {
          reading.read(text, part: .text, chapter)
          reading.close(title: title, text: text, of: chapters.count)
        }
      }
    }
    return reading.findings
  }

  /// The language that was stated, without its region: "ar" of "ar-SY"; nil for none, and for the
  /// codes that say that it is not known or that there are several (ISO 639-2: und, mul, zxx, mis).
  private static func stated(_ language: String?) -> String? {
    guard let code = language?.split(whereSeparator: { "-_".contains($0) }).first?.lowercased()
    else { return nil }
    return ["und", "mul", "zxx", "mis"].contains(code) ? nil : code
  }

  /// The language to begin with: the report's own, or the first of its stretches' that is read.
  private func language(_ main: String, _ stretches: [LanguageStretch]) -> Language? {
    languages.named(main) ?? stretches.lazy.compactMap { languages.named($0.language) }.first
  }
}
