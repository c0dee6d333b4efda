// SPDX-License-Identifier: Apache-2.0
import Reading
import Record

/// Reads invented sentences and says in short what was read.
struct Reports {
  /// What each claim of a text says: "killed ≥12", "injured dozens", "killed 3 of #0".
  static func told(_ text: String, title: String = "") -> [String] {
    claims(text, title: title).map(short)
  }

  static func claims(
    _ text: String, title: String = "", published: Day? = nil, outlet: String = ""
  ) -> [Claim] {
    Reader().read(
      title: title, text: text,
      context: ReadingContext(published: published, language: "en", outlet: outlet)
    ).claims
  }

  /// The names of the victims of the first claim of a text.
  static func names(_ text: String) -> [String] {
    claims(text).first?.victims.names.map(\.text) ?? []
  }

  /// Who is said to have done what each claim of a text tells.
  static func actors(_ text: String) -> [String?] { claims(text).map { $0.actor?.text } }

  /// The names of the speakers of each claim, innermost first; their words where they have none.
  static func chains(_ text: String, title: String = "", outlet: String = "") -> [[String]] {
    claims(text, title: title, outlet: outlet).map { claim in
      claim.chain.map { $0.name.isEmpty ? $0.text : $0.name }
    }
  }

  /// The words of the speakers of each claim, innermost first.
  static func chainWords(_ text: String) -> [[String]] {
    claims(text).map { $0.chain.map(\.text) }
  }

  /// Source · cue · contents of each attribution of a text.
  static func attributions(_ text: String) -> [String] {
    let findings = Reader().read(
      title: "", text: text, context: ReadingContext(published: nil, language: "en", outlet: ""))
    let bytes = Array(text.utf8)
    func words(_ passages: [Passage]) -> String {
      passages.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }.joined(separator: " … ")
    }
    return findings.attributions.map {
      "\(words($0.source)) · \(words($0.cue)) · \(words($0.content))"
    }
  }

  /// Name / body of the first speaker of the last claim of a text; empty where it has none.
  static func speaker(_ text: String) -> String {
    claims(text).last?.chain.first.map { "\($0.name) / \($0.body ?? "")" } ?? ""
  }

  /// Who answers what to the first claim of a text: "Israeli military: denies actor".
  static func positions(_ text: String) -> [String] {
    (claims(text).first?.positions ?? []).map {
      "\($0.speaker.name): \($0.answer.rawValue) \($0.matter.rawValue)"
    }
  }

  static func short(_ claim: Claim) -> String {
    "\(claim.harm.rawValue) \(short(claim.count))" + (claim.partOf.map { " of #\($0)" } ?? "")
  }

  static func short(_ count: Count) -> String {
    let about = count.has(.approx) ? "~" : ""
    if let word = count.word { return word }
    switch (count.min, count.max) {
    case (let min?, let max?): return about + (min == max ? "\(min)" : "\(min)–\(max)")
    case (let min?, nil): return about + (count.has(.moreThan) ? ">" : "≥") + "\(min)"
    case (nil, let max?): return about + (count.has(.lessThan) ? "<" : "≤") + "\(max)"
    case (nil, nil): return count.has(.none) ? "none" : "plural"
    }
  }
}
