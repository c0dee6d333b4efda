// SPDX-License-Identifier: Apache-2.0
import Record

/// Deaths that a toll of their sentence holds, and tolls that stand beside them.
extension Narrative {
  /// Those whom the sentence tells beside a toll are among it, or it stands for them.
  ///
  /// "Three more bodies were found, bringing the toll to 21", "rose to 34 after two of the wounded
  /// died": they are among it. "Police first said five were
  /// killed; the hospital later put the number at nine": the later figure stands for the earlier.
  mutating func joinToTolls(_ scene: Scene, since first: Int) {
    guard drafts.count - first > 1 else { return }
    for toll in first..<drafts.count
    where drafts[toll].isToll && drafts[toll].harm == .killed {
      guard drafts[toll].supersededBy == nil, let sum = drafts[toll].count.min else { continue }
      for index in first..<drafts.count
      where index != toll && isAmong(sum, drafts[index])
        && !isSetAgainst(scene, drafts[index], drafts[toll])
      {
        if isRestated(scene, drafts[index], drafts[toll]) {
          if isNewer(scene, drafts[toll]) { drafts[index].supersededBy = toll }
        } else if leads(scene, drafts[index], drafts[toll]) {
          drafts[index].partOf = toll
        }
      }
    }
  }

  /// "Police say 12 died while residents put the toll at 20": neither is of the other.
  private func isSetAgainst(_ scene: Scene, _ death: Draft, _ toll: Draft) -> Bool {
    let between = Extent(death.passage.end, toll.passage.start)
    return death.passage.end <= toll.passage.start
      && (0..<scene.count).contains {
        scene.isContrast($0) && between.contains(scene.extent(scene[$0]))
      }
  }

  private func isAmong(_ sum: Int, _ draft: Draft) -> Bool {
    guard draft.harm == .killed || draft.harm == .bodyRecovered, !draft.isToll,
      draft.supersededBy == nil, draft.partOf == nil, let count = draft.count.max
    else { return false }
    return count < sum
  }

  /// Whether the toll is another's figure for the same dead: it is told in a clause of its own, or
  /// as where the number stands rather than where it moved.
  private func isRestated(_ scene: Scene, _ death: Draft, _ toll: Draft) -> Bool {
    guard death.passage.end <= toll.passage.start, !death.isAdditional, death.event == toll.event
    else { return false }
    let between = Extent(death.passage.end, toll.passage.start)
    if hasPhrase(scene, within: between, { scene.sentence.has($0.lower, .semicolon) }) {
      return true
    }
    // "Fourteen of those injured later died, so that the toll stood at 37".
    let isResult = hasPhrase(scene, within: between) {
      $0.kind == .subordinator || $0.kind == .that
    }
    return !isResult && !isAdjunct(scene, toll)
      && hasPhrase(scene, within: toll.passage) {
        $0.kind == .preposition && scene.sentence.has($0.lower, .locative)
      }
  }

  /// "Later put at nine", "was raised to 12": said after the other, not only by another.
  private func isNewer(_ scene: Scene, _ toll: Draft) -> Bool {
    scene.sentence.seen.has(.later)
      || hasPhrase(scene, within: toll.passage) {
        $0.kind == .preposition && scene.sentence.has($0.lower, .to)
      }
  }

  /// "…, putting the total at 16": it sums up what stands before.
  private func isAdjunct(_ scene: Scene, _ toll: Draft) -> Bool {
    let noun = scene.phrases.firstIndex { scene.extent($0).start >= toll.passage.start } ?? 0
    let verb = scene.preceding(noun)
    return scene[verb].kind == .verb && scene[verb].has(.move)
      && scene[scene.preceding(verb)].kind == .comma
  }

  private func hasPhrase(
    _ scene: Scene, within extent: Extent, _ isMeant: (Phrase) -> Bool
  ) -> Bool {
    scene.phrases.contains { phrase in
      let own = scene.extent(phrase)
      return own.start >= extent.start && own.end <= extent.end && isMeant(phrase)
    }
  }

  /// Whether the toll comes of a death: told behind it, or before it and "after".
  private func leads(_ scene: Scene, _ death: Draft, _ toll: Draft) -> Bool {
    if death.passage.end <= toll.passage.start { return true }
    return scene.phrases.contains { phrase in
      let extent = scene.extent(phrase)
      return extent.start >= toll.passage.start && extent.end <= death.passage.start
        && scene.sentence.meets(phrase.lower, WordClass(.preposition, .compares))
        && scene.sentence.meets(phrase.lower, WordClass(.subordinator, .later))
    }
  }
}
