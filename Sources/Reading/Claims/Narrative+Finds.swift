// SPDX-License-Identifier: Apache-2.0
import Record

/// How a find becomes a claim of the report.
extension Narrative {
  /// Takes a find of a sentence in; one that claims nothing, or of nobody the report has told of, is passed over.
  mutating func take(_ told: Find, _ maker: inout DraftMaker, since first: Int) {
    let scene = maker.scene
    guard let harm = harm(of: told, maker.finds, scene) else { return }
    var find = told
    find.harm = harm
    maker.limit(to: find)
    guard let draft = maker.draft(find) else { return }
    if find.isNaming {
      let known = scene[find.first]
      return nameKnown(draft, Likeness(of: known, in: scene), isHarmed: scene.isHarmed(known))
    }
    var wrong: Int?
    if find.rule == Corrections.rule {
      wrong = corrected(by: scene.number, isMistold: Corrections.isBare(scene))
      guard let wrong else { return }
      draft.harm = drafts[wrong].harm
    }
    settleRelation(&find, draft, scene)
    joinToWhole(&find, draft, scene, since: first)
    guard isOfSomebody(find, draft, scene) else { return }
    place(scene, draft, find)
    drafts.append(draft)
    if let wrong { drafts[wrong].supersededBy = drafts.count - 1 }
    supersede(find)
    supersedeRepeat()
  }

  /// The harm of a find, where it is told before: "four of them were children"; nil where none was.
  private func harm(of find: Find, _ finds: [Find], _ scene: Scene) -> Harm? {
    if find.rule == ListedFigures.rule {
      return drafts.suffix(24).last { [.killed, .injured].contains($0.harm) && $0.partOf == nil }?
        .harm
    }
    if find.isOfThem {
      return onlyHarm(inSentence: scene.number - 1) ?? harmOfNamed(find, finds, scene)
        ?? harmOfVictims(find, scene)
    }
    // "The bodies of six hostages were recovered. They were named as …".
    if find.isOfLast, find.harm == .killed, scene.order == .subjectFirst,
      onlyHarm(inSentence: scene.number - 1) == .bodyRecovered
    {
      return .bodyRecovered
    }
    let isOpen = find.harm == .unspecified && find.relation == .partOfEarlier
    guard scene.order == .verbFirst, isOpen else { return find.harm }
    return harmOfVictims(before: scene.number) ?? find.harm
  }

  /// What befell those whom a sentence calls victims: nobody is called so who only fled.
  ///
  /// "80 were killed and 18,000 displaced. Among the victims were two priests."
  private func harmOfVictims(_ find: Find, _ scene: Scene) -> Harm? {
    guard scene.order == .subjectFirst, scene[find.trigger + 1].has(.victim) else { return nil }
    return onlyHarm(inSentence: scene.number - 1) { ![.displaced, .detained].contains($0) }
  }

  /// Whether a find is of people told before: not of those of another day, nor of more than were told.
  private func settleRelation(_ find: inout Find, _ draft: Draft, _ scene: Scene) {
    if find.relation == .partOfEarlier, find.rule == "share", isElsewhen(draft) {
      draft.circumstances.time = nil  // "Of the 12 injured, four had been discharged by Friday".
    }
    if find.relation == .partOfEarlier,
      isElsewhen(draft) || find.isOfNext && !isOfNext(draft, scene.number)
    {
      (find.relation, draft.relation) = (.none, .none)
    } else if find.isOfNext {
      draft.isFateOpen = false
    }
  }

  private func joinToWhole(
    _ find: inout Find, _ draft: Draft, _ scene: Scene, since first: Int
  ) {
    draft.partOf = partOf(find, draft, since: first)
    // "In Nairobi alone 17 people died", where nothing was told of more.
    if draft.partOf == nil, find.relation == .partOfEarlier, isWholeRule(find.rule) {
      (find.relation, draft.relation) = (.none, .none)
    }
    if let whole = draft.partOf, let rest = AllBut.rest(scene, find, of: drafts[whole].count) {
      draft.count = rest
    }
  }

  /// Whether a find's people are told: whom a pronoun means, of whom "them" is said.
  private func isOfSomebody(_ find: Find, _ draft: Draft, _ scene: Scene) -> Bool {
    if find.isOfLast, !isOfLast(draft) { return false }
    if find.isOfUntold {
      guard hasBegun || scene.order == .verbFirst, !makesDead(draft, find),
        isUntold(draft, find) || takesFound(draft, find)
      else { return false }
      name(draft)
    } else if find.isOfBeginner {
      name(draft)
    }
    return true
  }
}
