// SPDX-License-Identifier: Apache-2.0

/// One text of the corpus with its gold and what the reader said of it.
struct Comparison {
  let set: String
  let gold: GoldText
  let passage: Passage
  let anchors: [Range<Int>]
  let answer: Answer
  let matching: Matching

  /// - Throws: `CorpusError` if annotated words do not stand in the text.
  init(set: String, gold: GoldText, passage: Passage, answer: Answer) throws {
    self.set = set
    self.gold = gold
    self.passage = passage
    self.answer = answer
    anchors = try gold.claims.map { claim in
      guard let anchor = passage.anchor(of: claim) else {
        throw CorpusError.noAnchor(text: gold.id, words: claim.words)
      }
      return anchor
    }
    matching = Matching(gold: gold.claims, anchors: anchors, answer: answer.claims)
  }

  /// Everything that was right, wrong, missed and too much in this text.
  var findings: [Finding] {
    let claims = claimFindings
    if gold.claims.isEmpty { return [clean] + claims + positionFindings }
    return claims + claims.compactMap(byPhenomenon) + fieldFindings + totalFindings
      + positionFindings
  }

  /// The answer's claims that count as too many: the displaced are context and may be read or not.
  private var surplus: [AnswerClaim] {
    matching.extra.map { answer.claims[$0] }.filter { $0.harm != "displaced" }
  }

  /// Whether a text without casualties was left alone.
  private var clean: Finding {
    guard let claim = surplus.first else {
      return Finding(measure: "\(set)/no-casualties", outcome: .right, text: gold.id)
    }
    return finding(
      "no-casualties", .wrong, excerpt: excerpt(claim), expected: "no claim", got: claim.shown)
  }

  private var claimFindings: [Finding] {
    let asked = gold.claims.indices.filter { !gold.claims[$0].isOptional }.map(claimFinding)
    let extra = surplus.map {
      finding("claims", .extra, excerpt: excerpt($0), expected: "no claim", got: $0.shown)
    }
    return asked + extra
  }

  private func claimFinding(_ index: Int) -> Finding {
    let claim = gold.claims[index]
    guard let said = matching.answers[index].map({ answer.claims[$0] }) else {
      return finding("claims", .missed, excerpt: claim.words, expected: claim.shown, got: "–")
    }
    let right = claim.count.sameFigures(said.count)
    return finding(
      "claims", right ? .right : .wrong, excerpt: claim.words, expected: claim.shown,
      got: said.shown)
  }

  private func byPhenomenon(_ finding: Finding) -> Finding? {
    guard let phenomenon = gold.phenomenon else { return nil }
    var copy = finding
    copy.measure = "\(set)/claims/\(phenomenon)"
    return copy
  }

  func finding(
    _ measure: String, _ outcome: Finding.Outcome, excerpt: String, expected: String, got: String
  ) -> Finding {
    Finding(
      measure: "\(set)/\(measure)", outcome: outcome, text: gold.id, excerpt: excerpt,
      expected: expected, got: got)
  }

  private func excerpt(_ claim: AnswerClaim) -> String {
    passage.excerpt(claim.span, inTitle: claim.isInTitle)
  }
}

extension GoldClaim {
  var shown: String { "\(harm.shown) \(count.shown)" }
}

extension AnswerClaim {
  var shown: String { "\(harm) \(count.shown)" }
}

extension GoldClaim.Count {
  var shown: String {
    let figures = [min, max].map { $0.map(String.init) ?? "" }
    let range = figures[0] == figures[1] ? figures[0] : figures.joined(separator: "…")
    let kind = qualifiers.sorted().joined(separator: "+")
    return [range, kind, word ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
