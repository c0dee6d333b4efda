// SPDX-License-Identifier: Apache-2.0
import Record

/// What a rule found in a sentence: which phrases say what happened to whom.
struct Find {
  /// How its people stand to those of another find.
  enum Relation {
    case none
    /// "including three children": a part of the find before it.
    case part
    /// "two fatally": a part of those of whom another harm is told before.
    case partOfOther
    /// "four of the wounded died": a part of the last figure of the dead.
    case partOfDead
    /// "those deaths": a part of the last claim of this harm.
    case partOfEarlier
    /// "the figure", "the toll": about the people of the last claim.
    case sameFigure
    /// "from 9": the figure that the find before it replaces.
    case superseded
  }

  var rule: RuleName
  var harm: Harm
  /// The phrase that names the victims or the number; −1 where none does.
  var victims: Int
  /// The phrase that says what happened.
  var trigger: Int
  /// The phrases from which the claim's passage reaches.
  var first: Int
  var last: Int
  /// The phrase that gives the number, where it is not that of the victims.
  var number = -1
  /// The phrase with the number of those people: apart from them, "two of the guards", or their own.
  var counted: Int { number >= 0 ? number : victims }
  /// The subject of an active verb: who or what did it.
  var agent = -1
  var relation = Relation.none
  /// What few finds have besides.
  private var rest: Rest?
  /// "They were identified as …": of the last claim of the sentence before, or nothing.
  var isOfLast = false
  /// "Four of them were children": the harm is that of the sentence before, where it tells of one alone.
  var isOfThem = false
  /// "Four of them were seriously hurt": a part of those of the sentence before, where it tells of such.
  var isOfNext = false
  /// "Officers shot him dead": of somebody of whose harm nothing was told yet, or nothing.
  var isOfUntold = false
  /// "He and his wife were killed": the person with whom an earlier sentence begins, where one does.
  var isOfBeginner = false
  /// "The policeman was identified as Omar Issa": only the name of one of whom the report has told, whom its
  /// first phrase calls by what he is.
  var isNaming = false
  /// "The toll rose to 14": the figure replaces the one told before.
  var isRise = false
  /// "The toll was corrected to 5": so does it, whether it is more or less.
  var isRevision = false
  /// "His wife's death": the people are the possessor within the phrase.
  var isOwned = false
  /// "No casualties".
  var isNone = false
  /// The negation is what tells of the harm: "has not been found".
  var isAbsence = false
  /// "Every day": a number of nobody in particular.
  var isRate = false
  /// A plural that no number goes with.
  var isPlural = false
  var stance: Claim.Stance?

  init(_ rule: RuleName, _ harm: Harm, victims: Int, trigger: Int) {
    self.rule = rule
    self.harm = harm
    self.victims = victims
    self.trigger = trigger
    first = victims >= 0 ? min(victims, trigger) : trigger
    last = max(victims, trigger)
  }
}

extension Find {
  /// What few finds have, held apart and never changed: finds are copied all the time.
  private final class Rest {
    let stated: Count?
    let members: [Int]
    let others: [Int]

    init(stated: Count?, members: [Int], others: [Int]) {
      (self.stated, self.members, self.others) = (stated, members, others)
    }
  }

  /// How many they are where no one phrase says it: the sum of a list, one end of "from 9 to 13".
  var stated: Count? {
    get { rest?.stated }
    set { hold(newValue, members, others) }
  }

  /// The phrases whose sum it states, each a part of it.
  var members: [Int] {
    get { rest?.members ?? [] }
    set { hold(stated, newValue, others) }
  }

  /// The further phrases of plurals told as one: "executions of leaders, journalists and drivers".
  var others: [Int] {
    get { rest?.others ?? [] }
    set { hold(stated, members, newValue) }
  }

  private mutating func hold(_ stated: Count?, _ members: [Int], _ others: [Int]) {
    let isNothing = stated == nil && members.isEmpty && others.isEmpty
    rest = isNothing ? nil : Rest(stated: stated, members: members, others: others)
  }
}

extension Find {
  /// Drops every find for whose sake another of the sentence makes it needless.
  ///
  /// - Parameters:
  ///   - finds: those of a sentence; all are compared with all, before any is dropped.
  ///   - isNeedless: whether that at the first index is, given that at the second.
  static func drop(from finds: inout [Find], where isNeedless: ([Find], Int, Int) -> Bool) {
    guard finds.count > 1 else { return }
    let all = finds
    for index in all.indices.reversed()
    where all.indices.contains(where: { $0 != index && isNeedless(all, index, $0) }) {
      finds.remove(at: index)
    }
  }
}

extension Find {
  /// Takes over the people of a group, with the sum that they make, or as a plural where they make none.
  mutating func take(_ group: (phrases: [Int], sum: Count?), in scene: Scene) {
    stated = group.sum
    if group.sum != nil { members = group.phrases }
    last = max(last, group.phrases.last ?? 0)
    isPlural = group.sum == nil && scene[group.phrases[0]].quantity < 0
  }

  /// Whether a number of its own tells how many they are, and of no part: what another figure can be set against.
  func isFigure(in scene: Scene) -> Bool {
    relation == .none && !isNone && !isPlural
      && (number >= 0 || victims >= 0 && scene[victims].quantity >= 0)
  }
}

/// One way of finding claims in a sentence; each has a file of its own, and each file a test file.
protocol ClaimRule {
  /// Adds what the rule finds to the finds of the sentence.
  static func read(_ scene: Scene, into finds: inout [Find])
}
