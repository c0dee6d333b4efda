// SPDX-License-Identifier: Apache-2.0

/// The fields of the claims that were found, each with its own measure.
extension Comparison {
  var fieldFindings: [Finding] {
    matchedPairs.flatMap { claim, said in
      (Self.countFields(claim, said) + Self.eventFields(claim, said) + sourceFields(claim, said)
        + linkFields(claim, said)).map { field in
          finding(
            field.name, field.right ? .right : .wrong, excerpt: claim.words,
            expected: field.expected, got: field.got)
        }
    }
  }

  /// The asked claims that were found, with the answer's claim.
  ///
  /// A repeat is left out: its fields are those of the claim it repeats, and are scored there.
  var matchedPairs: [(GoldClaim, AnswerClaim)] {
    gold.claims.indices.compactMap { index in
      guard !gold.claims[index].isOptional, !matching.repeated.contains(index),
        let said = matching.answers[index]
      else { return nil }
      return (gold.claims[index], answer.claims[said])
    }
  }

  struct Field {
    var name: String
    var right: Bool
    var expected: String
    var got: String

    init(_ name: String, _ right: Bool, expected: String, got: String?) {
      self.name = name
      self.right = right
      self.expected = expected
      self.got = got ?? "–"
    }
  }

  private static func countFields(_ claim: GoldClaim, _ said: AnswerClaim) -> [Field] {
    let (count, read) = (claim.count, said.count)
    let groups = claim.victims.groups ?? []
    let needless = said.groups.subtracting(groups).subtracting(claim.victims.groupsMay ?? [])
    var fields = [
      Field("figures", count.sameFigures(read), expected: count.shown, got: read.shown),
      Field(
        "qualifiers", count.qualifiers == read.qualifiers, expected: count.shown, got: read.shown),
      Field(
        "status", claim.victims.status.accepts(said.status ?? "unspecified"),
        expected: claim.victims.status.shown, got: said.status),
      Field(
        "groups", groups.isSubset(of: said.groups) && needless.isEmpty,
        expected: groups.sorted().joined(separator: " "),
        got: said.groups.sorted().joined(separator: " ")),
    ]
    if let words = claim.victims.text {
      fields.append(
        Field("victims", OneOf(words).names(said.victims), expected: words, got: said.victims))
    }
    if let word = count.word {
      fields.append(Field("vague", OneOf(word).names(read.word), expected: word, got: read.word))
    }
    return fields
  }

  private static func eventFields(_ claim: GoldClaim, _ said: AnswerClaim) -> [Field] {
    var fields = [
      Field(
        "scope", claim.scope.accepts(said.scope ?? "unspecified"), expected: claim.scope.shown,
        got: said.scope),
      Field(
        "stance", claim.stance.accepts(said.stance), expected: claim.stance.shown, got: said.stance),
    ]
    if let kind = claim.cause?.kind {
      fields.append(
        Field("cause", kind.accepts(said.causeKind), expected: kind.shown, got: said.causeKind))
    }
    if let type = claim.cause?.type {
      fields.append(
        Field("strike", type.accepts(said.causeType), expected: type.shown, got: said.causeType))
    }
    if let target = claim.cause?.target {
      fields.append(
        Field("target", OneOf(target).names(said.target), expected: target, got: said.target))
    }
    if let time = claim.time {
      fields.append(
        Field("time", time == said.time, expected: time.shown, got: said.time?.shown))
    }
    if let place = claim.place { fields.append(placeField(place, said)) }
    return fields
  }

  private static func placeField(_ place: GoldClaim.Place, _ said: AnswerClaim) -> Field {
    Field(
      "place", place.accepts(said.places.first), expected: place.name.shown,
      got: said.places.first?.name ?? said.placeWords.map { "“\($0)” unresolved" })
  }

  /// Who did it and who says so; in single sentences an actor that nobody named is wrong.
  private func sourceFields(_ claim: GoldClaim, _ said: AnswerClaim) -> [Field] {
    let chain = claim.chain.map(\.shown).joined(separator: " → ")
    let exact =
      claim.chain.count == said.chain.count
      && zip(claim.chain, said.chain).allSatisfy { $0.names(anyOf: $1) }
    var fields = [
      Field(
        "chain", exact, expected: chain,
        got: said.chain.compactMap(\.first).joined(separator: " → "))
    ]
    if let actor = claim.actor {
      fields.append(
        Field(
          "actor", actor.names(anyOf: said.actor), expected: actor.shown, got: said.actor.first))
    } else if gold.phenomenon != nil {
      fields.append(
        Field("actor", said.actor.isEmpty, expected: "–", got: said.actor.first))
    }
    return fields
  }

  private func linkFields(_ claim: GoldClaim, _ said: AnswerClaim) -> [Field] {
    [("part_of", claim.partOf, said.partOf), ("superseded", claim.supersededBy, said.supersededBy)]
      .filter { $0.1 != nil || $0.2 != nil }
      .map { name, expected, got in
        Field(
          name, isSame(expected, got), expected: expected.map { gold.claims[$0].shown } ?? "–",
          got: got.flatMap(answerClaim)?.shown)
      }
  }

  /// Whether a gold reference and an answer's name the same claim, or one with the same figures.
  private func isSame(_ expected: Int?, _ got: Int?) -> Bool {
    guard let expected, gold.claims.indices.contains(expected),
      let claim = got.flatMap(answerClaim)
    else { return false }
    return gold.claims[expected].harm.accepts(claim.harm)
      && gold.claims[expected].count.sameFigures(claim.count)
  }

  private func answerClaim(_ id: Int) -> AnswerClaim? {
    answer.claims.first { $0.id == id }
  }
}

extension GoldClaim.Time {
  var shown: String { from == to ? from : "\(from)…\(to)" }
}
