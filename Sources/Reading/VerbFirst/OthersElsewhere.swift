// SPDX-License-Identifier: Apache-2.0
import Record

/// Others to whom the same happened, each with a place or cause of their own: "مقتل 3 مدنيين في حلب
/// وطفلين في إدلب".
enum OthersElsewhere {
  /// Adds the finds of the others, who stand behind the first's place or cause.
  static func add(_ scene: Scene, from start: Int?, _ harm: Harm, _ finds: inout [Find]) {
    guard let start, let first = scene.elsewhere(from: start), !VerbFirst.isTaken(first, finds)
    else { return }
    let others = scene.people(from: first)
    PeopleFinds.add(scene, others, first, harm, rule: "elsewhere", into: &finds)
    add(scene, from: others.last.map(scene.afterPeople), harm, &finds)
  }
}

extension Scene {
  /// The people that an "and" joins to others over the place or cause that those have: both have one
  /// of their own.
  ///
  /// - Parameter start: the phrase where the first's place or cause begins.
  /// - Returns: the phrase of the others; nil where none follow.
  fileprivate func elsewhere(from start: Int) -> Int? {
    var index = start
    guard self[index].kind == .preposition else { return nil }
    let limit = min(count, index + 10)
    while index < limit, self[index].kind != .conjunction {
      // "أصيب شاب بالرصاص في القدم، وآخر بقنبلة غاز"
      if self[index].kind == .comma, self[index + 1].kind == .conjunction { index += 1 }
      if self[index].kind == .conjunction { break }
      let isOther = [.verb, .stop, .colon, .comma, .relative, .including].contains(self[index].kind)
      if isOther || self[index].kind == .noun && isHarmed(self[index]) { return nil }
      index += 1
    }
    let others = index + 1
    guard index < limit, isPeople(others), !isHarmed(self[others]), !opensClause(others),
      exactPeople(others) != nil,
      self[others].quantity >= 0 || self[others].has(.person),
      case let end = afterPeople(others), self[end].kind == .preposition,
      sentence.meets(self[end].lower, WordClass(.locative, .by, .cause))
    else { return nil }
    return others
  }
}
