// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a record says of itself: the file `cairn.json`.
public struct Manifest: Hashable, Sendable, Codable {
  /// Of the folder's layout; the database has its own version.
  static let format = 1

  public var format: Int
  public var name: String
  /// UTC.
  public var created: String
  /// Who signs the ledger: `name+hash+key` (C2SP signed-note).
  public var verifier: String
  /// Where the signing key lies when that is outside the record.
  public var key: String?

  init(name: String, created: String, verifier: NoteVerifier, key: String? = nil) {
    format = Self.format
    self.name = name
    self.created = created
    self.verifier = verifier.description
    self.key = key
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try DurableFile.replace(path, with: try encoder.encode(self) + Data("\n".utf8), mode: 0o644)
  }

  /// - Throws: `RecordFault`: `absent`, `newer` or `corrupt`.
  static func read(_ path: String) throws -> Manifest {
    struct Format: Decodable { var format: Int }
    let data = Data(try DurableFile.read(path))
    do {
      let format = try JSONDecoder().decode(Format.self, from: data).format
      guard format <= Self.format else {
        throw RecordFault.newer("record format \(format); this one knows \(Self.format)", at: path)
      }
      return try JSONDecoder().decode(Manifest.self, from: data)
    } catch is DecodingError {
      throw RecordFault(
        .corrupt, "it is not what a record says of itself", at: path,
        remedy: "Put the file back from a backup.")
    }
  }

  func noteVerifier(at path: String) throws -> NoteVerifier {
    guard let verifier = NoteVerifier(verifier) else {
      throw RecordFault(
        .corrupt, "the ledger's key in it cannot be read", at: path,
        remedy: "Put the file back from a backup.")
    }
    return verifier
  }
}
