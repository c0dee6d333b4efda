// SPDX-License-Identifier: Apache-2.0

/// The rules over a sentence, in their order.
extension ClaimReader {
  /// One rule or check, and why it drops finds where it does.
  struct Step: Sendable {
    var name: String
    var drops: String = "another rule reads it better"
    /// Of these words a sentence has one, or the rule does not run; all where that tells nothing.
    var words = WordClass.all
    /// So many finds there are, or it changes nothing.
    var least = 0
    var run: @Sendable (Scene, inout [Find]) -> Void

    /// Whether it can do anything in a sentence of such words, of which so much was found.
    @inline(__always)
    func mayRun(_ seen: WordClass, _ finds: Int) -> Bool {
      finds >= least && seen.meets(words)
    }
  }

  /// The rules and checks in the order in which they run over a sentence.
  static func steps(of order: Language.Order) -> [Step] { table(of: order).steps }

  @inline(__always)
  static func table(of order: Language.Order) -> StepTable {
    order == .verbFirst ? verbFirst : subjectFirst
  }

  private static let subjectFirst = StepTable(steps)
  private static let verbFirst = StepTable(VerbFirst.steps)

  private static let steps: [Step] = [
    Step(
      name: "active-harm", words: WordClass(.harmPast, .harmPresent, .harmGerund),
      run: ActiveHarm.read),
    Step(
      name: "suffered-harm", words: WordClass(.harmPast, .harmIntransitive, .harmAdjective),
      run: SufferedHarm.read),
    Step(name: "lost-own", words: WordClass(.loses), run: LostOwn.read),
    Step(name: "losses", words: WordClass(.loses), run: Losses.read),
    Step(name: "no-victims", words: WordClass(.victim), run: NoVictims.read),
    Step(name: "lives-lost", words: WordClass(.loses), run: LivesLost.read),
    Step(name: "survival", words: WordClass(.survives), run: Survival.read),
    Step(name: "burials", words: WordClass(.buried), run: Burials.read),
    Step(name: "left-in-state", words: WordClass(.leave), run: LeftInState.read),
    Step(name: "accounted-harm", words: WordClass(.accountFor), run: AccountedHarm.read),
    Step(
      name: "described-harm", words: WordClass(.harmAdjective, .harmPast), run: DescribedHarm.read),
    Step(name: "not-found", words: WordClass(.recover), run: NotFound.read),
    Step(name: "sought", words: WordClass(.seeks), run: Sought.read),
    Step(name: "taken-away", words: WordClass(.leads), run: TakenAway.read),
    Step(name: "toll", words: WordClass(.toll, .figure), run: Tolls.read),
    Step(name: "moved-figure", words: WordClass(.figure, .move), run: MovedFigures.read),
    Step(name: "put-at", words: WordClass(.harmNoun), run: PutAt.read),
    Step(name: "gapped-toll", words: WordClass(.toll, .figure), least: 1, run: GappedTolls.read),
    Step(name: "harm-noun", words: WordClass(.harmNoun), run: HarmNouns.read),
    Step(name: "gapped-noun", words: WordClass(.harmNoun), least: 1, run: GappedTolls.readOfOthers),
    Step(name: "bodies", words: WordClass(.body, .lie), run: Bodies.read),
    Step(name: "wounds", words: WordClass(.harmNoun), run: Wounds.read),
    Step(name: "hospitalised", words: WordClass(.source), run: Hospitalised.read),
    Step(name: "inverted", words: WordClass(.harmPast), run: Inverted.read),
    Step(name: "identified", run: Identified.read),
    Step(name: "names-listed", words: WordClass(.colon), run: NamesListed.read),
    Step(name: "labelled", words: WordClass(.colon), run: LabelledFigures.read),
    Step(name: "hit", words: WordClass(.strikes), run: HitPeople.read),
    Step(name: "pronoun", words: WordClass(.pronoun), run: PronounHarm.read),
    Step(name: "pronoun-object", words: WordClass(.pronoun), run: PronounObjects.read),
    Step(name: "pronoun-state", words: WordClass(.pronoun), run: PronounStates.read),
    Step(name: "pronoun-alone", words: WordClass(.pronoun), run: PronounAlone.read),
    Step(name: "pronoun-subject", words: WordClass(.pronoun), run: PronounSubjects.read),
    Step(name: "as-were", words: WordClass(.subordinator), least: 1, run: AsWere.read),
    Step(name: "ordinal", words: WordClass(.ordinal), run: OrdinalVictims.read),
    Step(name: "compared", words: WordClass(.compares), run: ComparedFigures.read),
    Step(name: "other-figure", words: WordClass(.said, .says), least: 1, run: OtherFigures.read),
    Step(name: "unknown-fate", words: WordClass(.fate), run: UnknownFate.read),
    Step(name: "correction", run: Corrections.read),
    Step(name: "forced-out", words: WordClass(.forces), run: ForcedOut.read),
    Step(
      name: "nobody", drops: "it is denied, or of nobody in particular", least: 1,
      run: Nobody.settle),
    Step(
      name: "sorts", drops: "it says of what sort people are", least: 1, run: SortsOfPeople.settle),
    Step(name: "remainder", words: WordClass(.remainder), least: 2, run: Remainder.settle),
    Step(name: "settle", drops: "it was found before, or refers back", least: 1, run: settle),
    Step(name: "asked", drops: "it is asked or left open", least: 1, run: Asked.settle),
    Step(
      name: "fiction", drops: "it is told of a film or a book", words: WordClass(.fiction),
      least: 1, run: Fiction.settle),
    Step(name: "all-but", words: WordClass(.allBut), least: 1, run: AllBut.settle),
    Step(
      name: "later-death", drops: "the same people are told dead", least: 2, run: LaterDeath.settle),
    Step(name: "execution", words: WordClass(.leads), least: 1, run: Executions.settle),
    Step(
      name: "either-harm", drops: "both harms have one figure", least: 2, run: EitherHarm.settle),
    Step(name: "order", least: 2, run: order),
    Step(
      name: "apposition", drops: "the same person is told", words: WordClass(.comma), least: 2,
      run: Apposition.settle),
    Step(name: "part", words: WordClass(.including), run: Parts.read),
    Step(name: "counted-part", run: CountedParts.read),
    Step(name: "harm-adverb", words: WordClass(.adverb), least: 1, run: HarmAdverbs.read),
    Step(name: "share", words: WordClass(.harmAdjective, .harmNoun, .harmPast), run: Shares.read),
    Step(
      name: "fraction", words: WordClass(.fraction, .numberWord, .percent), least: 1,
      run: Fractions.read),
    Step(name: "among-harmed", words: WordClass(.preposition), run: AmongHarmed.read),
    Step(name: "gapped", least: 1, run: Gapped.read),
    Step(name: "split", least: 1, run: SplitFigures.read),
    Step(name: "alongside", words: WordClass(.kin, .person, .role), run: Alongside.read),
    Step(name: "rate", words: WordClass(.each, .timeUnit), least: 1, run: Rates.settle),
    Step(name: "place-alone", words: WordClass(.alone), least: 1, run: PlacesAlone.read),
    Step(name: "member", least: 1, run: Members.read),
  ]
}
