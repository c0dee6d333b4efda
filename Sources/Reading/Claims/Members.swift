// SPDX-License-Identifier: Apache-2.0
import Record

/// The parts of a sum that a sentence makes: of "six priests and two women" the six, and the two.
///
/// The sum is what happened to all of them; each part keeps its own people, status and name.
enum Members: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard finds.contains(where: { !$0.members.isEmpty }) else { return }
    var all: [Find] = []
    for find in finds {
      all.append(find)
      guard find.relation == .none || find.relation == .partOfEarlier else { continue }
      for member in find.members { all.append(part(find, member, scene)) }
    }
    finds = all
  }

  private static func part(_ whole: Find, _ member: Int, _ scene: Scene) -> Find {
    var part = Find("member", whole.harm, victims: member, trigger: whole.trigger)
    part.relation = .part
    part.agent = whole.agent
    part.stance = whole.stance
    (part.isOfLast, part.isOfThem) = (whole.isOfLast, whole.isOfThem)
    (part.first, part.last) = (member, member)
    if let pair = VictimSum.pair(scene[member], in: scene) { part.stated = .exactly(pair) }
    if scene.isPersonPronoun(scene[member]) {
      (part.stated, part.isOfBeginner) = (.exactly(1), true)
    }
    // A name without a capital does not tell that it is one person.
    if scene.order == .verbFirst, scene[member].quantity < 0,
      scene.exactPeople(member) == 1 || scene.isOnlyName(scene[member])
    {
      part.stated = .exactly(1)
    }
    return part
  }
}
