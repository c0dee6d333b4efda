// SPDX-License-Identifier: Apache-2.0
import Record

/// Runs the rules over a sentence and hands what they find to the narrative.
enum ClaimReader {
  private static var harms: WordClass {
    WordClass(.harmPast, .harmPresent, .harmGerund, .harmIntransitive)
      | WordClass(.harmAdjective, .harmNoun, .toll, .body)
      | WordClass(.leave, .accountFor, .lie, .recover) | WordClass(.survives, .buried, .forces)
  }

  /// One rule or check, and why it drops finds where it does.
  struct Step: Sendable {
    var name: String
    var drops: String = "another rule reads it better"
    var run: @Sendable (Scene, inout [Find]) -> Void
  }

  /// The rules and checks in the order in which they run over a sentence.
  static func steps(of order: Language.Order) -> [Step] {
    order == .verbFirst ? VerbFirst.steps : steps
  }

  private static let steps: [Step] = [
    Step(name: "active-harm", run: ActiveHarm.read),
    Step(name: "suffered-harm", run: SufferedHarm.read),
    Step(name: "lost-own", run: LostOwn.read),
    Step(name: "losses", run: Losses.read),
    Step(name: "no-victims", run: NoVictims.read),
    Step(name: "lives-lost", run: LivesLost.read),
    Step(name: "survival", run: Survival.read),
    Step(name: "burials", run: Burials.read),
    Step(name: "left-in-state", run: LeftInState.read),
    Step(name: "accounted-harm", run: AccountedHarm.read),
    Step(name: "described-harm", run: DescribedHarm.read),
    Step(name: "not-found", run: NotFound.read),
    Step(name: "sought", run: Sought.read),
    Step(name: "taken-away", run: TakenAway.read),
    Step(name: "toll", run: Tolls.read),
    Step(name: "moved-figure", run: MovedFigures.read),
    Step(name: "gapped-toll", run: GappedTolls.read),
    Step(name: "harm-noun", run: HarmNouns.read),
    Step(name: "gapped-noun", run: GappedTolls.readOfOthers),
    Step(name: "bodies", run: Bodies.read),
    Step(name: "wounds", run: Wounds.read),
    Step(name: "hospitalised", run: Hospitalised.read),
    Step(name: "inverted", run: Inverted.read),
    Step(name: "identified", run: Identified.read),
    Step(name: "names-listed", run: NamesListed.read),
    Step(name: "labelled", run: LabelledFigures.read),
    Step(name: "hit", run: HitPeople.read),
    Step(name: "pronoun", run: PronounHarm.read),
    Step(name: "pronoun-object", run: PronounObjects.read),
    Step(name: "pronoun-state", run: PronounStates.read),
    Step(name: "pronoun-alone", run: PronounAlone.read),
    Step(name: "pronoun-subject", run: PronounSubjects.read),
    Step(name: "as-were", run: AsWere.read),
    Step(name: "ordinal", run: OrdinalVictims.read),
    Step(name: "compared", run: ComparedFigures.read),
    Step(name: "other-figure", run: OtherFigures.read),
    Step(name: "unknown-fate", run: UnknownFate.read),
    Step(name: "correction", run: Corrections.read),
    Step(name: "forced-out", run: ForcedOut.read),
    Step(name: "nobody", drops: "it is denied, or of nobody in particular", run: Nobody.settle),
    Step(name: "sorts", drops: "it says of what sort people are", run: SortsOfPeople.settle),
    Step(name: "settle", drops: "it was found before, or refers back", run: settle),
    Step(name: "asked", drops: "it is asked or left open", run: Asked.settle),
    Step(name: "fiction", drops: "it is told of a film or a book", run: Fiction.settle),
    Step(name: "all-but", run: AllBut.settle),
    Step(name: "later-death", drops: "the same people are told dead", run: LaterDeath.settle),
    Step(name: "execution", run: Executions.settle),
    Step(name: "either-harm", drops: "both harms have one figure", run: EitherHarm.settle),
    Step(name: "order", run: order),
    Step(name: "apposition", drops: "the same person is told", run: Apposition.settle),
    Step(name: "part", run: Parts.read),
    Step(name: "counted-part", run: CountedParts.read),
    Step(name: "harm-adverb", run: HarmAdverbs.read),
    Step(name: "share", run: Shares.read),
    Step(name: "fraction", run: Fractions.read),
    Step(name: "among-harmed", run: AmongHarmed.read),
    Step(name: "gapped", run: Gapped.read),
    Step(name: "split", run: SplitFigures.read),
    Step(name: "alongside", run: Alongside.read),
    Step(name: "rate", run: Rates.settle),
    Step(name: "member", run: Members.read),
  ]

  /// Whether a sentence has any word that a rule could go by.
  static func mayTell(_ scene: Scene) -> Bool {
    if scene.order == .verbFirst { return VerbFirst.mayTell(scene) }
    let seen = scene.sentence.seen
    if LostOwn.mayTell(seen) { return true }
    if Corrections.mayTell(scene) || Parts.mayBeOfThem(scene) || CountedParts.mayTell(scene) {
      return true
    }
    if TakenAway.mayTell(seen) || Sought.mayTell(seen) { return true }
    if UnknownFate.mayTell(seen) { return true }
    if NoVictims.mayTell(seen) || MovedFigures.mayTell(scene) { return true }
    if LivesLost.mayTell(scene) || HitPeople.mayTell(scene) { return true }
    return seen.meets(harms) || Hospitalised.mayTell(seen) || Identified.mayBe(scene)
      || NamesListed.mayBe(scene)
  }

  /// What the rules find, in the order of the text; the memory of what was found before is used again.
  static func read(_ scene: Scene, into finds: inout [Find]) {
    finds.clear()
    guard mayTell(scene) else { return }
    let steps = steps(of: scene.order)
    for index in steps.indices { steps[index].run(scene, &finds) }
  }

  private static func order(_ scene: Scene, _ finds: inout [Find]) {
    finds.sort { ($0.victims, $0.trigger) < ($1.victims, $1.trigger) }
  }

  /// Drops what two rules found alike, and mere references back.
  private static func settle(_ scene: Scene, _ finds: inout [Find]) {
    var kept = 0
    for index in finds.indices where !isReference(scene, finds[index]) {
      if (0..<kept).contains(where: {
        isSame(finds[$0], finds[index]) || isOfMembers(scene, finds[$0], finds[index])
      }) {
        continue
      }
      if kept < index { finds.swapAt(kept, index) }
      kept += 1
    }
    finds.removeLast(finds.count - kept)
  }

  /// Whether two rules found the same people, number or deed.
  private static func isSame(_ known: Find, _ find: Find) -> Bool {
    known.harm == find.harm && find.relation != .superseded
      && (known.victims == find.victims && find.victims >= 0
        || known.number >= 0 && known.number == find.victims
        || known.trigger == find.trigger && find.victims < 0)
  }

  /// "Killing Omar, Salim and a nurse who died in hospital": the death of one of the list.
  private static func isOfMembers(_ scene: Scene, _ known: Find, _ find: Find) -> Bool {
    known.harm == find.harm && !known.members.isEmpty
      && scene[scene.preceding(find.trigger)].kind == .relative
      && (find.members.last ?? find.victims) == known.members.last
  }

  /// "The victims were buried", "the dead": people of whom was told before.
  private static func isReference(_ scene: Scene, _ find: Find) -> Bool {
    guard find.victims >= 0, find.relation == .none, find.stated == nil, find.rule != "bodies"
    else {
      return false
    }
    let phrase = scene[find.victims]
    // "The union's leaders were murdered" says whose they are.
    guard phrase.kind == .noun, phrase.traits.contains(.definite), phrase.quantity < 0,
      find.number < 0, phrase.ownerUpper <= phrase.lower,
      phrase.has(.plural) && !phrase.has(.singular)
        || phrase.classes.meets(WordClass(.harmAdjective, .harmPast)),
      NamedParts.names(scene, beside: find.victims).isEmpty
    else { return false }
    if find.rule == "hospitalised", phrase.has(.harmNoun) { return true }
    let lexeme = scene.lexeme(phrase.head)
    // "The hostage was killed": one person.
    if phrase.has(.person), phrase.has(.singular), lexeme.number != 0 { return false }
    // "All the passengers died" tells anew, "all the victims" do not.
    if phrase.has(.person), lexeme.number != 0, lexeme.harm == nil,
      scene.sentence.has(phrase.lower - 1, .qualifierBefore)
    {
      return false
    }
    let told = VictimReader(scene: scene)
    return lexeme.status == nil && lexeme.group == nil && told.status(find.victims) == .unspecified
      && !phrase.has(.harmNoun)
  }
}
