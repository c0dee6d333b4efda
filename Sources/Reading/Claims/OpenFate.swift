// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether people who were "shot" are among the injured: not where the report tells of deaths that
/// may be theirs.
///
/// "Four people were shot" counts injured as long as nobody of them is told dead; once "one man
/// died", the four are casualties of whom some lived.
enum OpenFate {
  /// Further apart than this, two passages are taken to tell of different people, so that the work
  /// grows only with the text.
  private static let reach = 60

  static func settle(_ drafts: [Draft]) {
    for index in drafts.indices where drafts[index].isFateOpen && drafts[index].harm == .injured {
      if isOfHeadline(drafts[index], drafts) {
        drafts[index].harm = .killed
      } else if isDead(index, drafts) {
        drafts[index].harm = .unspecified
      }
    }
    // "Shot his wife and two children": each as all of them.
    for draft in drafts where draft.rule == "member" && draft.harm == .injured {
      if let whole = draft.partOf, drafts[whole].isFateOpen { draft.harm = drafts[whole].harm }
    }
  }

  /// "Man kills wife, two children" and "shot his wife and their two children": as many people, of whom the headline
  /// tells that they died.
  private static func isOfHeadline(_ open: Draft, _ drafts: [Draft]) -> Bool {
    guard open.part == .text, open.partOf == nil, !open.isInCare, let number = open.count.min,
      number > 1, open.count.max == number
    else { return false }
    return drafts.prefix { $0.part == .title }.contains {
      $0.harm == .killed && $0.event == open.event && $0.partOf == nil && $0.count == open.count
    }
  }

  private static func isDead(_ index: Int, _ drafts: [Draft]) -> Bool {
    let number = drafts[index].sentenceNumber
    var other = index + 1
    while other < drafts.count, other - index < reach, drafts[other].sentenceNumber - number < reach
    {
      if mayBeOf(index, drafts[index], drafts[other]) { return true }
      other += 1
    }
    // "Seven were killed. Eleven were taken to hospital", "the boy died. His cousin is in intensive care": whoever
    // is told dead before them is none of those.
    let isOne = (drafts[index].count.min ?? 1) < 2
    if drafts[index].isInCare, !drafts[index].isKnownGroup, !(isOne && drafts[index].isKnownPerson)
    {
      return isOfSentenceBefore(index, drafts)
    }
    other = index - 1
    while other >= 0, index - other < reach, number - drafts[other].sentenceNumber < reach {
      if mayBeOf(index, drafts[index], drafts[other]) { return true }
      other -= 1
    }
    return false
  }

  /// Whether a death told in the same sentence before them may be theirs.
  private static func isOfSentenceBefore(_ index: Int, _ drafts: [Draft]) -> Bool {
    drafts[..<index].suffix(reach).contains {
      $0.sentenceNumber == drafts[index].sentenceNumber && mayBeOf(index, drafts[index], $0)
    }
  }

  /// Whether a death may be that of somebody who was shot.
  private static func mayBeOf(_ index: Int, _ open: Draft, _ death: Draft) -> Bool {
    guard death.harm == .killed, death.event == open.event || open.isKnownPerson,
      !death.count.has(.none),
      death.stance != .historical, death.stance != .hypothetical
    else { return false }
    if death.partOf == index { return true }
    if open.isAdditional || death.isAdditional { return false }
    if death.sentenceNumber == open.sentenceNumber { return isAmong(death, open) }
    return !areOthers(open, death)
  }

  /// "Six were shot, two killed and four wounded": fewer dead, told behind those who were shot.
  private static func isAmong(_ death: Draft, _ open: Draft) -> Bool {
    guard open.passage.end <= death.passage.start, let many = open.count.min ?? open.count.max,
      let few = death.count.max ?? death.count.min
    else { return false }
    return few < many
  }

  /// Whether two phrases name different people: other names, or women and men.
  private static func areOthers(_ one: Draft, _ other: Draft) -> Bool {
    if !one.names.isEmpty, !other.names.isEmpty { return !one.likeness.sharesName(other.likeness) }
    let sorts: [Victims.Group] = [.women, .men, .children]
    let own = one.groups.filter(sorts.contains)
    let others = other.groups.filter(sorts.contains)
    return !own.isEmpty && !others.isEmpty && !own.contains(where: others.contains)
  }
}
