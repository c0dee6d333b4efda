// SPDX-License-Identifier: Apache-2.0
import Record

/// Makes finds of lists of people.
enum PeopleFinds {
  /// Adds the find of a list: its sum where each part has a number, else one a part.
  ///
  /// Fighters and others are told apart, since recorders count them apart.
  static func add(
    _ scene: Scene, _ list: [Int], _ trigger: Int, _ harm: Harm, rule: String,
    into finds: inout [Find]
  ) {
    let reader = VictimReader(scene: scene)
    let fighters = list.filter { reader.status($0) == .combatant }
    let others = list.filter { reader.status($0) != .combatant }
    for group in [others, fighters] where !group.isEmpty {
      let names = group.map { scene.names(behind: $0) }
      let numbers = zip(group, names).map { scene.exactPeople($0) ?? ($1.isEmpty ? nil : $1.count) }
      let members = zip(group, names).flatMap { $1.isEmpty ? [$0] : $1 }
      if members.count > 1, !numbers.contains(nil) {
        var find = make(scene, group[0], trigger, harm, rule)
        find.stated = .exactly(numbers.reduce(0) { $0 + ($1 ?? 0) })
        find.last = max(find.last, members.last ?? 0)
        find.members = members
        finds.append(find)
      } else {
        for people in group { finds.append(make(scene, people, trigger, harm, rule)) }
      }
    }
  }

  private static func make(
    _ scene: Scene, _ people: Int, _ trigger: Int, _ harm: Harm, _ rule: String
  ) -> Find {
    var find = Find(rule, harm, victims: people, trigger: trigger)
    let exact = scene.exactPeople(people)
    if exact == 1, scene[people].quantity < 0 { find.stated = .exactly(1) }
    find.isPlural = exact == nil && scene[people].quantity < 0
    return find
  }
}
