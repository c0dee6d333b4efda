// SPDX-License-Identifier: Apache-2.0
import Record

/// Who speaks before a colon, or at the head of a post: no verb says so.
extension StatementReader {
  /// "مصدر أمني لوكالة كذا: …", "#عاجل | مراسلنا في حلب: …": the source right before a colon.
  mutating func readLabelled(_ colon: Int) {
    let known = statements.count
    readColon(colon)
    guard statements.count == known, colon + 1 < scene.count else { return }
    for start in max(0, colon - 6)..<colon {
      let source = verbFirstSource(from: start)
      guard !source.isEmpty, scene[source.lowerBound].classes.meets(StatementReader.labels),
        start == 0 || scene[start - 1].kind != .preposition
      else { continue }
      let isWhole = source.upperBound == colon
      let told =
        isTold(source.upperBound)
        ? verbFirstSource(from: source.upperBound + 1) : toldInQuotation(source.upperBound)
      guard isWhole || told.upperBound == colon else { continue }
      return label(source, told, colon)
    }
  }

  private mutating func label(_ source: Range<Int>, _ told: Range<Int>, _ colon: Int) {
    var statement = Statement(
      source: source, words: sources.source(source).words, cue: scene.extent(scene[colon]),
      content: [contents.extent(colon + 1, end)])
    if !told.isEmpty, scene[told.lowerBound].kind == .noun {
      statement.venues.append(
        .init(phrase: told.lowerBound, cue: scene.extent(scene[colon]), isRelay: false))
    }
    add(statement)
  }

  /// "مراسلنا في إدلب قتل رجل …": a correspondent at the head of a post, with no mark behind.
  mutating func readCorrespondent() {
    guard statements.isEmpty, scene.sentence.isLine,
      scene.lexeme(scene[0].head).source == .media, scene[0].kind == .noun, !scene[0].has(.medium)
    else { return }
    let source = verbFirstSource(from: 0)
    guard source.lowerBound == 0, source.upperBound < end,
      scene[source.upperBound].kind != .colon
    else { return }
    add(
      Statement(
        source: source, words: sources.source(source).words, cue: scene.extent(scene[0]),
        content: [contents.extent(source.upperBound, end)]))
  }
}
