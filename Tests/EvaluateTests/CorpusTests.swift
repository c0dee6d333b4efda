// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import evaluate

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

private func corpus(_ language: String) throws -> Corpus {
  try Corpus(folder: root.appending(path: "Corpus/\(language)"))
}

/// The answer of a reader that reads everything as the gold has it.
private func echo(_ entry: Corpus.Entry) throws -> Answer {
  let silent = try Comparison(
    set: "s", gold: entry.gold, passage: entry.passage, answer: Answer(.null))
  var answer = Answer(.null)
  answer.claims = zip(entry.gold.claims, silent.anchors).map { AnswerClaim($0, span: $1) }
  answer.positions = (entry.gold.positions ?? []).map {
    Answer.Position(source: $0.source, on: $0.on, answer: $0.answer)
  }
  return answer
}

extension AnswerClaim {
  fileprivate init(_ gold: GoldClaim, span: Range<Int>) {
    self.init(
      id: gold.id, harm: gold.harm.values[0], count: gold.count,
      victims: gold.victims.text, status: gold.victims.status.values.first,
      groups: gold.victims.groups ?? [],
      causeKind: gold.cause?.kind?.values.first, causeType: gold.cause?.type?.values.first,
      target: gold.cause?.target, actor: gold.actor?.values ?? [], placeWords: gold.place?.text,
      places: gold.place.map { [Candidate(name: $0.name.values[0], near: $0.near)] } ?? [],
      time: gold.time, scope: gold.scope.values.first, stance: gold.stance.values.first,
      isTotal: gold.isTotal, partOf: gold.partOf, supersededBy: gold.supersededBy,
      chain: gold.chain.map(\.values), span: span, isInTitle: gold.isInTitle)
  }
}

@Test(arguments: ["en", "ar"])
func `the gold, read back, is right in every measure`(_ language: String) throws {
  let corpus = try corpus(language)
  for entry in corpus.reports + corpus.sentences {
    let comparison = try Comparison(
      set: "s", gold: entry.gold, passage: entry.passage, answer: try echo(entry))
    let wrong = comparison.findings.filter { $0.outcome != .right }
    #expect(wrong.isEmpty, "\(entry.gold.id): \(wrong)")
  }
}

@Test(arguments: ["en", "ar"])
func `claims are numbered from 0 and refer to others of their text`(_ language: String) throws {
  let corpus = try corpus(language)
  for entry in corpus.reports + corpus.sentences {
    #expect(entry.gold.claims.map(\.id) == Array(entry.gold.claims.indices), "\(entry.gold.id)")
    for claim in entry.gold.claims {
      for other in [claim.partOf, claim.supersededBy].compactMap(\.self) {
        #expect(entry.gold.claims.indices.contains(other) && other != claim.id, "\(entry.gold.id)")
      }
    }
  }
}

@Test(arguments: [("en", 29, 315), ("ar", 44, 250)])
func `the corpus is as large as the floors were set on`(
  _ language: String, _ reports: Int, _ sentences: Int
) throws {
  let corpus = try corpus(language)
  #expect(corpus.reports.count >= reports)
  #expect(corpus.sentences.count >= sentences)
  #expect(Set(corpus.sentences.map(\.gold.id)).count == corpus.sentences.count)
}

@Test func `every sample is marked as invented and lives at an address nobody can own`() throws {
  let file = root.appending(path: "Samples/invented.jsonl")
  for line in try Corpus.lines(file) {
    let sample = try line.decoded(as: JSON.self)
    #expect(sample["invented"].bool == true, "line \(line.number)")
    let host = URL(string: sample["url"].string ?? "")?.host() ?? ""
    #expect(host.hasSuffix(".example.org") || host.hasSuffix(".example.net"), "\(host)")
  }
}

@Test func `samples and corpus are the same texts`() throws {
  let samples = try Corpus.lines(root.appending(path: "Samples/invented.jsonl"))
    .map { try $0.decoded(as: JSON.self) }
  let texts = Dictionary(samples.map { ($0["id"].string ?? "", $0["text"].string ?? "") }) { $1 }
  let reports = try (corpus("en").reports + corpus("ar").reports)
  #expect(Set(texts.keys).isSubset(of: reports.map(\.gold.id)))
  for report in reports {
    if let text = texts[report.gold.id] { #expect(text == report.passage.text) }
  }
}

@Test(arguments: [
  ("tigris-bulletin-rawah.html", "en", "inv-17"), ("qarara-now.html", "ar", "inv-13"),
  ("tandalti-statement.invented.txt", "en", "inv-26"),
])
func `a sample kept as a file holds the text of the corpus and its mark`(
  _ name: String, _ language: String, _ id: String
) throws {
  let file = try String(contentsOf: root.appending(path: "Samples/\(name)"), encoding: .utf8)
  let report = try #require(corpus(language).reports.first { $0.gold.id == id })
  #expect(file.contains(report.passage.title))
  for paragraph in report.passage.text.split(separator: "\n\n") {
    #expect(file.contains(paragraph))
  }
  #expect(
    file.contains(#"<meta name="cairn:invented" content="true">"#) || name.contains(".invented."))
}

@Test func `the gold is not given to the reader`() throws {
  let line = Corpus.Line(
    file: "", number: 1, text: #"{"id":"a","text":"b","published":"2018-01-02","claims":[1]}"#)
  #expect(try line.input() == #"{"id":"a","published":"2018-01-02","text":"b"}"#)
}

@Test func `a line that cannot be read is named by file and number`() {
  let line = Corpus.Line(file: "gold.jsonl", number: 7, text: "{")
  let error = #expect(throws: CorpusError.self) { try line.decoded(as: GoldText.self) }
  #expect(error.map { "\($0)".hasPrefix("gold.jsonl, line 7:") } == true)
}
