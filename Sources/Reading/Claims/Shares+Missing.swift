// SPDX-License-Identifier: Apache-2.0
import Record

/// Shares of those who were missing.
extension Shares {
  /// "Two of the four missing were found dead": four were missing, and two are dead.
  static func addMissing(_ scene: Scene, _ number: Int, _ finds: inout [Find]) {
    let whole = number + 2
    guard scene[whole].quantity >= 0 else { return }
    finds.removeAll { $0.victims == number && $0.harm == .missing }
    guard !finds.contains(where: { $0.victims == whole && $0.harm == .missing }) else { return }
    var find = Find("share-whole", .missing, victims: whole, trigger: whole)
    if scene[whole + 1].kind == .state { find.last = whole + 1 }
    finds.append(find)
  }

  /// "Two of the missing were found alive": they are not missing any more.
  static func isFoundAlive(_ scene: Scene, _ number: Int) -> Bool {
    guard scene.sentence.seen.has(.survives) else { return false }
    let end = (number..<scene.count).first { scene[$0].kind == .comma } ?? scene.count
    return (number + 2..<max(number + 2, end)).contains {
      scene[$0].isPassive && scene[$0].has(.survives) && !scene[$0].traits.contains(.negated)
    }
  }
}
