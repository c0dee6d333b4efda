// SPDX-License-Identifier: Apache-2.0

/// Every two texts with their Jaccard coefficient over shingles of five words, worked out in full.
///
/// The slow and sure way, by words between blanks and whole shingles, without any code of what it
/// checks. Two texts of which each has at most a third of its shingles in common with a thousand
/// others cannot be half alike by those alone, so that only the others have to be looked through.
struct ExactCopies {
  struct Pair: Hashable {
    var first: Int
    var second: Int
  }

  private struct Shingle: Hashable {
    var words: SIMD8<Int32>
  }

  /// Pairs from this likeness on are found.
  static let least = 0.5
  private static let common = 1_000

  private(set) var likeness: [Pair: Double] = [:]

  init(_ texts: [String]) {
    let shingles = ExactCopies.shingles(texts)
    var having: [Int32: [Int32]] = [:]
    for (number, set) in shingles.enumerated() {
      for shingle in set { having[shingle, default: []].append(Int32(number)) }
    }
    for (number, set) in shingles.enumerated() {
      var rare = set.filter { having[$0]?.count ?? 0 < ExactCopies.common }
      if rare.count * 3 < set.count * 2 { rare = set }
      let others = Set(rare.flatMap { having[$0] ?? [] }.filter { $0 < Int32(number) })
      for other in others {
        let shared = set.intersection(shingles[Int(other)]).count
        let all = set.count + shingles[Int(other)].count - shared
        let share = Double(shared) / Double(max(1, all))
        if share >= ExactCopies.least { likeness[Pair(first: Int(other), second: number)] = share }
      }
    }
  }

  /// Each text's shingles as numbers.
  private static func shingles(_ texts: [String]) -> [Set<Int32>] {
    var words: [Substring: Int32] = [:]
    var numbers: [Shingle: Int32] = [:]
    func number<Key>(_ key: Key, in known: inout [Key: Int32]) -> Int32 {
      if let number = known[key] { return number }
      known[key] = Int32(known.count)
      return Int32(known.count - 1)
    }
    return texts.map { text in
      let row = text.split(separator: " ").map { number($0, in: &words) }
      guard row.count >= 5 else { return [] }
      return Set(
        (0...(row.count - 5)).map { start in
          var shingle = SIMD8<Int32>(repeating: -1)
          for place in 0..<5 { shingle[place] = row[start + place] }
          return number(Shingle(words: shingle), in: &numbers)
        })
    }
  }

  func pairs(from least: Double) -> Set<Pair> {
    Set(likeness.filter { $0.value >= least }.keys)
  }
}
