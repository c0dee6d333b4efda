// SPDX-License-Identifier: Apache-2.0
import Script

/// Words of Arabic script: without capitals, with particles written as one with them.
extension Tokenizer {
  private static let tatweel: UInt32 = 0x0640

  mutating func arabicWord() {
    let start = index
    let limit = min(end, start + Tokenizer.longest)
    var stems = WordStems(openings)
    var (next, upper) = (start, start)
    while next < limit {
      let (scalar, length) = UTF8Reading.scalar(bytes, at: next)
      if let letter = arabicLetter(scalar) {
        add(letter, Fold.second(scalar), to: &stems, end: next + length)
        next += length
        upper = next
        let isOpen = scalar == Tokenizer.tatweel
        if isOpen || isTatweel(behindSpace: next), let resumed = resumed(at: next, isOpen) {
          next = resumed
        }
      } else if scalar > 0x7f, Fold.folded(scalar) == 0, scalar != 0x2019 {
        next += length
      } else {
        break
      }
    }
    if next + 2 < limit, bytes[next] != 0x20 || stems.letters == 1,
      let whole = hidden(behind: stems, at: next, limit)
    {
      (stems, upper) = whole
    }
    index = max(upper, start + 1)
    close(start, upper, stems)
  }

  @inline(__always)
  func add(_ first: UInt32, _ second: UInt32, to stems: inout WordStems, end: Int) {
    if first != 0 { stems.add(first, end: end) }
    if second != 0 { stems.add(second, end: end) }
  }

  @inline(__always)
  private func isTatweel(behindSpace position: Int) -> Bool {
    position + 2 < end && bytes[position] == 0x20 && bytes[position + 1] == 0xd9
      && bytes[position + 2] == 0x80
  }

  /// Where a word goes on that was broken up to get past a censor: "شـ ـهيد", "قصـ.ـف".
  ///
  /// - Parameters:
  ///   - position: the byte after a letter.
  ///   - isOpen: that letter is a tatweel, so that more than a space may stand in the gap.
  /// - Returns: the byte of the next letter; nil where the word ends here.
  private func resumed(at position: Int, _ isOpen: Bool) -> Int? {
    guard position < end, isOpen || bytes[position] == 0x20 else { return nil }
    var next = position
    let limit = min(end, position + (isOpen ? 12 : 1))
    while next < limit, bytes[next] != 0x0a {
      let (scalar, length) = UTF8Reading.scalar(bytes, at: next)
      if scalar == Tokenizer.tatweel || Fold.isLetter(scalar) && scalar > 0x7f { break }
      guard scalar == 0x20 || Mark.isMark(scalar) else { return nil }
      next += length
    }
    guard next > position, next + 3 < end else { return nil }
    let (joint, length) = UTF8Reading.scalar(bytes, at: next)
    guard joint == Tokenizer.tatweel, next + length < end else { return nil }
    let (letter, _) = UTF8Reading.scalar(bytes, at: next + length)
    let isLetter = letter != Tokenizer.tatweel && Fold.isArabic(letter) && Fold.isLetter(letter)
    return isLetter ? next + length : nil
  }

  // MARK: Particles

  /// A word taken apart: its particles, and how many of its letters stand before its stem.
  struct Parts {
    var outer: Affixes.Particle?
    var inner: Affixes.Particle?
    var isDefinite = false
    var skipped = 0
    /// Where the stem's hash begins, behind the article.
    var stem = 0
    var lexeme: UInt16 = 0
  }

  /// What no word behind an article is: "العلي" is a name, though "على" is written like it.
  private static let functions =
    WordClass(.of, .by, .to, .with) | WordClass(.from, .preposition, .locative, .and)
    | WordClass(.or, .that, .relative, .subordinator)

  private mutating func close(_ start: Int, _ upper: Int, _ stems: borrowing WordStems) {
    let whole = isJoinedToHamza(stems) ? 0 : lexicon.find(stems.hash(without: 0))
    guard whole == 0 else {
      let key = UInt32(truncatingIfNeeded: stems.hash(without: 0))
      return push(start, key, whole, [.word, .caseless], classes[Int(whole)])
    }
    let parts = stems.opening == .nothing ? Parts() : parts(stems)
    var from = start
    if let outer = parts.outer { particle(outer, &from, stems.ends[0]) }
    if let inner = parts.inner {
      particle(inner, &from, stems.ends[parts.skipped - 1])
    }
    index = max(upper, from + 1)
    var kinds = classes[Int(parts.lexeme)]
    if parts.isDefinite {
      kinds.subtract(Tokenizer.functions)
      kinds.insert(.definite)
    }
    let key = UInt32(truncatingIfNeeded: stems.hash(without: parts.stem))
    push(from, key, parts.lexeme, [.word, .caseless], kinds)
  }

  private func parts(_ stems: borrowing WordStems) -> Parts {
    if let known = known(stems) { return known }
    return unknown(stems)
  }

  private static let waw: UInt32 = 0x0648

  /// "وأحد عشر": no word begins with و and an alef with hamza, though folded it is like "واحد".
  private func isJoinedToHamza(_ stems: borrowing WordStems) -> Bool {
    guard stems.heads[0] == Tokenizer.waw, stems.letters > 3 else { return false }
    let (second, _) = UTF8Reading.scalar(bytes, at: stems.ends[0])
    return second == 0x0623 || second == 0x0625
  }

  private mutating func particle(_ particle: Affixes.Particle, _ from: inout Int, _ end: Int) {
    index = end
    push(
      from, UInt32(truncatingIfNeeded: particle.key), particle.lexeme, [.word, .caseless, .clitic],
      classes[Int(particle.lexeme)])
    from = end
  }

  /// The parts of a word whose stem the lexicon knows.
  func known(_ stems: borrowing WordStems) -> Parts? {
    var parts = Parts()
    if found(stems, &parts) { return parts }
    guard let outer = lexicon.affixes.particle(stems.heads[0], isOuter: true),
      stems.letters > outer.least
    else { return nil }
    parts = Parts(outer: outer, skipped: 1)
    parts.lexeme = lexicon.find(stems.hash(without: 1))
    parts.stem = 1
    if parts.lexeme > 0 { return parts }
    return found(stems, &parts) ? parts : nil
  }

  /// Looks for the stem behind an article, an inner particle, or both.
  private func found(_ stems: borrowing WordStems, _ parts: inout Parts) -> Bool {
    let from = parts.skipped
    if hasArticle(stems, at: from), find(stems, from + 2, &parts) {
      parts.isDefinite = true
      return true
    }
    guard from < 3, let inner = lexicon.affixes.particle(stems.heads[from], isOuter: false),
      stems.letters > from + inner.least
    else { return false }
    parts.inner = inner
    parts.skipped = from + 1
    if find(stems, from + 1, &parts) { return true }
    parts.isDefinite = true
    if hasArticle(stems, at: from + 1), find(stems, from + 3, &parts) { return true }
    // The article loses its alef behind ل: "للجيش".
    if stems.heads[from + 1] == stems.heads[from], isLam(stems.heads[from]),
      find(stems, from + 2, &parts)
    {
      parts.skipped = from + 2
      return true
    }
    (parts.inner, parts.skipped, parts.isDefinite) = (nil, from, false)
    return false
  }

  private func find(_ stems: borrowing WordStems, _ stem: Int, _ parts: inout Parts) -> Bool {
    guard stem <= 4, stems.letters > stem + 1 else { return false }
    parts.lexeme = lexicon.find(stems.hash(without: stem))
    parts.stem = stem
    return parts.lexeme > 0
  }

  private func isLam(_ letter: UInt32) -> Bool { letter == lexicon.affixes.article.last }

  private func hasArticle(_ stems: borrowing WordStems, at index: Int) -> Bool {
    let article = lexicon.affixes.article
    guard article.count == 2, index < 3, stems.letters > index + 3 else { return false }
    return stems.heads[index] == article[0] ? stems.heads[index + 1] == article[1] : false
  }

  /// The parts of a word that no file knows: only before an article are particles certain.
  private func unknown(_ stems: borrowing WordStems) -> Parts {
    var parts = Parts()
    if hasArticle(stems, at: 0) { (parts.isDefinite, parts.stem) = (true, 2) }
    if let joint = lexicon.affixes.particle(stems.heads[0], isOuter: true), joint.joinsNames,
      stems.letters > joint.least + 1, isBehindName
    {
      return Parts(outer: joint, skipped: 1, stem: 1)
    }
    guard hasArticle(stems, at: 1), stems.letters > 5 else { return parts }
    if let outer = lexicon.affixes.particle(stems.heads[0], isOuter: true) {
      return Parts(outer: outer, isDefinite: true, skipped: 1, stem: 3)
    }
    if let inner = lexicon.affixes.particle(stems.heads[0], isOuter: false) {
      return Parts(inner: inner, isDefinite: true, skipped: 1, stem: 3)
    }
    return parts
  }
}

extension Tokenizer {
  /// Whether the two words right before are a given name and one that may be a family's.
  fileprivate var isBehindName: Bool {
    guard hasSpace, newlines == 0, tokens.count > 1 else { return false }
    let (given, family) = (tokens[tokens.count - 2], tokens[tokens.count - 1])
    let isJoined = tokens.count > 2 && tokens[tokens.count - 3].shape.contains(.clitic)
    guard given.has(.name) || isJoined && given.classes.isEmpty, family.isWord,
      family.shape.isDisjoint(with: [.line, .clitic])
    else {
      return false
    }
    return family.has(.name) || family.classes.subtracting(WordClass(.definite)).isEmpty
  }
}
