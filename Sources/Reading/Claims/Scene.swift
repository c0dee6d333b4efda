// SPDX-License-Identifier: Apache-2.0
import Record

/// One sentence made ready for the rules: its phrases, numbers and times, and what words mean.
///
/// A view, valid while the sentence is being read: every rule and reader holds one, so that what it
/// shows is kept once.
struct Scene {
  /// What a scene shows.
  struct Frame {
    let bytes: UnsafeBufferPointer<UInt8>
    let part: Passage.Part
    let sentence: Sentence
    let lexemes: UnsafePointer<Lexeme>
    /// Behind the last stands `Phrase.nothing`.
    let phrases: UnsafeBufferPointer<Phrase>
    let quantities: UnsafeBufferPointer<Quantity>
    let times: UnsafeBufferPointer<TimeExpression>
    let quotations: Slice<UnsafeBufferPointer<Quotation>>
    let number: Int
    let order: Language.Order
  }

  let frame: UnsafePointer<Frame>
  /// Held beside the frame: the rules ask for phrases more often than for all else.
  let phrases: UnsafeBufferPointer<Phrase>

  init(frame: UnsafePointer<Frame>) { (self.frame, phrases) = (frame, frame.pointee.phrases) }

  var bytes: UnsafeBufferPointer<UInt8> { frame.pointee.bytes }
  var part: Passage.Part { frame.pointee.part }
  var sentence: Sentence { frame.pointee.sentence }
  var lexemes: UnsafePointer<Lexeme> { frame.pointee.lexemes }
  var quantities: UnsafeBufferPointer<Quantity> { frame.pointee.quantities }
  var times: UnsafeBufferPointer<TimeExpression> { frame.pointee.times }
  /// The quotations that reach into the sentence, in order.
  var quotations: Slice<UnsafeBufferPointer<Quotation>> { frame.pointee.quotations }
  /// Counts the sentences of the text.
  var number: Int { frame.pointee.number }
  var order: Language.Order { frame.pointee.order }

  /// The phrase at an index; a stop outside the sentence, which stands behind the last phrase.
  @inline(__always)
  subscript(_ index: Int) -> Phrase {
    let isInside = UInt(bitPattern: index) < UInt(bitPattern: phrases.count)
    return phrases.baseAddress.unsafelyUnwrapped[isInside ? index : phrases.count]
  }

  var count: Int { phrases.count }

  func lexeme(_ token: Int) -> Lexeme { lexemes[Int(sentence[token].lexeme)] }

  /// What the main word of a verb attributes.
  func takes(_ phrase: Int) -> Takes {
    let head = self[phrase].head
    return head >= 0 && self[phrase].kind == .verb ? lexeme(head).takes : []
  }

  /// "كما", which files tell by the number six: what stands behind it is told besides.
  func isAlso(_ phrase: Int) -> Bool {
    self[phrase].kind == .subordinator && lexeme(self[phrase].lower).number == 6
  }

  /// Where a token stands, in this sentence or in one beside it.
  func mark(_ token: Int) -> Extent { sentence.tokens[token].bytes }

  /// "While", "whereas": set another clause against the one before, which files say by the number four.
  func isContrast(_ phrase: Int) -> Bool {
    self[phrase].kind == .subordinator && lexeme(self[phrase].lower).number == 4
  }

  /// "But", which files call "and" and a word that opens a clause.
  func isBut(_ phrase: Int) -> Bool {
    self[phrase].kind == .conjunction && sentence.has(self[phrase].lower, .subordinator)
  }

  /// "As", which files tell from "when" and "after" by the number two.
  func isAs(_ phrase: Int) -> Bool {
    self[phrase].kind == .subordinator && lexeme(self[phrase].lower).number == 2
  }

  /// Whether a quotation begins with a phrase.
  func opensQuotation(_ phrase: Int) -> Bool {
    let token = self[phrase].lower
    return self[phrase].kind == .quoteOpen && quotations.contains { $0.lower == token }
  }

  /// Whether a phrase stands within a quotation.
  func isQuoted(_ phrase: Int) -> Bool {
    let token = self[phrase].lower
    return quotations.contains { $0.holds(token) }
  }

  func extent(_ phrase: Phrase) -> Extent { sentence.extent(phrase.lower..<phrase.upper) }

  func extent(_ first: Int, through last: Int) -> Extent {
    let (first, last) = (min(first, last), max(first, last))
    guard first >= 0, last < count, phrases[last].upper <= sentence.upper else {
      return extent(at: first).joined(extent(at: last))
    }
    return sentence.extent(phrases[first].lower..<phrases[last].upper)
  }

  /// The same as of the phrase at an index, without taking it in hand.
  private func extent(at index: Int) -> Extent {
    guard phrases.indices.contains(index) else { return .none }
    let (lower, upper) = (phrases[index].lower, phrases[index].upper)
    return frame.pointee.sentence.extent(lower..<upper)
  }

  func quantity(_ phrase: Phrase) -> Quantity? {
    phrase.quantity >= 0 ? quantities[phrase.quantity] : nil
  }

  /// The first token of a phrase that can be so.
  func token(_ kind: WordKind, in phrase: Phrase) -> Int? {
    guard phrase.all.has(kind) else { return nil }
    return (phrase.lower..<phrase.upper).first { sentence.has($0, kind) }
  }

  /// The next phrase after an index that is no adverb, quotation mark or the like.
  func following(_ index: Int) -> Int {
    var next = index + 1
    while next < count, isAside(phrases[next]) { next += 1 }
    return next
  }

  /// The phrase with which a sentence begins, behind quotation marks and adverbs.
  var openingPhrase: Int { self[0].kind == .noun ? 0 : following(0) }

  func preceding(_ index: Int) -> Int {
    var last = index - 1
    while last >= 0, isAside(phrases[last]) { last -= 1 }
    // "The forces themselves shelled it": the forces did.
    let isStressed =
      last > 0 && phrases[last].has(.reflexive)
      && (phrases[last - 1].kind == .noun || phrases[last - 1].has(.be))
    return isStressed ? last - 1 : last
  }

  private func isAside(_ phrase: Phrase) -> Bool {
    phrase.kind == .other || phrase.kind == .quoteOpen || phrase.kind == .quoteClose
  }

  /// Steps over a bracket that closes here, to what stands before it.
  func beforeBracket(_ index: Int) -> Int {
    guard self[index].kind == .close else { return index }
    var open = index
    while open > 0, phrases[open].kind != .open { open -= 1 }
    return preceding(open)
  }
}
