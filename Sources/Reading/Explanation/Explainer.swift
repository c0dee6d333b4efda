// SPDX-License-Identifier: Apache-2.0
import Record

/// Looks over the reader's shoulder, sentence by sentence, and writes down what it sees.
///
/// A class, since the stages hand it on by reference; one belongs to one call of `Reader.explain`.
final class Explainer {
  private var sentences: [Explanation.Sentence] = []
  /// For each sentence, the drafts that its finds became: with which passage, by which rule.
  private var drafts: [[(rule: String, passage: Passage)]] = []

  /// Takes in a sentence after the narrative has, with the drafts that came of it.
  func note(
    _ scene: Scene, _ made: ArraySlice<Draft>, _ resolver: TimeResolver, row: TableRow?
  ) {
    var decisions: [Explanation.Decision] = []
    let finds = row.map { found($0, scene, &decisions) } ?? trace(scene, &decisions)
    for find in finds where StanceReader.stance(scene, find) == nil && find.stance == nil {
      decisions.append(
        .init(
          by: "stance", outcome: .dropped, what: words(scene, find),
          why: "a threat, a plan or a wish claims nothing"))
    }
    sentences.append(
      Explanation.Sentence(
        text: Text.string(scene.bytes, scene.sentence.extent),
        passage: Passage(scene.sentence.extent.range, in: scene.part),
        tokens: ScenePieces.tokens(scene), phrases: ScenePieces.phrases(scene),
        readings: ScenePieces.readings(scene, resolver), decisions: decisions))
    drafts.append(made.map { ($0.rule.string, Passage($0.passage.range, in: $0.part)) })
  }

  // MARK: Rules and checks

  /// The cells of a row of a table that count people.
  private func found(
    _ row: TableRow, _ scene: Scene, _ decisions: inout [Explanation.Decision]
  ) -> [Find] {
    for figure in row.figures {
      let count = VictimReader(scene: scene).count(figure.find)
      decisions.append(
        .init(
          by: "table", outcome: .found,
          what: "\(figure.find.harm.rawValue) \(ScenePieces.words(count)): "
            + "“\(Text.string(scene.bytes, figure.cell))”", why: ""))
    }
    return []
  }

  /// Runs the rules once more, one by one, and notes what each one finds, changes and drops.
  private func trace(_ scene: Scene, _ decisions: inout [Explanation.Decision]) -> [Find] {
    var finds: [Find] = []
    guard ClaimReader.mayTell(scene) else { return [] }
    for step in ClaimReader.steps(of: scene.order)
    where step.mayRun(scene.sentence.seen, finds.count) {
      let before = finds
      step.run(scene, &finds)
      note(step, scene, before, finds, &decisions)
    }
    noteUnread(scene, &decisions)
    return finds
  }

  /// "Omar's house was burned": a verb or state of harm of which no rule found whom it befell.
  private func noteUnread(_ scene: Scene, _ decisions: inout [Explanation.Decision]) {
    guard decisions.isEmpty else { return }
    let harms = WordClass(.harmPast, .harmPresent, .harmGerund) | WordClass(.harmIntransitive)
    for phrase in scene.phrases where phrase.kind == .verb || phrase.kind == .state {
      guard phrase.classes.meets(harms) || phrase.has(.harmAdjective) else { continue }
      decisions.append(
        .init(
          by: "rules", outcome: .dropped,
          what: "“\(Text.string(scene.bytes, scene.extent(phrase)))”",
          why: "no rule found people whom it befell"))
    }
  }

  private func note(
    _ step: ClaimReader.Step, _ scene: Scene, _ before: [Find], _ after: [Find],
    _ decisions: inout [Explanation.Decision]
  ) {
    let name = step.name.description
    for find in after {
      guard let old = before.first(where: { isSame($0, find) }) else {
        decisions.append(.init(by: name, outcome: .found, what: words(scene, find), why: ""))
        continue
      }
      guard old.relation != find.relation || old.isNone != find.isNone else { continue }
      decisions.append(
        .init(
          by: name, outcome: .changed, what: words(scene, find),
          why: find.isNone ? "it tells of nobody" : "\(find.relation)"))
    }
    for find in before where !after.contains(where: { isSame($0, find) }) {
      decisions.append(
        .init(
          by: name, outcome: .dropped, what: words(scene, find), why: step.drops.description))
    }
  }

  private func isSame(_ one: Find, _ other: Find) -> Bool {
    one.rule == other.rule && one.harm == other.harm && one.victims == other.victims
      && one.trigger == other.trigger && one.number == other.number
  }

  /// "killed 12: “12 people were killed”".
  private func words(_ scene: Scene, _ find: Find) -> String {
    let count = VictimReader(scene: scene).count(find)
    let extent = scene.extent(find.first, through: find.last)
    return "\(find.harm.rawValue) \(ScenePieces.words(count)): "
      + "“\(Text.string(scene.bytes, extent))”"
  }

  // MARK: Claims

  /// The sentences, with what came of each draft once the whole report was read.
  func settled(with claims: [Claim]) -> [Explanation.Sentence] {
    for index in sentences.indices {
      for draft in drafts[index] {
        sentences[index].decisions.append(outcome(of: draft.rule, draft.passage, claims))
      }
    }
    return sentences
  }

  private func outcome(
    of rule: String, _ passage: Passage, _ claims: [Claim]
  ) -> Explanation.Decision {
    if let claim = claims.first(where: { $0.rule == rule && $0.passage == passage }) {
      return .init(
        by: rule, outcome: .claimed,
        what: "\(claim.harm.rawValue) \(ScenePieces.words(claim.count))", why: reasons(claim))
    }
    let whole = claims.first { $0.repeats.contains(passage) }
    return .init(
      by: "repeats", outcome: .joined, what: rule,
      why: whole.map { "said again in claim \($0.id)" } ?? "said again elsewhere")
  }

  private func reasons(_ claim: Claim) -> String {
    var parts = ["claim \(claim.id)", "event \(claim.event)", claim.scope.rawValue]
    parts.append(claim.stance.rawValue)
    if claim.total { parts.append("total of its event") }
    if let whole = claim.partOf { parts.append("part of claim \(whole)") }
    if let newer = claim.supersededBy { parts.append("superseded by claim \(newer)") }
    return (parts + circumstances(claim)).joined(separator: ", ")
  }

  /// What the later stages made of where, when, by whom and on whose word.
  private func circumstances(_ claim: Claim) -> [String] {
    var parts: [String] = []
    if let place = claim.place {
      let best = place.best.map {
        "taken for \($0.name), \($0.country) (\(Int($0.score * 100 + 0.5)) of 100)"
      }
      parts.append("place “\(place.text)” \(best ?? "that no gazetteer knows")")
    }
    if let time = claim.time, let from = time.from, let to = time.to {
      let days = from == to ? "\(from)" : "\(from) to \(to)"
      parts.append("time \(days)" + (time.inferred ? " by inference" : ""))
    }
    if let actor = claim.actor {
      parts.append("blamed on “\(actor.text)”" + (actor.inferred ? " by inference" : ""))
    }
    if !claim.chain.isEmpty {
      parts.append("said by " + claim.chain.map { "“\($0.text)”" }.joined(separator: " through "))
    }
    return parts
  }
}
