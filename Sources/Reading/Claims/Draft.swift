// SPDX-License-Identifier: Apache-2.0
import Record

/// A claim while it is being put together: stretches of bytes in place of words.
///
/// A class, since the stages after one another complete the same draft: handing about its thirty
/// fields, seven of them on the heap, took a fifth of reading.
final class Draft {
  let rule: RuleName
  /// Whether the text calls its figure the toll.
  var isToll: Bool { rule == "toll" || rule == "stated-toll" }
  var harm: Harm
  var count: Count
  var part: Passage.Part
  var passage: Extent
  var sentence: Extent
  /// Counts the sentences of title and text, to tell what stands near.
  var sentenceNumber: Int
  var victims = Extent.none
  var likeness = Likeness()
  var status = Victims.Status.unspecified
  /// Whether the words say the status of civilians; nil where nobody has looked.
  var isStatusSaid: Bool?
  var groups: [Victims.Group] = []
  var names: [VictimName] = []
  var circumstances = Circumstances()
  var event = 0
  var scope = Claim.Scope.unspecified
  var stance = Claim.Stance.asserted
  var partOf: Int?
  var supersededBy: Int?
  /// "The total since October now stands at 41,870": a sum that goes on, and rests on the word of the sentence before.
  var isRunning = false
  var relation = Find.Relation.none
  var isAdditional = false
  /// "Succumbed to her injuries the following day": what came later of an event told before.
  var isAftermath = false
  /// "كما أصيب خمسة": told besides what the sentence before tells.
  var isAlso = false
  /// "A second martyr": such another may be of the same event, whatever killed them.
  var isNext = false
  /// "An earlier attack killed six": another deed than the one told.
  var otherDeed: OtherDeed?
  /// Told by a word such as "shot", which leaves it open whether they lived.
  var isFateOpen = false
  /// Told as in care: "taken to hospital", "treated for injuries".
  var isInCare = false
  /// "The murder of six priests", "the ten men killed": the deed is taken for granted, so that whoever
  /// speaks of it is no further source for it.
  var isPresupposed = false
  /// "Police had earlier said ten died", "it was initially reported that": what was said at first,
  /// true where it "had" been or a "but" follows; nil for all else.
  var isLongFormer: Bool?
  /// An earlier version told it, wrongly, or somebody took it back.
  var isMistold = false
  /// "The boy", "the 20-year-old": one person of whom the report has told before.
  var isKnownPerson = false
  /// "The two priests", "both men": people of whom the report has told before, with their number.
  var isKnownGroup = false
  /// "Three soldiers also died", behind whom the army killed: by whom nobody says.
  var isOfOtherSide = false
  /// Who else is blamed for the deed elsewhere in the report.
  var rival: Circumstances.ActorWords?
  /// "Russia lost 1,200 soldiers over the past day": of a whole side, and no event that is told.
  var isOfWholeSide = false
  var chain = Chain()
  var positions: [Position] = []
  var repeats: [Passage] = []

  init(_ find: borrowing Find, count: Count, passage: Extent, in scene: Scene) {
    (rule, harm, relation) = (find.rule, find.harm, find.relation)
    (self.count, self.passage) = (count, passage)
    (part, sentence, sentenceNumber) = (scene.part, scene.sentence.extent, scene.number)
  }

  /// Takes over what was told before, where its own sentence leaves it unsaid.
  ///
  /// Changed apart from the draft: what is done in one step needs no check that nobody else looks at it.
  @inline(__always)
  func complete(from told: Circumstances, isSameSentence: Bool) {
    var own = circumstances
    own.complete(from: told, isSameSentence: isSameSentence)
    circumstances = own
  }

  /// Whether it states a number, be it a vague one.
  var isCounted: Bool { count.min != nil || count.max != nil || count.has(.vague) }
}
