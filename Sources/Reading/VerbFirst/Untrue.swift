// SPDX-License-Identifier: Apache-2.0

/// Reports that are called untrue: "لا صحة للأنباء عن مقتل 12", "أنباء مقتل 12 عارية عن الصحة".
enum Untrue {
  private static let reach = 6

  /// Whether it is said of what a find tells, before it or behind, within its clause.
  static func isSaid(_ scene: Scene, of find: Find) -> Bool {
    let before = max(0, find.first - reach)..<max(0, find.first)
    if let word = before.last(where: { isWord(scene, $0) }) {
      return !(word..<find.first).contains { ends(scene, $0) }
    }
    let behind = (find.last + 1)..<(find.last + 1 + reach)
    guard let word = behind.first(where: { isWord(scene, $0) }) else { return false }
    return !(find.last..<word).contains { ends(scene, $0) }
  }

  private static func isWord(_ scene: Scene, _ index: Int) -> Bool { scene[index].all.has(.untrue) }

  private static func ends(_ scene: Scene, _ index: Int) -> Bool {
    [.comma, .stop, .conjunction].contains(scene[index].kind)
  }
}
