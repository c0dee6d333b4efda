// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What each stage of reading made of a report, sentence by sentence, for people.
struct ExplainText {
  let reading: ExplainedReading
  let style: Style

  var text: String {
    var lines = [style.bold(reading.id), summary, ""]
    for (index, sentence) in reading.explanation.sentences.enumerated() {
      lines += self.lines(index + 1, sentence)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var summary: String {
    let findings = reading.explanation.findings
    let language = findings.language.isEmpty ? "no language recognised" : findings.language
    let counts = [
      counted(reading.explanation.sentences.count, "sentence"),
      counted(findings.claims.count, "claim"), counted(findings.attributions.count, "attribution"),
    ]
    return "language \(language), " + counts.joined(separator: ", ")
  }

  private func lines(_ number: Int, _ sentence: Explanation.Sentence) -> [String] {
    let place = sentence.passage.part == .title ? "title" : "text"
    let bytes = sentence.passage.bytes
    return [
      style.bold("Sentence \(number)")
        + style.dim(" (\(place), bytes \(bytes.lowerBound) to \(bytes.upperBound))"),
      "  " + oneLine(sentence.text),
      "  words      " + pieces(sentence.tokens.filter { !$0.kind.isEmpty }, joint: "="),
      "  phrases    "
        + sentence.phrases.map { "[\($0.kind): \(oneLine($0.text))]" }.joined(separator: " "),
    ] + list("readings", sentence.readings.map { "\($0.kind): “\(oneLine($0.text))”" })
      + decisions(sentence) + [""]
  }

  private func decisions(_ sentence: Explanation.Sentence) -> [String] {
    guard !sentence.decisions.isEmpty else {
      return ["  decisions  none: no rule found people and a word of harm that belongs to them"]
    }
    return list("decisions", sentence.decisions.map(words))
  }

  private func list(_ name: String, _ entries: [String]) -> [String] {
    guard !entries.isEmpty else { return [] }
    return ["  \(name)"] + entries.map { "    " + $0 }
  }

  private func pieces(_ pieces: [Explanation.Piece], joint: String) -> String {
    pieces.map { oneLine($0.text) + style.dim(joint + $0.kind.replacing(" ", with: "+")) }
      .joined(separator: " ")
  }

  private func words(_ decision: Explanation.Decision) -> String {
    let outcome = coloured(decision.outcome)
    let why = decision.why.isEmpty ? "" : style.dim(" (\(decision.why))")
    return "\(outcome) by \(decision.by): \(oneLine(decision.what))\(why)"
  }

  private func coloured(_ outcome: Explanation.Decision.Outcome) -> String {
    switch outcome {
    case .claimed: style.green(outcome.rawValue)
    case .dropped: style.red(outcome.rawValue)
    default: style.yellow(outcome.rawValue)
    }
  }

  private func oneLine(_ text: String) -> String {
    text.split { $0.isNewline }.joined(separator: " ")
  }
}
