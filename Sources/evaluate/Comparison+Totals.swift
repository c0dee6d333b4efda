// SPDX-License-Identifier: Apache-2.0

/// Headline figures, and what others say of an event.
extension Comparison {
  /// Whether the figures marked as totals are those of the gold, whichever mention carries the mark.
  ///
  /// A single sentence is asked only where its gold marks a total, since most have but one figure.
  var totalFindings: [Finding] {
    let asked = gold.claims.filter(\.isTotal)
    if asked.isEmpty && gold.phenomenon != nil { return [] }
    var said = answer.claims.filter { $0.isTotal && $0.harm != "displaced" }
    var found: [Finding] = []
    for claim in asked {
      let match = said.firstIndex {
        claim.harm.accepts($0.harm) && claim.count.sameFigures($0.count)
      }
      if let match { said.remove(at: match) }
      found.append(
        finding(
          "total", match == nil ? .missed : .right, excerpt: claim.words, expected: claim.shown,
          got: match == nil ? "–" : claim.shown))
    }
    return found
      + said.map {
        finding(
          "total", .extra, excerpt: passage.excerpt($0.span, inTitle: $0.isInTitle),
          expected: "no total", got: $0.shown)
      }
  }

  /// Whether the positions annotated were read, and no others.
  var positionFindings: [Finding] {
    var said = answer.positions
    var found: [Finding] = []
    for position in gold.positions ?? [] {
      let match = said.firstIndex { position.isSame(as: $0) }
      if let match { said.remove(at: match) }
      found.append(
        finding(
          "positions", match == nil ? .missed : .right, excerpt: position.words,
          expected: position.shown, got: match == nil ? "–" : position.shown))
    }
    guard gold.positions != nil else { return found }
    return found
      + said.map {
        finding(
          "positions", .extra, excerpt: "", expected: "no position",
          got: "\($0.source): \($0.answer) \($0.on)")
      }
  }
}

extension GoldPosition {
  var shown: String { "\(source): \(answer) \(on)" }

  func isSame(as said: Answer.Position) -> Bool {
    on == said.on && answer == said.answer && OneOf(source).names(said.source)
  }
}
