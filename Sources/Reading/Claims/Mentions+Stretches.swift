// SPDX-License-Identifier: Apache-2.0

/// Stretches that begin with what happened at a time.
extension Mentions {
  /// "Since the coup in February 2021", "since the start of the offensive on 6 May": where the stretch is told
  /// that begins with what happened at a time.
  private func sinceEvent(_ scene: Scene, before index: Int) -> Int? {
    guard scene.order == .subjectFirst, index > 2, scene[index - 1].kind == .preposition,
      scene[index - 2].kind == .noun
    else { return nil }
    let isTold = { (last: Int) -> Bool in
      guard scene[last].kind == .time else { return false }
      let start = scene.times[scene[last].time]
      guard start.isSince, case .open = start.form else { return false }
      return start.upper == start.lower + 1
    }
    if isTold(index - 3) { return index - 3 }
    return scene[index - 3].kind == .noun && isTold(index - 4) ? index - 4 : nil  // "The start of".
  }

  /// "Since it was founded three years ago": where "since" begins the clause of a time.
  private func sinceClause(_ scene: Scene, before time: Int) -> Int? {
    // "Since the raids began on 20 October".
    let isOn =
      time > 3 && scene[time - 1].kind == .preposition && !scene[time - 2].has(.harmIntransitive)
    let index = isOn ? time - 1 : time
    guard scene.order == .subjectFirst, index > 2, scene[index - 1].kind == .verb,
      scene[index - 2].kind == .noun,
      [.preposition, .time, .subordinator].contains(scene[index - 3].kind),
      scene.sentence.has(scene[index - 3].lower, .since),
      scene[index - 3].upper == scene[index - 3].lower + 1
    else { return nil }
    return index - 3
  }

  /// Where the stretch is told that begins with what happened at a time.
  func stretch(_ scene: Scene, before time: Int) -> Int? {
    sinceEvent(scene, before: time) ?? sinceClause(scene, before: time)
  }

  func isBeforeEvent(_ scene: Scene, _ since: Int) -> Bool {
    [since + 3, since + 4].contains {
      scene[$0].kind == .time && stretch(scene, before: $0) == since
    }
  }
}
