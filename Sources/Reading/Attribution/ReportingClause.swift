// SPDX-License-Identifier: Apache-2.0
import Record

/// A source with its verb and whom it told, "he told reporters on Monday", and what it says around that:
/// before it, behind it, or on both sides.
struct ReportingClause {
  let contents: ContentReader
  let source: Source
  let verb: Int
  let takes: Takes
  /// Behind the verb, and whom it told, when and where.
  let end: Int

  private var scene: Scene { contents.scene }

  /// Where its complement begins, behind it; nil where nothing there can be said.
  var complement: Int? { Complement(contents: contents, takes: takes).start(from: end) }

  // MARK: Before it

  /// What stands before the source and is said by it; empty where it is said behind the cue.
  var before: Extent {
    guard takes.contains(.before), scene[source.lower].kind != .relative, scene[end].kind != .that,
      !OtherFigures.isOther(scene, scene[end].kind == .other ? end + 1 : end)
    else { return .none }
    let extent = contents.before(source.lower)
    let isInset = scene[end].kind == .comma && contents.isFinite(end + 1)
    guard !extent.isEmpty, isInset || contents.isClause(before: source.lower) else { return .none }
    if isBehindQuotation { return ownsQuotation ? extent : .none }
    return isInset || contents.closesSentence(end) ? extent : .none
  }

  private var isBehindQuotation: Bool { contents.endsQuotation(contents.trimmed(source.lower)) }

  /// Whether a quotation that stands before the source is what it says, not part of a clause that
  /// leads to it: "When the mayor called it “a lie,” the ministry said …".
  private var ownsQuotation: Bool {
    let first = scene[contents.start(before: source.lower)]
    let isWhole = scene.quotations.first.map { $0.lower <= first.lower } ?? false
    return isWhole || first.kind != .subordinator && first.kind != .preposition
      || complement == nil
  }

  // MARK: Behind it

  /// What goes on behind the cue: "It was, he said, one of …", "…," he said, "…".
  var resumed: Extent? {
    let limit = contents.end
    guard let comma = (end..<max(end, limit)).first(where: { scene[$0].kind == .comma }),
      comma + 1 < limit
    else { return nil }
    let goesOn =
      scene.opensQuotation(comma + 1)
      || comma == end && !contents.beginsOther(comma) && resumes(behind: comma)
    return goesOn ? contents.after(comma + 1, cue: verb, source: source) : nil
  }

  /// Whether a comma right behind the cue leads back to the clause that stands before it.
  private func resumes(behind comma: Int) -> Bool {
    let next = scene[comma + 1]
    if isBehindQuotation || next.kind == .subordinator || next.has(.quotes) { return false }
    if next.kind == .conjunction {
      let isOtherVerb = scene[comma + 2].kind == .verb && !scene.takes(comma + 2).isEmpty
      return !next.has(.subordinator) && !isOtherVerb
    }
    let isParticiple = next.kind == .verb && SourceReader(scene: scene).isParticiple(comma + 1)
    return !isParticiple || scene[comma + 2].classes.meets(WordClass(.toll, .figure))
  }
}
