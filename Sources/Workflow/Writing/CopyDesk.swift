// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record
import Synchronization

/// What the one writer knows of the texts in its record: by it, the copies of a new report are found
/// without looking at the others.
///
/// Read from the record when the first report comes in; a second or three for a million.
final class CopyDesk: Sendable {
  private let index = Mutex<CopyIndex?>(nil)

  /// So many of the likeliest are compared: of a family of thousands a few are enough to find it.
  private static let mostCompared = 64
  /// A post has about so many keys.
  private static let usualKeys = 32

  /// Finds the copies of a report that is in the record already, and has it found from now on.
  ///
  /// - Returns: the reports that are copies of it, in order.
  /// - Throws: what reading and writing the record throws.
  func copies(
    of evidence: Evidence, policy: Policy, in transaction: inout Transaction
  ) throws -> [ReportID] {
    try index.withLock { held in
      var index = try held ?? CopyDesk.index(in: &transaction)
      held = nil
      defer { held = index }
      let keys = CopyKeys(evidence)
      let near = index.candidates(for: keys).prefix(CopyDesk.mostCompared).map(\.number)
      let number = try transaction.setCopyKeys(keys.stored, of: evidence.report.id)
      index.add(keys, number: number)
      let found = try transaction.snapshot.signatures(numbered: near)
      return try found.filter { other in
        guard other.report.id != evidence.report.id else { return false }
        let signature = try CopyDesk.signature(of: other, in: transaction.snapshot)
        let others = CopyKeys(
          Evidence(report: other.report, claims: [], signature: signature))
        return Descent.isCopied(
          signature, evidence.signature,
          furniture: index.furniture(keys, others, rules: policy.descent), policy: policy)
      }.map(\.report.id)
    }
  }

  /// Has it read anew what the record knows, after that was changed by other ways.
  func forget() { index.withLock { $0 = nil } }

  /// Reads what is known of the record's texts.
  private static func index(in transaction: inout Transaction) throws -> CopyIndex {
    try addMissing(in: &transaction)
    let snapshot = transaction.snapshot
    var index = CopyIndex(capacity: try snapshot.copyKeysCount() * usualKeys)
    try snapshot.forEachCopyKeys { number, bytes in
      if let keys = CopyKeys(stored: bytes) { index.add(keys, number: number) }
    }
    return index
  }

  /// Reports that an older Cairn read have no keys yet; their texts tell them.
  private static func addMissing(in transaction: inout Transaction) throws {
    for id in try transaction.snapshot.reportsWithoutCopyKeys() {
      guard var evidence = try transaction.snapshot.evidence(for: [id]).first else { continue }
      let text = try transaction.snapshot.report(id)?.text ?? ""
      evidence.signature = Reader.textSignature(title: evidence.report.title, text: text)
      _ = try transaction.setCopyKeys(CopyKeys(evidence).stored, of: id)
    }
  }

  static func signature(of other: SignedReport, in snapshot: Snapshot) throws -> Signature {
    guard other.signature.minima.isEmpty else { return other.signature }
    let text = try snapshot.report(other.report.id)?.text ?? ""
    return Reader.textSignature(title: other.report.title, text: text)
  }
}

extension CopyKeys {
  /// Shingles, host, day and keys as numbers of four bytes, little-endian.
  var stored: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(12 + 4 * keys.count)
    let head = [UInt32(clamping: shingles), host, UInt32(bitPattern: day ?? .min)]
    for number in head + keys {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    return bytes
  }

  /// Nil for a report that nothing is found by.
  init?(stored: [UInt8]) {
    guard stored.count >= 12, stored.count % 4 == 0 else { return nil }
    let numbers = stored.withUnsafeBytes { bytes in
      stride(from: 0, to: bytes.count, by: 4).map {
        UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0, as: UInt32.self))
      }
    }
    let day = Int32(bitPattern: numbers[2])
    self.init(
      keys: Array(numbers[3...]), shingles: Int(numbers[0]), host: numbers[1],
      day: day == .min ? nil : day)
  }
}
