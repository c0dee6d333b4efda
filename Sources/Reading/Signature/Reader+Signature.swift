// SPDX-License-Identifier: Apache-2.0

public import Record
import Script

extension Reader {
  /// How many of a report's heaviest terms its signature keeps.
  private static let terms = 48

  /// What tells a report's copies and its subject, without its words.
  ///
  /// The shingles are of the text alone: an outlet that runs an agency's text gives it a title of its own.
  public func signature(title: String, text: String, findings: Findings) -> Signature {
    var (title, text) = (title, text)
    let body = text.withUTF8 { WordHashes($0) }
    let head = title.withUTF8 { WordHashes($0) }
    let shingles = Shingles(body.words)
    return Signature(
      minima: shingles.minima, shingles: shingles.count,
      terms: Reader.heaviest(head.words + body.words), entities: Reader.entities(findings))
  }

  /// The terms that stand most often, each with the logarithm of how often; of equals the lower hash.
  private static func heaviest(_ words: [UInt64]) -> [Signature.Term] {
    let counts = words.reduce(into: [UInt64: Int](minimumCapacity: words.count / 2)) {
      $0[$1, default: 0] += 1
    }
    let heavy = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(terms)
    return heavy.map { word, count in
      Signature.Term(hash: word, weight: Float(Int.bitWidth - count.leadingZeroBitCount))
    }
  }

  /// The persons and places that claims name, in the order of their hashes.
  private static func entities(_ findings: Findings) -> [UInt64] {
    var found: Set<UInt64> = []
    for claim in findings.claims {
      for name in claim.victims.names { found.insert(Fold.hash(name.text)) }
      if let place = claim.place?.best { found.insert(Fold.hash(place.id)) }
    }
    return found.sorted()
  }
}
