// SPDX-License-Identifier: Apache-2.0
import Record

/// Parts of a figure: "بينهم 3 أطفال وامرأتان", "معظمهم نساء" without a number.
enum IncludedPeople: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    readAmong(scene, into: &finds)
    guard scene.sentence.seen.has(.including) else { return }
    for index in 0..<scene.count where scene[index].kind == .including {
      let people = scene.people(from: index + 1)
      guard !people.isEmpty,
        let whole = finds.last(where: {
          $0.trigger < index && $0.victims < index && $0.relation != .part
        })
      else { continue }
      for part in people where !isPart(part, finds) {
        finds.removeAll { $0.victims == part }
        finds.append(make(scene, part, index, whole.harm))
      }
    }
  }

  /// "من بين القتلى ثلاثة أطفال": a part of people told before.
  private static func readAmong(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.person), scene.sentence.seen.has(.between) else { return }
    for index in 0..<scene.count where scene.sentence.has(scene[index].lower, .between) {
      let whole = scene[index + 1]
      guard whole.kind == .noun, scene.isHarmed(whole), whole.traits.contains(.definite),
        let harm = scene.lexeme(whole.head).harm, scene.isPeople(index + 2)
      else { continue }
      let list = scene.people(from: index + 2)
      finds.removeAll { list.contains($0.victims) }
      for people in list {
        var part = make(scene, people, index + 1, harm)
        part.relation = .partOfEarlier
        finds.append(part)
      }
    }
  }

  private static func isPart(_ index: Int, _ finds: [Find]) -> Bool {
    finds.contains { $0.victims == index && $0.relation == .part }
  }

  private static func make(_ scene: Scene, _ people: Int, _ index: Int, _ harm: Harm) -> Find {
    var part = Find("part", harm, victims: people, trigger: index)
    part.relation = .part
    let exact = scene.exactPeople(people)
    if exact == 1, scene[people].quantity < 0 { part.stated = .exactly(1) }
    part.isPlural = exact == nil && scene[people].quantity < 0
    return part
  }
}
