// SPDX-License-Identifier: Apache-2.0

import Foundation

@testable import evaluate

/// Gold and answers for tests, written as the JSON that the corpus and the reader write.
enum Invented {
  static func gold(_ claims: String..., positions: String? = nil, phenomenon: String? = nil) throws
    -> GoldText
  {
    let list = claims.enumerated().map { full($1, id: $0) }
    var json = "{\"id\":\"t\",\"claims\":[\(list.joined(separator: ","))]"
    if let positions { json += ",\"positions\":[\(positions)]" }
    if let phenomenon { json += ",\"phenomenon\":\"\(phenomenon)\"" }
    return try Corpus.Line(file: "test", number: 1, text: json + "}").decoded(as: GoldText.self)
  }

  static func answer(_ claims: String..., positions: String = "") throws -> Answer {
    let list = claims.enumerated().map { full($1, id: $0) }
    let bearer = positions.isEmpty ? [] : ["{\"harm\":\"displaced\",\"positions\":[\(positions)]}"]
    let json = "{\"claims\":[\((list + bearer).joined(separator: ","))]}"
    return Answer(try JSONDecoder().decode(JSON.self, from: Data(json.utf8)))
  }

  /// A claim with what every claim must have, where the test does not say otherwise.
  private static func full(_ claim: String, id: Int) -> String {
    let usual = [
      "scope": "\"incident\"", "stance": "\"asserted\"", "chain": "[]",
      "victims": "{\"status\":\"unspecified\"}",
    ]
    let missing = usual.filter { !claim.contains("\"\($0.key)\":") }
    return "{\"id\":\(id),\(claim)" + missing.map { ",\"\($0.key)\":\($0.value)" }.joined() + "}"
  }

  static func exact(_ count: Int) -> String {
    "\"count\":{\"min\":\(count),\"max\":\(count),\"qualifiers\":[\"exact\"]}"
  }

  /// A gold claim's harm, figure and words.
  static func killed(_ count: Int, _ words: String) -> String {
    "\"harm\":\"killed\",\"words\":\"\(words)\",\(exact(count))"
  }

  /// An answer's claim of so many killed, said of a span.
  static func killed(_ count: Int, _ span: Range<Int>) -> String {
    "\"harm\":\"killed\",\"span\":[\(span.lowerBound),\(span.upperBound)],\(exact(count))"
  }

  static func compare(_ text: String, title: String = "", _ gold: GoldText, _ answer: Answer)
    throws -> Comparison
  {
    try Comparison(
      set: "s", gold: gold, passage: Passage(text: text, title: title), answer: answer)
  }
}

extension Comparison {
  /// The outcomes in one measure of the test's set, in order.
  func outcomes(_ measure: String) -> [Finding.Outcome] {
    findings.filter { $0.measure == "s/\(measure)" }.map(\.outcome)
  }
}
