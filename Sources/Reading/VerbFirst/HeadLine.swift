// SPDX-License-Identifier: Apache-2.0
import Record

/// A speaker on a line of its own, who says what the lines below it tell.
///
/// "الدفاع المدني:" and then a post; "قناة الساحل عن مصدر أمني" and then the news.
struct HeadLine {
  let scene: Scene

  /// In phrases.
  static let longest = 10

  /// The speakers that are all a line has, the first one first; nil for any other line.
  func speakers() -> [Range<Int>]? {
    guard scene.count < HeadLine.longest, scene.sentence.isLine || endsWithColon else { return nil }
    var index = 0
    while isAside(index) { index += 1 }
    let reader = StatementReader(scene)
    if let announcer = announcer(index, reader) { return [announcer] }
    let first = reader.verbFirstSource(from: index)
    guard first.lowerBound == index, !first.isEmpty, isBody(first.lowerBound) else { return nil }
    // A medium on a line of its own is whose page it is; with a colon it is quoted.
    if isEnd(first.upperBound) {
      return scene[first.lowerBound].has(.medium) && !endsWithColon ? nil : [first]
    }
    guard scene.sentence.has(scene[first.upperBound].lower, .from) else { return nil }
    let quoted = reader.verbFirstSource(from: first.upperBound + 1)
    guard !quoted.isEmpty, isEnd(quoted.upperBound) else { return nil }
    return [quoted, first]
  }

  /// "أصدرت مديرية الصحة البيان التالي:": who says what the lines below tell.
  private func announcer(_ start: Int, _ reader: StatementReader) -> Range<Int>? {
    guard endsWithColon, scene[start].kind == .verb, scene[start].has(.said) else { return nil }
    let source = reader.verbFirstSource(from: start + 1)
    return source.isEmpty || !isBody(source.lowerBound) ? nil : source
  }

  /// "المصدر: مجموعة توثيق الوادي", "نقلا عن شبكة كذا": the source of all that stands above; nil for any
  /// other line.
  func credit() -> Range<Int>? {
    guard scene.count > 1, scene.count < HeadLine.longest, scene[0].kind == .noun || isQuoting
    else { return nil }
    let isLabel =
      scene[0].upper == scene[0].lower + 1 && scene[1].kind == .colon
      && scene.lexeme(scene[0].head).source == .unnamed && scene[0].traits.contains(.definite)
    guard isLabel || isQuoting else { return nil }
    let source = StatementReader(scene).spoken(isLabel ? 2 : 1)
    return source.flatMap { isEnd($0.upperBound) ? $0 : nil }
  }

  private var isQuoting: Bool { scene[0].has(.quotes) && scene.sentence.isLine }

  /// Whether a line goes on with the one above it: "وإصابة …", "كما أصيب …".
  var goesOn: Bool { scene[0].kind == .conjunction || scene[0].kind == .subordinator }

  private var endsWithColon: Bool { scene[scene.count - 1].kind == .colon }

  /// "عاجل |", a mark: nothing that is said.
  private func isAside(_ index: Int) -> Bool {
    guard index < scene.count else { return false }
    let phrase = scene[index]
    if phrase.kind == .other || phrase.kind == .dash || phrase.kind == .time { return true }
    return phrase.kind == .noun && phrase.all.isEmpty && isBody(index + 1)
  }

  private func isBody(_ index: Int) -> Bool {
    scene[index].all.meets(WordClass(.source, .entity, .medium, .institution))
      && !scene[index].all.meets(WordClass(.harmNoun, .cause, .target))
  }

  private func isEnd(_ index: Int) -> Bool {
    (index..<max(index, scene.count)).allSatisfy {
      scene[$0].kind == .colon || scene[$0].kind == .stop || scene[$0].kind == .other
    }
  }
}

extension Attributions {
  /// Whom a line names as the speaker of the lines below it.
  struct Head {
    var said: Said
    /// A blank line ends what it says, but not right below it.
    var isUsed = false
    /// Its own line tells something too, so that only what is joined to it goes on.
    var isJoined = false
  }

  /// Takes a line that only names who speaks, or goes on with whom such a line named.
  ///
  /// Whoever has a word of his own in a line speaks there, and the next line goes on with the first.
  mutating func readHeadLine(_ scene: Scene, after first: Int) {
    let line = HeadLine(scene: scene)
    if let source = line.credit() {
      return readCredit(source, in: scene, after: first)
    }
    let isSilent = all[first...].allSatisfy(\.statement.isOwn)
    if isSilent, let speakers = line.speakers() {
      return head = said(speakers, in: scene).map { Head(said: $0) }
    }
    if let label = label(scene, since: first) { return head = Head(said: label, isJoined: true) }
    guard let head else { return }
    let isNew = scene.sentence[scene.sentence.lower].shape.contains(.paragraph)
    if isNew && head.isUsed || head.isJoined && !line.goesOn { return self.head = nil }
    guard isSilent else { return }
    self.head?.isUsed = true
    all.append(Said(continuing: head.said, with: scene.sentence.extent, in: scene))
  }

  /// Takes a line that names the source of all that stands above it.
  mutating func readCredit(_ source: Range<Int>, in scene: Scene, after first: Int) {
    all.removeSubrange(first...)
    credit = said([source], in: scene)?.speaker
  }

  /// What a line says behind its speaker and a colon, if that is all the line is.
  private func label(_ scene: Scene, since first: Int) -> Said? {
    guard all.count == first + 1, scene.sentence.isLine, !all[first].statement.isOwn else {
      return nil
    }
    let colon = all[first].statement.source.upperBound
    let isLabel = scene[colon].kind == .colon && colon < HeadLine.longest
    return isLabel && all[first].statement.cue == scene.extent(scene[colon]) ? all[first] : nil
  }

  private mutating func said(_ speakers: [Range<Int>], in scene: Scene) -> Said? {
    guard let first = speakers.first, let source = speakers.last else { return nil }
    var statement = Statement(
      source: first, words: scene.extent(first.lowerBound, through: first.upperBound - 1),
      cue: scene.extent(scene[first.lowerBound]), content: [])
    statement.isQuoting = speakers.count > 1
    let speaker = speaker(of: first, in: scene)
    let relays = speakers.count > 1 ? [self.speaker(of: source, in: scene)] : []
    return Said(statement, by: speaker, relays: relays, source: statement.words, in: scene)
  }
}
