// SPDX-License-Identifier: Apache-2.0
import Record

/// A figure and the numbers into which it falls: "seven people died, four at the scene and three in
/// hospital".
///
/// The numbers behind it have no verb of their own and come to just as many.
enum SplitFigures: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.quantities.count > 2,
      let whole = finds.firstIndex(where: { $0.relation == .none && !$0.isNone && $0.victims >= 0 }
      ),
      let all = VictimReader(scene: scene).count(finds[whole]).min, all > 1
    else { return }
    var (parts, known, sum): ([Int], Int, Int) = ([], 0, 0)
    for index in (finds[whole].last + 1)..<max(finds[whole].last + 1, scene.count) {
      guard let number = number(scene, index) else { continue }
      // "Four of them at the scene" is a part already.
      if finds.contains(where: { $0.victims == index && $0.relation == .part }) {
        (known, sum) = (known + 1, sum + number)
        continue
      }
      guard canBePart(scene, index, of: finds[whole], finds) else { continue }
      parts.append(index)
      sum += number
    }
    guard !parts.isEmpty, parts.count + known > 1, sum == all else { return }
    let (harm, agent) = (finds[whole].harm, finds[whole].agent)
    finds.removeAll { parts.contains($0.victims) }
    for index in parts {
      var part = Find("part", harm, victims: index, trigger: index)
      (part.relation, part.agent) = (.part, agent)
      finds.append(part)
    }
  }

  private static func number(_ scene: Scene, _ index: Int) -> Int? {
    let phrase = scene[index]
    guard phrase.kind == .noun, phrase.quantity >= 0,
      phrase.classes.isEmpty || phrase.has(.person), !phrase.traits.contains(.another)
    else { return nil }
    return VictimSum.exactly(phrase, in: scene)
  }

  /// A number behind a comma or "and", without a verb, that no other rule reads otherwise.
  private static func canBePart(
    _ scene: Scene, _ index: Int, of whole: Find, _ finds: [Find]
  ) -> Bool {
    let joint = scene[scene.preceding(index)].kind
    let next = scene[scene.following(index)].kind
    guard joint == .comma || joint == .conjunction || joint == .dash, next != .including,
      next != .state, !scene.beginsClause(index), scene.isVictims(index),
      scene[index + 2].kind != .relative  // "Two of which were …".
    else { return false }
    return !finds.contains {
      $0.victims == index && ($0.harm != whole.harm || $0.rule != "gapped" && $0.relation == .none)
    }
  }
}
