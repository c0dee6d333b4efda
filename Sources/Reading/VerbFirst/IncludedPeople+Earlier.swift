// SPDX-License-Identifier: Apache-2.0
import Record

/// Parts whose whole another clause tells: "من بين القتلى ثلاثة أطفال".
extension IncludedPeople {
  /// "من بين القتلى ثلاثة أطفال", "بين الجثامين 15 طفلا": a part of people told before.
  static func readAmong(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.person), scene.sentence.seen.has(.between) else { return }
    for index in 0..<scene.count where scene.sentence.has(scene[index].lower, .between) {
      guard let harm = known(scene, index + 1), scene.isPeople(index + 2) else { continue }
      let list = scene.people(from: index + 2)
      finds.removeAll { list.contains($0.victims) }
      for people in list {
        var part = make(scene, people, index + 1, harm)
        part.relation = .partOfEarlier
        finds.append(part)
      }
    }
  }

  /// What befell "the dead", "the bodies", of whom was told before.
  private static func known(_ scene: Scene, _ index: Int) -> Harm? {
    let whole = scene[index]
    guard whole.kind == .noun, whole.traits.contains(.definite), whole.quantity < 0 else {
      return nil
    }
    if whole.has(.body), whole.has(.plural) { return .bodyRecovered }
    return scene.isHarmed(whole) ? scene.lexeme(whole.head).harm : nil
  }

  /// A headline may tell the part first: "بينهم طفل، 3 شهداء".
  static func readAhead(
    _ scene: Scene, _ index: Int, _ people: [Int], _ finds: inout [Find]
  ) -> Bool {
    guard index == 0, let last = people.last, scene[scene.afterPeople(last)].kind == .comma,
      let whole = finds.first(where: { $0.victims > last && $0.relation == .none })
    else { return false }
    finds.removeAll { people.contains($0.victims) }
    for part in people { finds.append(make(scene, part, index, whole.harm)) }
    return true
  }

  /// "معظم القتلى من المدنيين وبينهم امرأتان": of people of whom an earlier sentence told.
  static func readEarlier(
    _ scene: Scene, _ index: Int, _ people: [Int], _ finds: inout [Find]
  ) {
    guard
      let whole = (0..<index).last(where: {
        scene[$0].kind == .noun && scene.isHarmed(scene[$0])
          && scene[$0].traits.contains(.definite)
      }), let harm = scene.lexeme(scene[whole].head).harm
    else { return PartsOfLast.add(scene, index, people, into: &finds) }
    finds.removeAll { people.contains($0.victims) }
    for next in people {
      var part = make(scene, next, index, harm)
      part.relation = .partOfEarlier
      finds.append(part)
    }
  }
}
