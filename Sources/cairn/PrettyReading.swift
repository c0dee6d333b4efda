// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What was read in one report, for people: the text with its claims marked, and a table under it.
struct PrettyReading {
  private let reading: ReadAnswer.Reading
  private let style: Style

  init(_ reading: ReadAnswer.Reading, style: Style) {
    self.reading = reading
    self.style = style
  }

  func text(_ width: Int) -> String {
    var parts: [String] = []
    let bidi = Bidi.current
    if !reading.title.isEmpty {
      parts.append(style.bold(bidi.lines(marked(reading.title, part: .title))))
    }
    parts.append(bidi.lines(marked(reading.text, part: .text)))
    parts.append(table(width).joined(separator: "\n"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The text, each claim's words in colour with the claim's number behind them.
  private func marked(_ text: String, part: Passage.Part) -> String {
    let bytes = Array(text.utf8)
    var shown = ""
    var position = 0
    for claim in claims(in: part) {
      let range = claim.passage.bytes.clamped(to: position..<bytes.count)
      shown += string(bytes[position..<range.lowerBound])
      shown += style.marked(string(bytes[range])) + style.bold(Bidi.current.mark("[\(claim.id)]"))
      position = range.upperBound
    }
    return shown + string(bytes[position...])
  }

  private func claims(in part: Passage.Part) -> [Claim] {
    reading.findings.claims.filter { $0.passage.part == part }
      .sorted { $0.passage.bytes.lowerBound < $1.passage.bytes.lowerBound }
  }

  private func string(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  private func table(_ width: Int) -> [String] {
    guard !reading.findings.claims.isEmpty else {
      return [style.dim("No claims of casualties in \(reading.id).")]
    }
    var table = Table(headings: ["#", "harm", "how many", "who", "by", "where", "when", "says who"])
    table.rows = reading.findings.claims.map(row)
    return table.lines(width: max(width, 60), style: style) + positions + legend
  }

  /// What others say of the claims, once each, with the claims' numbers.
  private var positions: [String] {
    var numbers: [(words: String, claims: [String])] = []
    for claim in reading.findings.claims {
      for position in claim.positions {
        let words = ClaimWords.position(position)
        if let known = numbers.firstIndex(where: { $0.words == words }) {
          numbers[known].claims.append("\(claim.id)")
        } else {
          numbers.append((words, ["\(claim.id)"]))
        }
      }
    }
    return numbers.map { "[\($0.claims.joined(separator: ", "))] \($0.words)" }
  }

  private var legend: [String] {
    let isInferred = reading.findings.claims.contains { $0.chain.contains(where: \.inferred) }
    return isInferred
      ? [style.dim("(In brackets: not named in the passage itself, but elsewhere in the text.)")]
      : []
  }

  private func row(_ claim: Claim) -> [String] {
    [
      String(claim.id), claim.harm.rawValue, words(of: claim), victims(of: claim),
      cause(of: claim), place(of: claim), time(of: claim), ClaimWords.chain(of: claim),
    ]
  }

  private func words(of claim: Claim) -> String {
    var words = ClaimWords.count(claim.count)
    if let whole = claim.partOf { words += " of [\(whole)]" }
    if let newer = claim.supersededBy { words += ", now [\(newer)]" }
    if claim.scope == .cumulative { words += ", cumulative" }
    if claim.isUnclosed { words += ", quotation not closed" }
    return claim.stance == .asserted ? words : words + ", " + claim.stance.rawValue
  }

  private func victims(of claim: Claim) -> String {
    let status = claim.victims.status
    let text = short(claim.victims.text, 28)
    return status == .unspecified ? text : "\(Bidi.current.isolated(text)) (\(status.rawValue))"
  }

  private func cause(of claim: Claim) -> String {
    let cause = claim.cause.map { $0.strike?.rawValue ?? $0.text } ?? ""
    let actor = claim.actor.map { Bidi.current.isolated(short($0.text, 24)) } ?? ""
    return [cause, actor].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func place(of claim: Claim) -> String {
    guard let place = claim.place else { return "" }
    let bidi = Bidi.current
    guard let best = place.best else { return bidi.isolated(short(place.text, 28)) + " (?)" }
    return bidi.isolated(short(place.text, 24)) + " → \(bidi.isolated(best.name)) \(best.country)"
  }

  private func time(of claim: Claim) -> String {
    guard let time = claim.period ?? claim.time else { return "" }
    guard let from = time.from else { return short(time.text, 20) }
    if let day = time.day { return "\(day)" }
    return "\(from)–\(time.to.map { "\($0)" } ?? "")"
  }

  private func short(_ text: String, _ width: Int) -> String {
    text.count <= width ? text : text.prefix(width - 1) + "…"
  }
}
