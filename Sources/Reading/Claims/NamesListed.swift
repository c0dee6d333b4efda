// SPDX-License-Identifier: Apache-2.0
import Record

/// Victims named behind a colon: "The names of the victims: Omar Nava; Mona Nava", "Among the dead: …",
/// "Killed: Omar Nava, 54; Mona Nava, 51".
enum NamesListed: ClaimRule {
  /// So far from its beginning a sentence may say whose names follow.
  private static let longestLead = 14

  static func mayBe(_ scene: Scene) -> Bool {
    scene.order == .subjectFirst && scene.sentence.seen.has(.colon) && harm(scene) != nil
  }

  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.colon),
      let (harm, colon) = harm(scene),
      case let list = names(scene, behind: colon), let first = list.first,
      scene.isPersonName(scene[first]),
      !finds.contains(where: { list.contains($0.victims) && $0.relation == .none })
    else { return }
    finds.removeAll { $0.victims < colon && $0.stated == nil && $0.number < 0 }
    let known = finds.count
    SufferedHarm.add(scene, list, colon - 1, harm, rule: "names-listed", into: &finds)
    for find in known..<finds.count { finds[find].relation = .partOfEarlier }
  }

  /// The people behind the colon, a list of names without "and" to its end, or with a given name behind it.
  private static func names(_ scene: Scene, behind colon: Int) -> [Int] {
    var list = scene.objects(from: scene.following(colon))
    while let last = list.last {
      var joint = behindAge(scene, last)
      guard scene[joint].kind == .comma || scene[joint].kind == .conjunction else { break }
      if scene[scene.following(joint)].kind == .conjunction { joint = scene.following(joint) }
      let next = scene.following(joint)
      if scene[joint].kind == .conjunction, scene.isBareName(scene[next]) { return list + [next] }
      guard scene.isPersonName(scene[next]), !scene.beginsClause(next) else { break }
      let more = scene.objects(from: next)
      // What is broken may be a name and no object.
      guard let end = more.last, end > last else { break }
      list += more
    }
    return list
  }

  /// What follows a name and its age: "Omar Nava, 54;", "Omar Nava (54),".
  private static func behindAge(_ scene: Scene, _ name: Int) -> Int {
    var joint = scene.following(name)
    while scene[joint].kind == .comma, scene.isAge(scene[joint + 1]) { joint += 2 }
    if scene[joint].kind == .open {
      while joint < scene.count, scene[joint].kind != .close { joint += 1 }
      joint = scene.following(joint)
    }
    return joint
  }

  /// The harm of those whose names follow, and the colon; nil where no names of victims are announced.
  private static func harm(_ scene: Scene) -> (Harm, Int)? {
    guard
      let colon = (1..<max(1, min(scene.count, longestLead))).first(where: {
        scene[$0].kind == .colon
      })
    else { return nil }
    if colon == 1, scene[0].kind == .verb || scene[0].kind == .state {
      return scene[0].has(.harmPast) && scene[0].traits.isEmpty
        ? scene.lexeme(scene[0].head).harm.map { ($0, colon) } : nil
    }
    let lead = victims(scene)
    return lead.flatMap { Identified.harm(scene, $0) }.map { ($0, colon) }
  }

  /// "The victims:", "the names of the victims …:", "among the dead:".
  private static func victims(_ scene: Scene) -> Int? {
    if scene[0].all.has(.list) { return scene.isOf(1) ? 2 : nil }
    if scene[0].kind == .preposition {
      return scene.sentence.has(scene[0].lower, .between) && scene[2].kind == .colon ? 1 : nil
    }
    let isAlone = scene[0].traits.contains(.definite) && scene[0].quantity < 0
    return isAlone && scene[1].kind == .colon ? 0 : nil
  }
}
