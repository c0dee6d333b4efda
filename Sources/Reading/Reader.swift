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
  public static let version = "cairn-reader 1"

  /// A reader of the compiled-in languages; cheap, since they are built once for the process.
  public init() {}

  /// Reads what a report claims, and who says so.
  public func read(title: String, text: String, context: ReadingContext) -> Findings {
    read(title: title, text: text, context: context, explainer: nil)
  }

  func read(
    title: String, text: String, context: ReadingContext, explainer: Explainer?
  ) -> Findings {
    var (title, text) = (title, text)
    let recognised = context.language ?? LanguageGuess.language(of: &text, and: &title)
    guard let language = Language.named(recognised) else {
      return Findings(language: recognised, claims: [], attributions: [])
    }
    var reading = Reading(language: language, context: context, explainer: explainer)
    let isGiven = context.language != nil
    title.withUTF8 { title in
      reading.read(
        title, part: .title, LanguageStretch.all(of: title, recognised, isGiven: isGiven))
      text.withUTF8 { text in
        let stretches = LanguageStretch.all(of: text, recognised, isGiven: isGiven)
        let chapters = Chapter.all(of: text, stretches)
        for chapter in chapters {
          reading.read(text, part: .text, chapter)
          reading.close(title: title, text: text, of: chapters.count)
        }
      }
    }
    return reading.findings
  }
}
