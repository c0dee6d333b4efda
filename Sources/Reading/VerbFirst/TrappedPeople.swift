// SPDX-License-Identifier: Apache-2.0
import Record

/// People under rubble: "لا يزال ستة أشخاص تحت الأنقاض".
enum TrappedPeople: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.has(.lie) else { return }
    for index in 0..<scene.count where scene[index].kind == .verb && scene[index].has(.lie) {
      if let victims = victims(finds, before: index) {
        (finds[victims].harm, finds[victims].rule) = (.trapped, "trapped-people")
        continue
      }
      // "إنقاذ 5 أشخاص من تحت الأنقاض": those were brought out.
      guard scene[index - 1].kind != .preposition,
        let people = HarmedPeople.numbered(scene, before: index) ?? two(scene, before: index),
        !VerbFirst.isTaken(people, finds)
      else { continue }
      var find = Find("trapped-people", .trapped, victims: people, trigger: index)
      if scene[people].quantity < 0 { find.stated = scene.exactPeople(people).map(Count.exactly) }
      finds.append(find)
    }
  }

  /// "لا يزال عدد من الضحايا تحت الركام": people of whom the word says only that they came to harm.
  private static func victims(_ finds: [Find], before index: Int) -> Int? {
    finds.firstIndex { $0.victims == index - 1 && $0.harm == .unspecified && !$0.isNone }
  }

  /// "لا يزال شخصان تحت الأنقاض": one or two, whom the noun counts itself.
  private static func two(_ scene: Scene, before index: Int) -> Int? {
    let people = index - 1
    guard scene[people].kind == .noun, scene.isPeople(people), !scene.isHarmed(scene[people]),
      !scene[people].traits.contains(.definite), scene.exactPeople(people) != nil
    else { return nil }
    return people
  }
}
