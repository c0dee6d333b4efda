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
    let list = list.enumerated().filter { place, people in
      place == 0 || !isOfSameNumber(scene, list[place - 1], people)
    }.map(\.element)
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

  /// "38 عاملا وموظفا": two words for those of one number, as their endings tell.
  static func isOfSameNumber(_ scene: Scene, _ first: Int, _ next: Int) -> Bool {
    let (counted, other) = (scene[first], scene[next])
    guard other.quantity < 0, other.has(.singular), other.upper == other.lower + 1,
      counted.has(.singular), (scene.quantity(counted)?.min ?? 0) > mostOfPlural
    else { return false }
    return endsInAlef(scene, counted.head) && endsInAlef(scene, other.head)
  }

  /// From eleven on who is counted stands in the singular, as its object.
  private static let mostOfPlural = 10

  private static func endsInAlef(_ scene: Scene, _ token: Int) -> Bool {
    let end = scene.sentence[token].bytes.range.upperBound
    return end > 1 && scene.bytes[end - 2] == 0xd8 && scene.bytes[end - 1] == 0xa7
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
