// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

/// A text and the signatures under it, as C2SP signed-note v1.0.0 writes them.
public struct SignedNote: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public var name: String
    /// Key hash and signature.
    public var bytes: [UInt8]
  }

  /// Ends with a line feed.
  public var text: String
  public var signatures: [Line]

  /// Reads a note; nil where it is not one.
  public init?(_ note: String) {
    let bytes = Array(note.utf8)
    let gap = bytes.indices.dropLast().last { bytes[$0] == 0x0A && bytes[$0 + 1] == 0x0A }
    guard let gap, bytes.last == 0x0A else { return nil }
    text = String(decoding: bytes[...gap], as: UTF8.self)
    let lines = String(decoding: bytes[(gap + 2)...], as: UTF8.self).split(separator: "\n")
    signatures = lines.compactMap(Line.init)
    // One spelling only: what reads the same is the same bytes.
    guard !signatures.isEmpty, description.utf8.elementsEqual(bytes) else { return nil }
  }

  init(text: String, signatures: [Line]) {
    self.text = text
    self.signatures = signatures
  }

  /// Whether the key signed the text.
  public func isSigned(by key: NoteVerifier) -> Bool {
    signatures.contains { line in
      line.name == key.name && line.bytes.starts(with: key.hash)
        && key.isValid(Array(line.bytes.dropFirst(4)), for: Array(text.utf8))
    }
  }
}

extension SignedNote: CustomStringConvertible {
  public var description: String {
    text + "\n"
      + signatures.map { "— \($0.name) \(Base64.encoded($0.bytes))\n" }.joined()
  }
}

extension SignedNote.Line {
  fileprivate init?(_ line: Substring) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[0] == "—", let bytes = Base64.decoded(words[2]),
      bytes.count > 4
    else { return nil }
    self.init(name: String(words[1]), bytes: bytes)
  }
}

/// Ed25519 is signature type 1 of the note format.
private let ed25519: UInt8 = 1

/// Who may have signed a note: a name and a public key, `name+hash+key` when written.
public struct NoteVerifier: Hashable, Sendable {
  public let name: String
  let key: [UInt8]

  init(name: String, key: [UInt8]) {
    self.name = name
    self.key = key
  }

  /// Reads the written form; nil where it is none or its hash is not that of its key.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.decoded(parts[2]), bytes.count == 33,
      bytes.first == ed25519, !parts[0].isEmpty
    else { return nil }
    self.init(name: String(parts[0]), key: Array(bytes.dropFirst()))
    guard parts[1] == hex(hash) else { return nil }
  }

  /// The first four bytes of SHA-256(name ‖ line feed ‖ type ‖ key).
  var hash: [UInt8] {
    Array(Fingerprint(of: Array(name.utf8) + [0x0A, ed25519] + key).bytes.prefix(4))
  }

  func isValid(_ signature: [UInt8], for text: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: key) else { return false }
    return key.isValidSignature(signature, for: text)
  }
}

extension NoteVerifier: CustomStringConvertible {
  public var description: String {
    "\(name)+\(hex(hash))+\(Base64.encoded([ed25519] + key))"
  }
}

/// What signs notes: a name and a private key, in the key file as Go's note package writes it.
struct NoteSigner: Sendable {
  private static let prefix = "PRIVATE+KEY+"
  let name: String
  private let key: Curve25519.Signing.PrivateKey

  /// Makes a new key.
  init(name: String) {
    self.name = name
    key = Curve25519.Signing.PrivateKey()
  }

  /// Reads the key file's one line.
  init?(_ text: some StringProtocol) {
    guard text.hasPrefix(Self.prefix) else { return nil }
    let parts = text.dropFirst(Self.prefix.count)
      .split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let bytes = Base64.decoded(parts[2]), bytes.count == 33,
      bytes.first == ed25519,
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes.dropFirst())
    else { return nil }
    name = String(parts[0])
    self.key = key
    guard parts[1] == hex(verifier.hash) else { return nil }
  }

  var written: String {
    let seed = Base64.encoded([ed25519] + Array(key.rawRepresentation))
    return "\(Self.prefix)\(name)+\(hex(verifier.hash))+\(seed)"
  }

  var verifier: NoteVerifier {
    NoteVerifier(name: name, key: Array(key.publicKey.rawRepresentation))
  }

  func sign(_ text: String) throws -> SignedNote {
    let signature = try key.signature(for: Data(text.utf8))
    let line = SignedNote.Line(name: name, bytes: verifier.hash + Array(signature))
    return SignedNote(text: text, signatures: [line])
  }
}

private func hex(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
