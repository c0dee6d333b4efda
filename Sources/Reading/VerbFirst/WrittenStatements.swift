// SPDX-License-Identifier: Apache-2.0
import Record

/// Who speaks where no verb of speech has a subject of its own: behind "according to" a statement, a
/// toll or anybody, and in what the speaker of the clause before adds.
extension StatementReader {
  /// "وفق بيان للجيش", "بحسب حصيلة أوردتها السلطات": who made the statement or counted the toll; nil
  /// where no such word stands there.
  func statementOwner(_ start: Int) -> Range<Int>? {
    let phrase = scene[start]
    guard phrase.kind == .noun, phrase.all.meets(WordClass(.statement, .toll)) else { return nil }
    if let author = author(behind: start) { return author }
    return phrase.all.has(.statement) && !phrase.has(.plural) ? start..<(start + 1) : start..<start
  }

  /// "بيان أصدرته …", "بيان صادر عن …", "بيان لـ…", "بيان رئاسة الأركان".
  private func author(behind start: Int) -> Range<Int>? {
    for index in (start + 1)..<(start + 5) {
      let phrase = scene[index]
      switch phrase.kind {
      case .verb where phrase.classes.meets(StatementReader.speech):
        return spoken(index + 1)
      case .noun where phrase.quantity < 0 && index == start + 1 && canSpeak(index):
        return verbFirstSource(index)
      case .preposition
      where scene.sentence.meets(phrase.lower, WordClass(.to, .from)) && index < start + 3:
        return spoken(index + 1).map { start..<$0.upperBound }
      case .noun, .other, .preposition: continue
      default: return nil
      }
    }
    return nil
  }

  /// The source at an index, whoever it is.
  func spoken(_ index: Int) -> Range<Int>? {
    let known = verbFirstSource(from: index)
    if !known.isEmpty { return known }
    let phrase = scene[index]
    return phrase.kind == .noun && phrase.quantity < 0 ? verbFirstSource(index) : nil
  }

  /// "بحسب رئيس فريق الإنقاذ", "بحسب قائمقام سنجار": whoever stands behind "according to", be it in no
  /// file.
  func anySource(_ start: Int) -> Range<Int> {
    let phrase = scene[start]
    let isPerson = phrase.all.meets(WordClass(.person, .kin))
    let isUnknown = phrase.classes.subtracting(WordClass(.definite, .name)).isEmpty
    guard phrase.kind == .noun, phrase.quantity < 0, isPerson || isUnknown,
      !phrase.all.meets(WordClass(.harmNoun, .cause, .statement))
    else { return start..<start }
    return verbFirstSource(start)
  }

  /// "وأضاف البيان أن …", "قال الائتلاف إن …": what is written speaks, and whoever stands before "that".
  func statement(behind verb: Int) -> Range<Int> {
    let phrase = scene[verb + 1]
    guard phrase.kind == .noun, phrase.classes.has(.statement) else {
      let anybody = anySource(verb + 1)
      return scene[anybody.upperBound].kind == .that ? anybody : verb..<verb
    }
    if phrase.traits.contains(.definite) { return verbFirstSource(verb + 1) }
    guard let author = author(behind: verb + 1) else { return verb..<verb }
    return (verb + 1)..<author.upperBound
  }

  /// "نقلا عن وثيقة أممية": what is written is quoted too.
  func quotedSource(_ start: Int) -> Range<Int> {
    let known = verbFirstSource(from: start)
    let isWritten =
      known.isEmpty && scene[start].kind == .noun && scene[start].classes.has(.statement)
    return isWritten ? verbFirstSource(start) : known
  }

  /// "حمّلت الحكومة … المسؤولية، وقالت إن …": the subject of the verb with which the sentence begins.
  func subject(before verb: Int) -> Range<Int>? {
    guard scene[verb - 1].kind == .conjunction, statements.isEmpty,
      let first = (0..<min(3, verb)).first(where: { scene[$0].kind == .verb }), first < verb - 2
    else { return nil }
    let source = verbFirstSource(from: first + 1)
    let bodies = WordClass(.source, .entity, .institution, .role)
    guard !source.isEmpty, scene[source.lowerBound].all.meets(bodies) else { return nil }
    // Behind the subject stands whom its verb is about.
    let object = source.dropFirst().first { isOther($0) }
    return source.lowerBound..<min(object ?? source.upperBound, verb)
  }

  /// Behind the name of a source in quotation marks or brackets: "وكالة «المرفأ»", "كتائب (السد)"; nil for none.
  func behindName(_ index: Int) -> Int? {
    let bodies = WordClass(.medium, .source, .actor) | WordClass(.institution)
    guard scene[index - 1].all.meets(bodies) else { return nil }
    return behindMarks(index)
  }

  /// Behind a few nouns between marks that stand at an index; nil where anything else is between them.
  func behindMarks(_ index: Int) -> Int? {
    let marks: [Phrase.Kind] = [.quoteOpen, .quoteClose, .open, .close]
    guard marks.contains(scene[index].kind), scene[index].kind != .close else { return nil }
    var end = index + 1
    while end < index + 4, scene[end].kind == .noun, scene[end].quantity < 0,
      !scene[end].classes.meets(StatementReader.beyond), !scene.isHarmed(scene[end])
    { end += 1 }
    return end > index + 1 && marks.contains(scene[end].kind) ? end + 1 : nil
  }

  /// "قال «لواء السد» في بيان إن …": who speaks, by a name in quotation marks and no other word.
  func quotedSubject(_ verb: Int) -> Range<Int>? {
    guard scene[verb + 1].kind == .quoteOpen, let end = behindMarks(verb + 1),
      scene[verb + 2].traits.contains(.named) || scene[verb + 2].all.has(.actor),
      (end..<end + 12).contains(where: { scene[$0].kind == .that || scene[$0].kind == .colon })
    else { return nil }
    return (verb + 2)..<(end - 1)
  }

  /// "مراسل الضفاف في ريف حيس قال إن …": who speaks and where stands before the verb, from where the sentence
  /// begins.
  func opener(before verb: Int) -> Range<Int>? {
    guard [.that, .colon, .quoteOpen].contains(scene[verb + 1].kind) else { return nil }
    var first = verb - 1
    let parts: [Phrase.Kind] = [.noun, .preposition, .quoteOpen, .quoteClose, .open, .close]
    while first > max(0, verb - 10), parts.contains(scene[first - 1].kind) { first -= 1 }
    let begins = first == 0 || scene[first - 1].kind == .conjunction
    guard begins, canSpeak(first), !scene[first].has(.possessive) else { return nil }
    let source = verbFirstSource(first)
    return source.upperBound >= verb ? first..<verb : nil
  }

  private func isOther(_ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.all.meets(WordClass(.entity, .actor))
      || phrase.all.has(.person) && phrase.traits.contains(.definite) && phrase.has(.plural)
  }

  /// "مصادر خاصة لـ«صوت الجبل»: …": the page itself, which was told.
  func toldInQuotation(_ start: Int) -> Range<Int> {
    guard scene[start].kind == .preposition, scene.sentence.has(scene[start].lower, .to),
      scene[start + 1].kind == .quoteOpen
    else { return 0..<0 }
    var end = start + 2
    while scene[end].kind == .noun { end += 1 }
    return scene[end].kind == .quoteClose ? (start + 1)..<(end + 1) : 0..<0
  }

  /// "…، مؤكدة إصابة شخصين": what the speaker of the clause before says besides.
  mutating func readAdded(_ verb: Int) {
    let joint = scene[verb - 1].kind
    guard joint == .comma || joint == .conjunction,
      let before = statements.last(where: { $0.cue.end <= scene.extent(scene[verb]).start }),
      contentStart(verb + 1) < end
    else { return }
    add(
      Statement(
        source: before.source, words: before.words, cue: cue(verb),
        content: [contents.extent(contentStart(verb + 1), end)], venues: before.venues))
  }

  /// "فرقنا", our teams: whoever writes, who is no source of what is written there.
  func isOwn(_ source: Range<Int>) -> Bool {
    guard let first = source.first, scene[first].kind == .noun else { return false }
    return scene.lexeme(scene[first].head).number == 0 && scene[first].all.has(.source)
  }
}
