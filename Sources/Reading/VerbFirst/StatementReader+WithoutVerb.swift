// SPDX-License-Identifier: Apache-2.0
import Record

/// Statements told by "according to" and by who quotes whom.
extension StatementReader {
  /// "بحسب مصدر طبي", "وفق ما أفاد به مراسلنا": what is said stands before, or behind a comma.
  mutating func readAccordingTo(_ index: Int) {
    var start = index + 1
    while scene[start].kind == .verb || scene[start].traits.contains(.pronoun)
      || scene[start].kind == .preposition
    {
      // "بحسب ما نقلت وكالة عن مصدر" is read from its verb.
      if scene[start].has(.quotes) { return }
      start += 1
    }
    let known = statementOwner(start) ?? verbFirstSource(from: start)
    let source = known.isEmpty ? anySource(start) : known
    guard !source.isEmpty else { return }
    let told = toldAnother(from: source.upperBound)
    let end = max(source.upperBound, told.upperBound)
    var statement = Statement(
      source: source, words: sources.source(source).words, cue: scene.extent(scene[index]),
      content: [accordingContent(index, from: end)])
    if !told.isEmpty {
      statement.venues.append(
        .init(phrase: told.lowerBound, cue: scene.extent(scene[index]), isRelay: false))
    }
    add(statement)
  }

  /// What stands before, unless the words open the sentence or "that" follows.
  private func accordingContent(_ index: Int, from source: Int) -> Extent {
    let isBehind = index < 2 || scene[source].kind == .that
    return isBehind
      ? contents.extent(contentStart(source), end) : contents.extent(0, contents.trimmed(index))
  }

  /// "بحسب قائد الشرطة لقناة «المدار»": a page says so of itself too, but does not set off its own name.
  private func toldAnother(from index: Int) -> Range<Int> {
    let told = told(from: index)
    return told.contains { scene[$0].kind == .quoteOpen } ? told : index..<index
  }

  /// "نقلت الوكالة عن مصدر أن …", "نقلا عن المرصد": who is quoted, and who passes it on.
  mutating func readQuoted(_ index: Int) {
    let relay = verbFirstSource(from: index + 1)
    var start = relay.isEmpty ? index + 1 : relay.upperBound
    let isPhrase = scene.sentence[scene[index].head].shape.contains(.phrase)
    // "تم نقل المصاب", "نقلت الفرق الجرحى": nobody is quoted without "عن".
    guard isPhrase || scene[start].kind == .preposition else { return }
    if scene[start].kind == .preposition {
      // "نقلت الفرق الجرحى إلى …" moves people, and quotes nobody.
      guard !scene.sentence.meets(scene[start].lower, WordClass(.to, .locative)) else { return }
      start += 1
    }
    let quoted = quotedSource(start)
    guard !quoted.isEmpty || isPhrase else { return }
    let source = quoted.isEmpty ? relay : quoted
    guard !source.isEmpty else { return }
    var statement = Statement(
      source: source, words: sources.source(source).words, cue: scene.extent(scene[index]),
      content: [])
    statement.isQuoting = true
    if !quoted.isEmpty, !relay.isEmpty {
      statement.venues.append(
        .init(phrase: relay.lowerBound, cue: scene.extent(scene[index]), isRelay: true))
    }
    let content = contentStart(source.upperBound)
    let isBehind = content > source.upperBound || index < 2
    statement.content = [
      isBehind ? contents.extent(content, end) : contents.extent(0, contents.trimmed(index))
    ]
    add(statement)
  }

  /// "ذكرت الإذاعة، نقلاً عن مصدر، أن …": who speaks before passes on whom the sentence quotes.
  mutating func passOn(_ inner: Int, by outer: Int) {
    guard statements[inner].isQuoting, statements[inner].venues.isEmpty,
      statements[outer].cue.end <= statements[inner].cue.start,
      statements[outer].content.contains(where: { $0.contains(statements[inner].cue) }),
      let passer = statements[outer].source.first
    else { return }
    statements[inner].venues.append(
      .init(phrase: passer, cue: statements[outer].cue, isRelay: true))
  }
}
