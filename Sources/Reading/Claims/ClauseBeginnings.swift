// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether a noun begins a clause of its own.
extension Scene {
  /// "A strike killed two and another on Sunday killed three": a deed with its day, and no victim.
  private func isDatedDeed(_ noun: Int, _ joint: Int) -> Bool {
    self[noun].traits.contains(.another) && self[noun].quantity < 0 && joint == following(noun)
      && self[joint].kind == .preposition && self[joint + 1].kind == .time
      && self[joint + 2].kind == .verb && self[joint + 2].has(.harmPast)
  }

  /// Whether a noun is the subject of a clause of its own: "… and 30 others were hurt".
  func beginsClause(_ noun: Int) -> Bool {
    var index = following(noun)
    // "; a boy known as Omar; …".
    if isSetOff(index), self[following(index)].kind == .subordinator {
      index = following(following(following(index)))
    }
    index = behindWhereabouts(index)
    if let behind = behindDoing(index) { index = behind }
    if self[index].kind == .state || isDatedDeed(noun, index) { return true }
    return self[index].kind == .verb && !sentence.has(self[index].lower, .to)
      && !self[index].has(.harmGerund) && !isDescribing(index) && !isLeading(index)
  }

  private func behindWhereabouts(_ joint: Int) -> Int {
    var index = joint
    while self[index].kind == .preposition, self[following(index)].kind == .noun {
      index = following(following(index))
    }
    return index
  }

  /// What stands behind "selling tea" of "two women selling tea": a gerund only says what they were doing.
  private func behindDoing(_ verb: Int) -> Int? {
    guard order == .subjectFirst, self[verb].kind == .verb, self[verb].traits.isEmpty,
      self[verb].has(.gerund), !self[verb].has(.harmGerund), self[verb - 1].kind == .noun
    else { return nil }
    let next = following(verb)
    return behindWhereabouts(self[next].kind == .noun ? following(next) : next)
  }

  /// "One that killed a guard and another that killed two": the second who did so.
  func doesHarm(_ noun: Int) -> Bool {
    let verb = noun + 2
    return self[noun].traits.contains(.another) && self[noun].upper == self[noun].lower + 1
      && (self[noun + 1].kind == .relative || self[noun + 1].kind == .that)
      && self[verb].kind == .verb && self[verb].traits.isEmpty && self[verb].has(.harmPast)
  }

  /// "On the road leading to Hays": no verb of a clause.
  private func isLeading(_ verb: Int) -> Bool {
    self[verb].traits.isEmpty && self[verb].has(.gerund) && preceding(verb) == verb - 1
      && self[verb - 2].kind == .preposition
  }

  /// "A region plagued by war": a participle that only describes the noun before it.
  private func isDescribing(_ verb: Int) -> Bool {
    let next = self[following(verb)]
    return self[verb].traits.isEmpty && self[verb].classes.meets(WordClass(.verb, .gerund))
      && next.kind == .preposition && sentence.has(next.lower, .by)
  }

  /// "Wounding dozens, medics and residents said": they are who said it.
  func isSpoken(behind noun: Int) -> Bool {
    let verb = self[following(noun)]
    return verb.kind == .verb && !verb.isPassive
      && verb.classes.meets(WordClass(.said, .says, .tells, .reports))
  }
}
