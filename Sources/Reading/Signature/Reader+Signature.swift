// SPDX-License-Identifier: Apache-2.0
public import Record
import Script

extension Reader {
  /// Makes the signature of a report by which copies of its text are told.
  ///
  /// - Parameters:
  ///   - title: the report's title.
  ///   - text: the report's text.
  ///   - findings: what was read in it: the names of places, speakers and victims become the
  ///     signature's entities.
  /// - Returns: minima, weighted terms and entities; the same for the same report always.
  public func signature(title: String, text: String, findings: Findings) -> Signature {
    var (title, text) = (title, text)
    let language = Language.named(findings.language) ?? Language.english
    var reader = SignatureReader()
    title.withUTF8 { reader.read($0, lexicon: language.lexicon) }
    text.withUTF8 { reader.read($0, lexicon: language.lexicon) }
    return reader.signature(entities: Reader.entities(findings))
  }

  /// The hashes of the names in claims, each once, in order.
  private static func entities(_ findings: Findings) -> [UInt64] {
    var names = Set<UInt64>()
    for claim in findings.claims {
      if let place = claim.place?.best { names.insert(Fold.hash(place.id)) }
      for speaker in claim.chain where !speaker.name.isEmpty {
        names.insert(Fold.hash(speaker.name))
      }
      for victim in claim.victims.names { names.insert(Fold.hash(victim.text)) }
    }
    return names.sorted()
  }
}
