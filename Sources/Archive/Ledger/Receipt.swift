// SPDX-License-Identifier: Apache-2.0

public import Record

/// What shows that something was written down: the entry, and its proof under a signed checkpoint.
public struct Receipt: Hashable, Sendable {
  /// A file of a receipt, by its name in the folder `custody` of an exhibit.
  public struct File: Hashable, Sendable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The entry as the ledger keeps it.
  public let entry: [UInt8]
  public let proof: LedgerProof
  /// Who signed: `name+hash+key`.
  public let verifier: NoteVerifier
  /// An authority's word on when the checkpoint was there; nil where none was asked.
  public var stamp: Stamp?

  /// When it was written down, as the entry has it; empty for an entry of another form.
  public var at: String { LedgerEntry(canonical: entry)?.at ?? "" }

  /// The files of an exhibit's folder `custody`.
  ///
  /// One folder deep and with a dot in every name: the common validator of WACZ files refuses others.
  public var files: [File] {
    [
      File(name: "README.txt", bytes: Array(explanation.utf8)),
      File(name: "checkpoint.txt", bytes: Array(proof.note.description.utf8)),
      File(name: "entry.json", bytes: entry),
      File(name: "log-key.txt", bytes: Array("\(verifier)\n".utf8)),
      File(name: "proof.txt", bytes: Array(proof.description.utf8)),
    ]
      + (stamp.map {
        [
          File(name: "checkpoint.tsr", bytes: $0.token.bytes),
          File(name: "authority.pem", bytes: $0.certificates),
        ]
      } ?? [])
  }

  private var explanation: String {
    let stamped = """
      checkpoint.tsr  when an authority saw checkpoint.txt (RFC 3161)
      authority.pem   its certificates: compare them with those that the authority itself gives out, then
                      openssl ts -verify -in checkpoint.tsr -data checkpoint.txt -CAfile authority.pem

      """
    return (stamp == nil ? "" : stamped) + """
      entry.json      what was written down when this was taken in; "objects" are SHA-256 sums of the files
      proof.txt       that the entry stands in the ledger (C2SP tlog-proof), with the entry as extra data
      checkpoint.txt  the signed state of the ledger that the proof leads to (C2SP tlog-checkpoint)
      log-key.txt     the public key of who keeps the ledger (C2SP signed-note): compare it with one that
                      you had from them by another way

      Under proof are the bytes of the captured files, the entry and, of a file that was given rather than
      fetched, the date of the record it is wrapped in, which is the entry's. Titles, the times in pages.jsonl
      and the kind of a wrapped file help to find and show it, and prove nothing.

      To check it all: cairn verify FILE. Without Cairn: hash the files with sha256sum and compare with
      entry.json; the Merkle tree is that of RFC 6962, the signature Ed25519 over the checkpoint's text.
      It shows that nothing was changed since it was written down by the holder of the key. It does not
      show that a web server really sent it.

      """
  }
}

extension RecordFolder {
  /// The signed checkpoint as it lies in the ledger's folder.
  public func checkpointText() throws -> String {
    String(decoding: try DurableFile.read(layout.checkpoint), as: UTF8.self)
  }

  /// The receipt for an entry of the ledger.
  ///
  /// - Parameter index: the entry's, from 0.
  /// - Returns: the receipt; nil where no checkpoint over the entry is signed yet.
  /// - Throws: `RecordFault` where there is no such entry, or the ledger is damaged.
  public func receipt(forEntry index: Int) throws -> Receipt? {
    let stamp = try stamp(over: index)
    let text = try stamp.map { String(decoding: $0.checkpoint, as: UTF8.self) } ?? checkpointText()
    return try store.read { snapshot in
      let keys = try KeyHistory(snapshot, now: manifest)
      guard let note = SignedNote(text), let checkpoint = Checkpoint(text: note.text),
        keys.signed(note, size: checkpoint.size),
        let verifier = keys.keys.map(\.key).last(where: note.isSigned)
      else { throw notOurs(at: layout.checkpoint) }
      let table = LedgerTable(database: snapshot.database)
      guard 0..<(try table.size()) ~= index else { throw RecordFault.unknown("entry \(index)") }
      guard index < checkpoint.size else { return nil }
      let entry = try table.entries(index..<index + 1)[0]
      let path = try table.prover.inclusion(of: index, in: 0..<checkpoint.size)
      return Receipt(
        entry: entry, proof: LedgerProof(entry: entry, index: index, path: path, note: note),
        verifier: verifier, stamp: stamp)
    }
  }

  private func notOurs(at path: String) -> RecordFault {
    RecordFault(
      .corrupt, "the checkpoint is not one that this record's key signed", at: path,
      remedy: "Run `cairn verify` to see what else differs.")
  }

  /// The receipt for a report's coming in, which names its capture; nil where none is signed yet.
  public func receipt(for report: ReportID) throws -> Receipt? {
    guard let stored = try store.read({ try $0.report(report) }) else {
      throw RecordFault.unknown(report.text)
    }
    return try receipt(forEntry: stored.ledgerIndex)
  }
}
