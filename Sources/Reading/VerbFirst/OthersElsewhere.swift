// SPDX-License-Identifier: Apache-2.0
import Record

/// Others to whom the same happened, each with a place or cause of their own: "مقتل 3 مدنيين في حلب
/// وطفلين في إدلب".
enum OthersElsewhere {
  /// Adds the finds of the others, who stand behind the first's place or cause.
  static func add(_ scene: Scene, from start: Int?, _ harm: Harm, _ finds: inout [Find]) {
    guard let start, let first = scene.opposite(from: start) ?? scene.elsewhere(from: start),
      !VerbFirst.isTaken(first, finds)
    else { return }
    let others = scene.people(from: first)
    PeopleFinds.add(scene, others, first, harm, rule: "elsewhere", into: &finds)
    add(scene, from: others.last.map(scene.afterPeople), harm, &finds)
  }
}

extension Scene {
  /// What files give the word behind which the other side's people stand.
  private static let againstThem: Int32 = 1

  /// "مقتل 21 جنديا، مقابل 13 من الفصائل": those of the other side; a bare number may be that of another year.
  fileprivate func opposite(from start: Int) -> Int? {
    // "والمسلحين الموالين لها، مقابل"
    var joint = self[start].traits.contains(.pronoun) ? start + 1 : start
    if self[joint].kind == .comma { joint += 1 }
    let others = joint + 1
    guard self[joint].kind == .preposition, sentence.has(self[joint].lower, .compares),
      lexeme(self[joint].lower).number == Scene.againstThem, self[others].quantity >= 0,
      isPeople(others), !isHarmed(self[others]),
      self[others].classes.meets(WordClass(.actor, .entity))
        || VictimReader(scene: self).status(others) != .unspecified,
      self[others + 1].kind != .time
    else { return nil }
    return others
  }

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
