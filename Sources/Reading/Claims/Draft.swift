// SPDX-License-Identifier: Apache-2.0
import Record

/// A claim while it is being put together: stretches of bytes in place of words.
struct Draft {
  var rule: StaticString
  var harm: Harm
  var count: Count
  var part: Passage.Part
  var passage: Extent
  var sentence: Extent
  /// Counts the sentences of title and text, to tell what stands near.
  var sentenceNumber: Int
  var victims = Extent.none
  var status = Victims.Status.unspecified
  var groups: [Victims.Group] = []
  var names: [VictimName] = []
  var circumstances = Circumstances()
  var event = 0
  var scope = Claim.Scope.unspecified
  var stance = Claim.Stance.asserted
  var partOf: Int?
  var supersededBy: Int?
  var isTotal = false
  var relation = Find.Relation.none
  var isAdditional = false
  var chain = Chain()
  var positions: [Position] = []
  var repeats: [Passage] = []

  /// Whether it states a number, be it a vague one.
  var isCounted: Bool { count.min != nil || count.max != nil || count.has(.vague) }
}

/// What a sentence says of how, by whom, where and when.
struct Circumstances {
  struct CauseWords {
    var kind: Cause.Kind
    var strike: Cause.Strike?
    var words: Extent
    var part: Passage.Part
    /// The word under which mentions of one cause are held together.
    var key: UInt32
    /// Written in the singular: "an airstrike".
    var isSingular: Bool
  }

  struct ActorWords {
    var words: Extent
    var part: Passage.Part
    /// The lexicon's entity; −1 for none.
    var entity: Int32
    var cue = Extent.none
    var isInferred = false
  }

  struct TimeWords {
    var words: Extent
    var part: Passage.Part
    var expression: TimeExpression
    var interval: TimeResolver.Interval?
    var isInferred = false
    /// "Thursday's shelling": it belongs to the cause.
    var isOwner = false

    /// Whether it is a day or a few of them.
    var isDay: Bool {
      guard let interval else { return false }
      return interval.precision == .day || interval.precision == .days
    }
  }

  var cause: CauseWords?
  var target = Extent.none
  var targetPart = Passage.Part.text
  var targetIsSingular = false
  var actor: ActorWords?
  var place = PlacePhrase()
  var time: TimeWords?
  var part = Passage.Part.text
}

/// Where something happened, in words: the name, and what contains it.
struct PlacePhrase: Hashable {
  /// All of it: "a school in Raqqa".
  var words = Extent.none
  /// The name: "Raqqa".
  var name = Extent.none
  /// What follows as its container: "Syria" in "Raqqa, Syria".
  var container = Extent.none
  /// A hash of the name, to tell places apart before they are resolved.
  var key: UInt32 = 0
  var containerKey: UInt32 = 0
  /// Somewhere people were brought or came from: a place only if no better one is told.
  var isWeak = false
  var part = Passage.Part.text

  var isEmpty: Bool { name.isEmpty }
}
