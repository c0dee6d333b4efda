// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What is wrong with the corpus or with an answer, in words for whoever edits it.
enum CorpusError: Error, CustomStringConvertible {
  case unreadable(file: String, line: Int, reason: String)
  case noAnchor(text: String, words: String)
  case noGold(text: String)

  var description: String {
    switch self {
    case .unreadable(let file, let line, let reason):
      "\(file), line \(line): \(reason)"
    case .noAnchor(let text, let words):
      "\(text): “\(words)” does not stand in the text exactly once; "
        + "correct the words or say which with “occurrence”"
    case .noGold(let text):
      "\(text): the report has no line in gold.jsonl"
    }
  }
}

/// The annotated texts of one language: reports, and single sentences if it has any.
struct Corpus {
  /// A text as the reader gets it, with what is expected of it.
  struct Entry {
    var input: String
    var passage: Passage
    var gold: GoldText
  }

  var reports: [Entry]
  var sentences: [Entry]

  /// - Throws: `CorpusError`, or what Foundation throws for a file that is not there.
  init(folder: URL) throws {
    let gold = try Self.lines(folder.appending(path: "gold.jsonl")).map { line in
      try line.decoded(as: GoldText.self)
    }
    let byID = Dictionary(gold.map { ($0.id, $0) }) { first, _ in first }
    reports = try Self.lines(folder.appending(path: "reports.jsonl")).map { line in
      let input = try line.decoded(as: JSON.self)
      let id = input["id"].string ?? ""
      guard let gold = byID[id] else { throw CorpusError.noGold(text: id) }
      return Entry(input: line.text, passage: Passage(input), gold: gold)
    }
    let single = folder.appending(path: "sentences.jsonl")
    let hasSentences = FileManager.default.fileExists(atPath: single.path)
    sentences = try (hasSentences ? Self.lines(single) : []).map { line in
      let input = try line.decoded(as: JSON.self)
      return Entry(
        input: try line.input(), passage: Passage(input), gold: try line.decoded(as: GoldText.self))
    }
  }

  /// One line of a file, which knows where it stands.
  struct Line {
    var file: String
    var number: Int
    var text: String

    func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      do {
        return try decoder.decode(type, from: Data(text.utf8))
      } catch {
        throw CorpusError.unreadable(file: file, line: number, reason: "\(error)")
      }
    }

    /// The line without its gold, so that nothing is given away to the reader.
    func input() throws -> String {
      let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
      let kept = object.filter { ["id", "text", "title", "published"].contains($0.key) }
      let data = try JSONSerialization.data(withJSONObject: kept, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
    }
  }

  static func lines(_ file: URL) throws -> [Line] {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$1.isEmpty }
      .map { Line(file: file.lastPathComponent, number: $0 + 1, text: String($1)) }
  }
}

extension Passage {
  init(_ input: JSON) {
    self.init(text: input["text"].string ?? "", title: input["title"].string ?? "")
  }
}
