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
    var signature = Reader.textSignature(title: title, text: text)
    (signature.terms, signature.entities) = (reader.heaviest, Reader.entities(findings))
    return signature
  }

  /// The part of a signature that tells copies of a text and needs no reading: a few microseconds a
  /// post.
  ///
  /// - Parameters:
  ///   - title: the report's title.
  ///   - text: the report's text.
  /// - Returns: minima, shingles and passages, without terms and entities.
  public static func textSignature(title: String, text: String) -> Signature {
    var (title, text) = (title, text)
    var reader = ShingleReader()
    title.withUTF8 { reader.read($0) }
    text.withUTF8 { reader.read($0) }
    let (minima, shingles, passages) = reader.finish()
    return Signature(minima: minima, shingles: shingles, passages: passages)
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
