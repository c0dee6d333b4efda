// SPDX-License-Identifier: Apache-2.0

import Record
import Script

/// As many persons as names surely tell apart, whatever their spellings and scripts.
///
/// Two names may be one person's where the words of the one are among those of the other, by their
/// consonants ("Huda", "Hoda Marwan", "هدى مروان"), and where their first words are spelt alike. "Umm
/// Omar" may be anybody. What is counted is therefore too few rather than too many.
struct NamedPersons {
  private var persons: [Person] = []
  private(set) var claims: [ClaimID] = []

  var count: Int { persons.count }

  init(_ members: [Incident.Member]) {
    var bearers: [Person: ClaimID] = [:]
    for member in members {
      for name in member.claim.victims.names {
        guard let person = Person(folded(name.text)) else { continue }
        bearers[person] = min(bearers[person] ?? member.id, member.id)
      }
    }
    for (person, claim) in bearers.sorted(by: { $0.key < $1.key })
    where persons.allSatisfy({ $0.isOther(than: person) }) {
      persons.append(person)
      claims.append(claim)
    }
    claims = Set(claims).sorted()
  }
}

/// A name by the consonants of its words.
private struct Person: Hashable, Comparable {
  private var first: ConsonantSkeleton.Value
  /// In order, each once.
  private var words: [UInt64]

  /// Nil for a name that tells nobody apart: one of no consonants, or only by a child's name.
  init?(_ name: String) {
    let parts = name.split { $0 == " " || $0 == "-" || $0 == "'" || $0 == "’" }
      .filter { !Person.articles.contains(String($0)) }
    guard let given = parts.first, !Person.parents.contains(String(given)) else { return nil }
    first = Person.skeleton(given)
    guard first.count > 0 else { return nil }
    words = Set(parts.map { Person.skeleton($0).bits }.filter { $0 != 0 }).sorted()
  }

  private static let articles: Set<String> = ["al", "el", "ال"]
  /// "Father of", "mother of": whom such a name means another may bear a name of his own for.
  private static let parents: Set<String> = [
    "abu", "abou", "um", "umm", "om", "oum", "ابو", "ابي", "ام",
  ]

  private static func skeleton(_ word: Substring) -> ConsonantSkeleton.Value {
    var bytes = Array(word.utf8)
    let article = Array("ال".utf8)
    if bytes.count > article.count + 2, bytes.starts(with: article) {
      bytes.removeFirst(article.count)
    }
    return bytes.withUnsafeBufferPointer(ConsonantSkeleton.of)
  }

  /// Longer names first, so that a short one is held against what it may be short for.
  static func < (left: Person, right: Person) -> Bool {
    if left.words.count != right.words.count { return left.words.count > right.words.count }
    if left.first.bits != right.first.bits { return left.first.bits < right.first.bits }
    return left.words.lexicographicallyPrecedes(right.words)
  }

  func isOther(than other: Person) -> Bool {
    first.isOther(than: other.first) && !words.allSatisfy(other.words.contains)
      && !other.words.allSatisfy(words.contains)
  }
}

extension ConsonantSkeleton.Value {
  /// Whether no transliteration spells both: neither begins with the other, and of three consonants and
  /// more, more than one differ.
  fileprivate func isOther(than other: Self) -> Bool {
    let (one, two) = (consonants, other.consonants)
    guard !one.starts(with: two), !two.starts(with: one) else { return false }
    return min(one.count, two.count) < 3 || steps(one, two) > 1
  }

  private var consonants: [UInt8] {
    (0..<Swift.min(16, count)).reversed().map { UInt8((bits >> UInt64(4 * $0)) & 15) }
  }

  /// How many consonants have to be put in, left out or changed (Levenshtein's distance).
  private func steps(_ one: [UInt8], _ two: [UInt8]) -> Int {
    var row = Array(0...two.count)
    for (index, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in two.enumerated() {
        let changed = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = Swift.min(changed, diagonal + 1, row[place] + 1)
      }
    }
    return row[two.count]
  }
}
