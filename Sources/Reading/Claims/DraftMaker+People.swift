// SPDX-License-Identifier: Apache-2.0
import Record

/// Of what groups the people of a find are, and how they are called.
extension DraftMaker {
  func groups(_ find: Find, _ reader: VictimReader) -> [Victims.Group] {
    guard find.stated != nil || !find.others.isEmpty else { return reader.groups(find.victims) }
    let all = people(find).flatMap { reader.groups($0) }
    return Victims.Group.allCases.filter { all.contains($0) }
  }

  func names(_ find: Find) -> [VictimName] {
    guard find.stated == nil else { return names(people(find).flatMap(named)) }
    let beside = NamedParts.names(scene, beside: find.victims)
    return beside.isEmpty ? VictimNames.read(scene, find.victims) : names(beside)
  }

  /// "Two brothers, Karim and Nabil Saleh": by the names beside them, else by their own.
  private func named(_ people: Int) -> [Int] {
    let beside = NamedParts.names(scene, beside: people)
    return beside.isEmpty ? [people] : beside
  }

  private func names(_ people: [Int]) -> [VictimName] {
    var names: [VictimName] = []
    // "The mayor, Salim Issa, and his son": the name is that of the mayor too.
    for name in people.flatMap({ VictimNames.read(scene, $0) })
    where !names.contains(where: { $0.passage == name.passage }) {
      names.append(name)
    }
    return scene.order == .subjectFirst ? VictimNames.sharingFamily(names) : names
  }

  /// The phrases of the people of a list.
  private func people(_ find: Find) -> [Int] {
    guard scene.order == .verbFirst || !find.members.isEmpty else {
      return (find.first...find.last).filter { scene.isVictims($0) }
    }
    return [find.victims] + find.members.filter { $0 != find.victims }
  }
}
