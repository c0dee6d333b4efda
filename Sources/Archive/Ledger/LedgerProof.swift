// SPDX-License-Identifier: Apache-2.0

/// That an entry stands in a signed ledger, as a text that proves it without the record
/// (C2SP tlog-proof@v1).
///
/// The entry itself rides along as the format's extra data: whoever holds this one file knows what was
/// written down, where, and who signed for it.
public struct LedgerProof: Hashable, Sendable {
  private static let head = "c2sp.org/tlog-proof@v1"
  /// More steps than a tree of 2^62 leaves has.
  private static let mostSteps = 63

  /// The entry as the ledger keeps it; nil where the proof does not carry it.
  public var entry: [UInt8]?
  /// From 0.
  public var index: Int
  /// From the leaf's brother up to the root's child.
  public var path: [Fingerprint]
  public var note: SignedNote

  public init(entry: [UInt8]?, index: Int, path: [Fingerprint], note: SignedNote) {
    self.entry = entry
    self.index = index
    self.path = path
    self.note = note
  }

  /// Reads a proof; nil for anything else, also for another spelling of a proof.
  public init?(_ text: String) {
    guard let gap = text.range(of: "\n\n"), let note = SignedNote(String(text[gap.upperBound...])),
      Checkpoint(text: note.text) != nil
    else { return nil }
    var lines = text[..<gap.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)[
      ...]
    guard lines.popFirst() == Self.head[...] else { return nil }
    let entry = Self.value("extra ", &lines).map(Base64.decoded)
    if let entry, entry == nil { return nil }
    guard let index = Self.value("index ", &lines).flatMap({ Int($0) }), index >= 0 else {
      return nil
    }
    let path = lines.compactMap { Base64.decoded($0).flatMap { Fingerprint(bytes: $0) } }
    guard path.count == lines.count, path.count <= Self.mostSteps else { return nil }
    self.init(entry: entry ?? nil, index: index, path: path, note: note)
    guard description.utf8.elementsEqual(text.utf8) else { return nil }
  }

  private static func value(
    _ word: String, _ lines: inout ArraySlice<Substring>
  ) -> Substring? {
    guard let line = lines.first, line.hasPrefix(word) else { return nil }
    lines.removeFirst()
    return line.dropFirst(word.count)
  }

  /// What was signed.
  public var checkpoint: Checkpoint? { Checkpoint(text: note.text) }

  /// Whether the proof leads from an entry to what the key signed.
  public func holds(for entry: [UInt8], signedBy key: NoteVerifier) -> Bool {
    guard let checkpoint, checkpoint.origin == key.name, note.isSigned(by: key) else {
      return false
    }
    return MerkleProof.includes(
      leaf: MerkleHash.leaf(entry), index: index, size: checkpoint.size, proof: path,
      root: checkpoint.root)
  }
}

extension LedgerProof: CustomStringConvertible {
  public var description: String {
    var lines = [Self.head]
    if let entry { lines.append("extra " + Base64.encoded(entry)) }
    lines.append("index \(index)")
    lines += path.map { Base64.encoded($0.bytes) }
    return lines.map { $0 + "\n" }.joined() + "\n\(note)"
  }
}

extension String {
  /// Where a text stands first, byte for byte.
  fileprivate func range(of part: String) -> Range<Index>? {
    let (bytes, part) = (utf8, Array(part.utf8))
    var place = bytes.startIndex
    while let end = bytes.index(place, offsetBy: part.count, limitedBy: bytes.endIndex) {
      if bytes[place..<end].elementsEqual(part) { return place..<end }
      place = bytes.index(after: place)
    }
    return nil
  }
}
