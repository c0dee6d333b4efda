// SPDX-License-Identifier: Apache-2.0
import Record

/// Makes a draft of a find: reads its count, victims, stance and what its own sentence tells.
struct DraftMaker {
  let scene: Scene
  /// All that was found in the sentence, and all that it names.
  let finds: [Find]
  private let told: Mentions
  /// What is named in the find's own clause.
  private(set) var mentions: Mentions
  /// Where the find's clause ends: what stands behind it is first of all another's.
  private(set) var limit = Int.max
  /// Where others are told of whom something else harmed: no cause, doer or target behind it is the find's.
  private(set) var wall = Int.max

  init(scene: Scene, told: Mentions, finds: [Find]) {
    (self.scene, self.finds) = (scene, finds)
    (self.told, mentions) = (told, told)
  }

  /// Prepares for one of the finds: what is told of the others is not its own.
  mutating func limit(to find: Find) {
    if told.former != nil { mentions = told.ofClause(find) }
    wall = OtherMeans.wall(scene, find, finds, told)
    limit = min(
      wall, Narrative.end(find, finds, scene), Narrative.endByTime(find, finds, told, scene))
  }

  /// Nil where nothing is claimed.
  func draft(_ find: Find) -> Draft? {
    guard let stance = stance(find) else { return nil }
    let reader = VictimReader(scene: scene)
    let draft = Draft(find, count: reader.count(find), passage: passage(find), in: scene)
    draft.stance = stance
    draft.isFateOpen =
      find.harm == .injured && (find.relation == .none || find.isOfNext)
      && scene.lexeme(scene[find.trigger].head).isFateOpen
    draft.isInCare = draft.isFateOpen && scene.lexeme(scene[find.trigger].head).strike == nil
    draft.isRunning = find.rule == "toll" && Tolls.isOfStretch(scene, find.trigger)
    draft.isLongFormer = FormerFigures.isLongFormer(scene, find)
    draft.isMistold = Corrections.isOfEarlier(scene, find)
    draft.otherDeed = OtherDeed(scene, find, mentions)
    draft.circumstances = circumstances(find, from: draft.otherDeed)
    draft.isOfWholeSide = find.rule == LostOwn.rule && LostOwn.isOfWholeSide(draft.circumstances)
    guard !find.isNone, find.victims >= 0 else { return draft }
    if let owner = find.isOwned ? OwnedHarm.victim(scene, find.victims) : nil {
      tell(owner, draft)
      return draft
    }
    draft.isPresupposed = isPresupposed(find)
    draft.isOfOtherSide = isOfOtherSide(find) || isOwnLoss(find) || isAttacker(find)
    draft.isKnownPerson =
      scene[find.victims].traits.contains(.definite) && draft.count.isExactly(1)
    draft.isKnownGroup = isKnownGroup(find, draft.count)
    draft.isAdditional = scene.tellsOthers(scene[find.victims])
    draft.isAlso = scene.order == .verbFirst && scene.isAlso(find.trigger - 1)
    draft.isNext = draft.isAdditional && scene.isNext(scene[find.victims])
    if tellsVictims(find) {
      draft.victims = reader.words(find.victims)
      for other in find.others { draft.victims = draft.victims.joined(reader.words(other)) }
    }
    draft.status = status(find, reader)
    draft.groups = groups(find, reader)
    draft.isStatusSaid = reader.isStatusSaid(find.victims)
    draft.names = names(find)
    addChildren(draft)
    if draft.names.count > 1, !draft.isCounted, find.stated == nil {
      draft.count = .exactly(draft.names.count)
    }
    draft.likeness = Likeness(scene, find, draft.names)
    return draft
  }

  /// Whether the words of the victims are more than what says that they were harmed.
  private func tellsVictims(_ find: Find) -> Bool {
    if find.victims != find.trigger || scene[find.victims].has(.body) { return true }
    return switch find.rule {
    case "described-harm", "elsewhere", "gapped": true
    case "part": scene.order == .verbFirst
    default: false
    }
  }

  private func stance(_ find: Find) -> Claim.Stance? {
    if let stance = find.stance { return stance }
    return StanceReader.stance(scene, find)
  }

  /// "Nabil Osse's murder": the possessor is the victim, and the deed is taken for granted.
  private func tell(_ owner: Phrase, _ draft: Draft) {
    let reader = VictimReader(scene: scene)
    draft.isPresupposed = true
    draft.isKnownPerson = true
    draft.count = .exactly(1)
    draft.victims = scene.extent(owner)
    (draft.status, draft.groups) = (reader.status(owner), reader.groups(owner))
    draft.names = VictimNames.read(scene, owner)
    draft.likeness = Likeness(scene, owner, draft.names)
  }

  private func isPresupposed(_ find: Find) -> Bool {
    guard find.relation == .none, scene.order == .subjectFirst else { return false }
    let (trigger, victims) = (scene[find.trigger], scene[find.victims])
    if trigger.kind == .noun, trigger.has(.harmNoun) { return trigger.traits.contains(.definite) }
    return victims.traits.contains(.definite) && victims.quantity >= 0
  }

  private func isKnownGroup(_ find: Find, _ count: Count) -> Bool {
    guard scene.order == .subjectFirst, find.relation == .none, find.members.isEmpty,
      let number = count.min, number > 1, count.max == number
    else { return false }
    let victims = scene[find.victims]
    return victims.traits.contains(.definite) && victims.quantity >= 0
      || scene.sentence.has(victims.lower, .both)
  }

  private func passage(_ find: Find) -> Extent {
    var extent = scene.extent(find.first, through: find.last)
    if find.victims >= 0 { extent = extent.joined(scene.extent(scene[find.victims])) }
    if find.number >= 0 { extent = extent.joined(scene.extent(scene[find.number])) }
    return extent
  }

  private func status(_ find: Find, _ reader: VictimReader) -> Victims.Status {
    let own = reader.status(find.victims)
    if find.stated == nil, find.others.contains(where: { reader.status($0) != own }) {
      return .unspecified  // "600 soldiers and civilians".
    }
    guard own == .unspecified, scene[find.victims].classes.isEmpty, find.relation == .none,
      scene[find.victims].quantity >= 0, find.rule == "suffered-harm", find.victims < find.trigger
    else { return own }
    return antecedent(find, reader)
  }

  /// "The civilians had fled, while some 1,800 were killed": the number leaves out whose it is.
  private func antecedent(_ find: Find, _ reader: VictimReader) -> Victims.Status {
    var index = find.victims - 1
    while index >= 0 {
      if scene[index].kind == .noun, scene[index].has(.person) {
        let verb = scene[scene.following(index)]
        // "The rebels said 40 had been killed": not of those who say so.
        let isSpeech = verb.classes.meets(WordClass(.said, .says, .tells))
        return verb.kind == .verb && !isSpeech ? reader.status(index) : .unspecified
      }
      index -= 1
    }
    return .unspecified
  }

  /// "Lina, 7": a name with an age under eighteen is a child's.
  private func addChildren(_ draft: Draft) {
    guard !draft.names.isEmpty, !draft.groups.contains(.children),
      draft.names.contains(where: { $0.age.map { $0 < VictimReader.adultAge } ?? false })
    else { return }
    draft.groups =
      draft.names.count == 1
      ? VictimReader.childrens(draft.groups)
      : Victims.Group.allCases.filter { draft.groups.contains($0) || $0 == .children }
    if draft.names.count == 1, draft.count.isExactly(1), draft.status == .unspecified {
      draft.status = .civilian
    }
  }
}
