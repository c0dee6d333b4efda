// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// An authority's timestamp on a checkpoint, to be kept.
public struct StampRequest: Codable, Sendable {
  /// The signed checkpoint, byte for byte as the authority was asked about it.
  public var checkpoint: [UInt8]
  /// What the authority answered (RFC 3161), in DER.
  public var token: [UInt8]
  /// The authority's root and what lies between, in PEM.
  public var certificates: [UInt8]

  public init(checkpoint: [UInt8], token: [UInt8], certificates: [UInt8]) {
    self.checkpoint = checkpoint
    self.token = token
    self.certificates = certificates
  }

  /// What an authority is to be sent, where that is done by hand on another machine.
  public static func query(for checkpoint: [UInt8]) -> [UInt8] {
    TimestampRequest(for: checkpoint, nonce: .random(in: 1 ... .max)).bytes
  }
}

extension Recorder {
  /// What an authority came to that was asked.
  public struct Answer: Sendable {
    public var authority: String
    /// What is to be kept, or why there is nothing.
    public var outcome: Result<StampRequest, RecordProblem>
  }

  /// Asks every authority of `timestamps.json` about the checkpoint as it lies in the ledger's folder.
  ///
  /// - Parameter proxy: through which they are asked; nil for the record's own setting.
  /// - Returns: one answer an authority; empty where none is named.
  /// - Throws: where the file or the checkpoint cannot be read.
  public func askAuthorities(proxy: String? = nil) throws -> [Answer] {
    let rules = try folder.captureRules(proxy: proxy)
    let checkpoint = Array(try checkpoint().utf8)
    return try folder.timestampAuthorities().map { authority in
      do {
        let (token, _) = try authority.stamp(checkpoint, rules: rules)
        let request = StampRequest(
          checkpoint: checkpoint, token: token.bytes, certificates: authority.certificates)
        return Answer(authority: authority.name, outcome: .success(request))
      } catch {
        let problem = RecordProblem(error) ?? RecordProblem("\(error)")
        return Answer(authority: authority.name, outcome: .failure(problem))
      }
    }
  }
}

extension RecordKeeper {
  func keep(_ request: StampRequest) throws -> WriteSummary {
    let stamp = Stamp(
      checkpoint: request.checkpoint, token: TimestampToken(bytes: request.token),
      certificates: request.certificates)
    let statement = try folder.keep(stamp)
    return WriteSummary(
      text: "\(statement.signer) saw the checkpoint at \(statement.at); its word is kept.", added: 1
    )
  }

  /// Exchanges the key that signs a record's ledger; nobody may be writing the record.
  ///
  /// - Parameters:
  ///   - path: the record's folder.
  ///   - name: who wants it, an administrator.
  /// - Returns: the new public key.
  /// - Throws: where the person may not, or the record is being written.
  public static func changeKey(of path: String, by name: String) throws -> String {
    let reader = try RecordFolder.open(at: path, mode: .reading)
    let user = try reader.store.read { try Rights.person(name, in: $0) }
    try reader.close()
    try Rights.require(.changeKey, of: user, invented: false)
    return try RecordFolder.changeKey(at: path, by: user.id).description
  }
}
