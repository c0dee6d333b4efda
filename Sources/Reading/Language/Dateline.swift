// SPDX-License-Identifier: Apache-2.0
import Record

/// The words before a report's first sentence that say where and by whom it was filed.
///
/// "BEIRUT (Orontes Wire) - ", "HAYS, Yemen, July 19 — ": they tell nothing of what happened.
enum Dateline {
  private static let longest = 14

  /// Where the sentence proper begins.
  static func end(_ tokens: UnsafePointer<Token>, _ lower: Int, _ upper: Int) -> Int {
    guard tokens[lower].shape.contains(.line) else { return lower }
    var index = lower
    if tokens[lower].has(.open) { return bracketed(tokens, lower, upper) }
    guard tokens[lower].isWord, tokens[lower].isCapital else { return lower }
    while index < min(upper, lower + longest), belongs(tokens[index]) { index += 1 }
    guard index > lower, index + 2 < upper, tokens[index].has(.dash), isPlace(tokens, lower, index)
    else {
      return lower
    }
    return index + 1
  }

  /// "(AFP) - " or "(Orontes Wire) " at the beginning.
  private static func bracketed(_ tokens: UnsafePointer<Token>, _ lower: Int, _ upper: Int) -> Int {
    var index = lower + 1
    while index < min(upper, lower + longest), !tokens[index].has(.close) { index += 1 }
    guard index + 2 < upper, tokens[index].has(.close), index - lower < 6 else { return lower }
    return tokens[index + 1].has(.dash) ? index + 2 : index + 1
  }

  private static func belongs(_ token: Token) -> Bool {
    if token.isFigure { return true }
    if tells(token) { return false }
    let marks =
      WordClass(.comma, .open, .close, .stop) | WordClass(.hyphen, .slash, .month, .weekday)
    return token.meets(marks) || token.isWord && token.isCapital
  }

  /// "SIX MONKS AND TWO GUARDS -- ": words that tell of people stand in no dateline, though all is in capitals.
  private static func tells(_ token: Token) -> Bool {
    token.shape.contains(.capitals)
      && token.meets(
        WordClass(.and, .person, .collective, .kin) | WordClass(.numberWord, .harmPast, .be, .have)
          | WordClass(.pronoun, .relative, .that))
      && !token.has(.entity)
  }

  /// A place in capitals, an agency in brackets, or a single name glued to the dash.
  private static func isPlace(_ tokens: UnsafePointer<Token>, _ lower: Int, _ dash: Int) -> Bool {
    if tokens[lower].shape.contains(.capitals) { return true }
    if (lower..<dash).contains(where: { tokens[$0].has(.close) }) { return true }
    return dash == lower + 1 && tokens[dash].shape.contains(.glued)
  }

  /// The day that the dateline of a sentence states with its year: "HAYS, 4 March 2018 (Agency) –".
  ///
  /// A day without a year is none, since nothing else says which it was.
  static func day(_ scene: Scene) -> Day? {
    let sentence = scene.sentence
    guard sentence.opening < sentence.lower else { return nil }
    let frame = Sentence.Frame(
      tokens: sentence.tokens, lower: sentence.opening, upper: sentence.lower,
      startsParagraph: true, isLine: true)
    return withUnsafePointer(to: frame) { day(Sentence(frame: $0), scene) }
  }

  private static func day(_ dateline: Sentence, _ scene: Scene) -> Day? {
    let reader = TimeReader(sentence: dateline, lexemes: scene.lexemes, order: scene.order)
    for index in dateline.lower..<dateline.upper {
      guard let time = reader.read(at: index), case .date(let year, let month, let day) = time.form
      else { continue }
      guard let year = year ?? shortYear(dateline, time.upper) else { return nil }
      return Day(year: year, month: month, day: day)
    }
    return nil
  }

  /// "89" of "25 APR 89": up to 1969 such years are taken to be of this century.
  private static func shortYear(_ dateline: Sentence, _ index: Int) -> Int? {
    let token = dateline[index]
    guard token.isFigure, token.end - token.start == 2, token.key < 100 else { return nil }
    return Int(token.key) + (token.key < 70 ? 2000 : 1900)
  }
}
