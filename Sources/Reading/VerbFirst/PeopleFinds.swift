// SPDX-License-Identifier: Apache-2.0
import Record

/// Makes finds of lists of people.
enum PeopleFinds {
  /// Adds the find of a list: its sum where each part has a number, else one a part.
  ///
  /// Fighters and others are told apart, since recorders count them apart.
  static func add(
    _ scene: Scene, _ list: [Int], _ trigger: Int, _ harm: Harm, rule: RuleName,
    into finds: inout [Find]
  ) {
    guard list.count > 1 else { return addGroup(scene, list, trigger, harm, rule, &finds) }
    let reader = VictimReader(scene: scene)
    let list = list.enumerated().filter { place, people in
      place == 0 || !isOfSameNumber(scene, list[place - 1], people)
    }.map(\.element)
    if isParted(scene, list) {
      finds.append(make(scene, list[0], trigger, harm, rule))
      for part in list.dropFirst() {
        finds.append(IncludedPeople.make(scene, part, trigger, harm))
      }
      return
    }
    let fighters = list.filter { reader.status($0) == .combatant }
    let others = list.filter { reader.status($0) != .combatant }
    addGroup(scene, others, trigger, harm, rule, &finds)
    addGroup(scene, fighters, trigger, harm, rule, &finds)
  }

  /// Adds the find of a list of fighters, or of others.
  private static func addGroup(
    _ scene: Scene, _ group: [Int], _ trigger: Int, _ harm: Harm, _ rule: RuleName,
    _ finds: inout [Find]
  ) {
    guard let first = group.first else { return }
    var (members, sum): ([Int], Int?) = ([], 0)
    for people in group {
      let names = scene.names(behind: people)
      let number = scene.exactPeople(people) ?? (names.isEmpty ? nil : names.count)
      sum = sum.flatMap { sum in number.map { sum + $0 } }
      if group.count == 1, names.count < 2 { break }  // As it mostly is: one noun, and no list.
      members += names.isEmpty ? [people] : names
    }
    guard members.count > 1, let sum else {
      for people in group { finds.append(make(scene, people, trigger, harm, rule)) }
      return
    }
    var find = make(scene, first, trigger, harm, rule)
    find.stated = .exactly(sum)
    find.last = max(find.last, members.last ?? 0)
    find.members = members
    finds.append(find)
  }

  /// "9 شهداء من أسرة واحدة، الأب والأم و7 أطفال": behind a comma, who they are, where the numbers make the sum.
  private static func isParted(_ scene: Scene, _ list: [Int]) -> Bool {
    guard list.count > 2, scene[list[0]].quantity >= 0, scene[list[1] - 1].kind == .comma,
      let whole = scene.exactPeople(list[0])
    else { return false }
    let parts = list.dropFirst().map { scene.exactPeople($0) ?? 0 }
    return !parts.contains(0) && parts.reduce(0, +) == whole
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

  static func endsInAlef(_ scene: Scene, _ token: Int) -> Bool {
    var end = scene.sentence[token].bytes.range.upperBound
    // "قتيلاً": a vowel mark may stand behind it.
    while end > 2, scene.bytes[end - 2] == 0xd9, (0x8b...0x92).contains(scene.bytes[end - 1]) {
      end -= 2
    }
    return end > 1 && scene.bytes[end - 2] == 0xd8 && scene.bytes[end - 1] == 0xa7
  }

  private static func make(
    _ scene: Scene, _ people: Int, _ trigger: Int, _ harm: Harm, _ rule: RuleName
  ) -> Find {
    var find = Find(rule, harm, victims: people, trigger: trigger)
    let exact = scene.exactPeople(people)
    if exact == 1, scene[people].quantity < 0 { find.stated = .exactly(1) }
    find.isPlural = exact == nil && scene[people].quantity < 0
    return find
  }
}
