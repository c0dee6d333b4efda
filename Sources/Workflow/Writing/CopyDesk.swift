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
  private let knowledge = Mutex<Knowledge?>(nil)
  /// What it looked at last.
  let incidents = IncidentShelf()

  private struct Knowledge {
    var index: CopyIndex
    var signatures = SignatureCache()
    /// The number of the last report that was added.
    var last = 0
  }

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
    try knowledge.withLock { held in
      var known = try held ?? Knowledge(index: CopyDesk.index(in: &transaction))
      held = nil
      defer { held = known }
      let (keys, own) = (CopyKeys(evidence), evidence.signature)
      let number = try transaction.setCopyKeys(keys.stored, of: evidence.report.id)
      if number <= known.last {
        // What bore the number was not kept: its transaction failed.
        known = Knowledge(index: try CopyDesk.index(in: &transaction, below: number))
      }
      let near = known.index.candidates(for: keys).prefix(CopyDesk.mostCompared).map(\.number)
      known.index.add(keys, number: number)
      known.signatures.keep(own, of: number)
      known.last = number
      let copies = try known.signatures.all(near, in: transaction.snapshot).filter { other in
        guard other.number != number, Descent.isCopied(other.signature, own, policy: policy)
        else { return false }
        let others = known.index.keys(of: other.number, other.signature)
        let furniture = known.index.furniture(keys, others, rules: policy.descent)
        return Descent.isCopied(other.signature, own, furniture: furniture, policy: policy)
      }
      return try transaction.snapshot.reports(numbered: copies.map(\.number))
    }
  }

  /// Has it read anew what the record knows, after that was changed by other ways.
  func forget() { knowledge.withLock { $0 = nil } }

  /// Reads what is known of the record's texts.
  private static func index(
    in transaction: inout Transaction, below end: Int = .max
  ) throws -> CopyIndex {
    try addMissing(in: &transaction)
    let snapshot = transaction.snapshot
    var index = CopyIndex(capacity: try snapshot.copyKeysCount() * usualKeys)
    try snapshot.forEachCopyKeys { number, bytes in
      if number < end, let keys = CopyKeys(stored: bytes) { index.add(keys, number: number) }
    }
    return index
  }

  /// Reports that an older Cairn read have no keys yet; their texts tell them.
  private static func addMissing(in transaction: inout Transaction) throws {
    for id in try transaction.snapshot.reportsWithoutCopyKeys() {
      guard var evidence = try transaction.snapshot.evidence(for: [id]).first else { continue }
      evidence.signature = try signature(of: id, in: transaction.snapshot)
      _ = try transaction.setCopyKeys(CopyKeys(evidence).stored, of: id)
    }
  }

  /// Made anew from the text, where an older Cairn kept one of another kind.
  static func signature(of report: ReportID, in snapshot: Snapshot) throws -> Signature {
    guard let stored = try snapshot.report(report) else { return Signature() }
    return Reader.signature(title: stored.report.title, text: stored.text)
  }
}

extension SignatureCache {
  /// The signatures of reports, from the record where they are not held.
  fileprivate mutating func all(
    _ numbers: [Int], in snapshot: Snapshot
  ) throws -> [(number: Int, signature: Signature)] {
    var found: [(number: Int, signature: Signature)] = []
    var missing: [Int] = []
    for number in numbers {
      if let held = signature(of: number) {
        found.append((number, held))
      } else {
        missing.append(number)
      }
    }
    try snapshot.forEachSignature(numbered: missing) { number, stored in
      var current = stored
      if stored.minima.isEmpty, let report = try snapshot.reports(numbered: [number]).first {
        current = try CopyDesk.signature(of: report, in: snapshot)
      }
      keep(current, of: number)
      found.append((number, current))
    }
    return found
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
