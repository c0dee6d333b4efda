// SPDX-License-Identifier: Apache-2.0

import GRDB
import Glibc
public import Record

/// How far the destruction of an object has come.
public enum PurgeState: Hashable, Sendable {
  case none
  /// One person asked for it.
  case asked(by: UserID, reason: PurgeReason)
  case purged(reason: PurgeReason)
}

extension LedgerEntry {
  static let purgeAsked = "object.purge_asked"
  static let purgeDropped = "object.purge_dropped"
  static let purged = "object.purged"
  private static let object = "object/"

  static func subject(of object: Fingerprint) -> String { Self.object + object.hex }

  /// The object that an entry says was purged, and why.
  var purgedObject: (object: Fingerprint, reason: PurgeReason)? {
    guard type == Self.purged, subject.hasPrefix(Self.object),
      let object = Fingerprint(hex: subject.dropFirst(Self.object.count)), let reason = purgeReason
    else { return nil }
    return (object, reason)
  }

  fileprivate var purgeReason: PurgeReason? { reason.flatMap(PurgeReason.init(rawValue:)) }
}

extension Snapshot {
  /// Whether an object was purged, or somebody asked for it.
  public func purgeState(of object: Fingerprint) throws -> PurgeState {
    let last = try history(of: LedgerEntry.subject(of: object)).last?.entry
    guard let last, let reason = last.purgeReason else { return .none }
    switch last.type {
    case LedgerEntry.purged: return .purged(reason: reason)
    case LedgerEntry.purgeAsked: return last.actor.map { .asked(by: $0, reason: reason) } ?? .none
    default: return .none
    }
  }

  typealias NamedObjects = (objects: [Fingerprint], purged: [Fingerprint: String])

  /// Every object that the ledger says came in and is still to be there, and those that were purged.
  func namedObjects() throws -> NamedObjects {
    var objects: Set<Fingerprint> = []
    var purged: [Fingerprint: String] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT idx, entry FROM ledger ORDER BY idx")
    while let row = try rows.next() {
      guard let entry = LedgerEntry(canonical: row.bytes("entry")) else {
        throw RecordFault.damaged("ledger entry \(row["idx"] as Int)")
      }
      objects.formUnion(entry.objects)
      if let gone = entry.purgedObject { purged[gone.object] = gone.reason.rawValue }
    }
    return (objects.filter { purged[$0] == nil }.sorted { $0.hex < $1.hex }, purged)
  }

  /// The objects that were purged, by the index over subjects.
  public func purgedObjects() throws -> Set<Fingerprint> {
    let sql = """
      SELECT entry FROM ledger WHERE subject >= 'object/' AND subject < 'object0' ORDER BY idx
      """
    let entries = try [UInt8].fetchStored(database.cachedStatement(sql: sql), [])
    return Set(entries.compactMap { LedgerEntry(canonical: $0)?.purgedObject?.object })
  }
}

extension Snapshot {
  /// The captures of pages that said again what reports say.
  fileprivate func objects(sayingTheSameAs reports: [ReportID]) throws -> [Fingerprint] {
    guard !reports.isEmpty else { return [] }
    let sql = """
      SELECT DISTINCT capture.sha256 FROM visit JOIN capture ON capture.id = visit.capture
      WHERE visit.report IN (\(Condition.places(reports.count)))
      """
    return try String.fetchAll(
      database, sql: sql, arguments: StatementArguments(reports.map(\.text))
    ).compactMap { Fingerprint(hex: $0) }.filter { object in
      if case .purged = try purgeState(of: object) { return false }
      return true
    }
  }
}

extension Transaction {
  /// Writes down that a person wants an object destroyed; a second one has to agree.
  public mutating func askToPurge(_ object: Fingerprint, _ reason: PurgeReason) throws {
    try note(
      LedgerEntry.purgeAsked, of: LedgerEntry.subject(of: object), reason: reason.rawValue)
  }

  /// Writes down that nobody wants an object destroyed any more.
  public mutating func dropPurge(of object: Fingerprint) throws {
    try note(LedgerEntry.purgeDropped, of: LedgerEntry.subject(of: object))
  }

  /// Takes out of the record everything that was read from an object.
  ///
  /// The reports stay as names in the withdrawn state, without their text, title, claims and signature.
  /// Its bytes go when the record calls `removePurged()`, after this is durable.
  /// - Returns: the reports, and the incidents that their claims stood in.
  /// - Throws: `RecordFault`.
  public mutating func purge(
    _ object: Fingerprint, _ reason: PurgeReason
  ) throws -> (reports: [ReportID], incidents: [IncidentID]) {
    let reports = try snapshot.reports(ofObject: object).map(\.id)
    let incidents = Set(try reports.flatMap { try snapshot.incidents(of: $0) }).sorted()
    for report in reports {
      try reread(report, claims: [], signature: Signature(), readerVersion: "purged")
      try removeCopyKeys(of: report)
      try blank(report)
    }
    try blankListed(from: object)
    // A translation says what the original said: it goes with it.
    let translated = try blankTranslations(givenAs: object, of: reports)
    let again = try snapshot.objects(sayingTheSameAs: reports)
    for gone in Set(translated + again + [object]).sorted(by: { $0.hex < $1.hex }) {
      try forgetProvenance(of: gone)
      try note(LedgerEntry.purged, of: LedgerEntry.subject(of: gone), reason: reason.rawValue)
    }
    return (reports, incidents)
  }

  private mutating func blank(_ report: ReportID) throws {
    var changes = Changes(database: database)
    let values: [String: any DatabaseValueConvertible] = [
      "text": [UInt8]().stored, "title": "", "state": State.withdrawn.rawValue,
    ]
    try changes.change(.report, [report.text], values)
    try log("report.withdrawn", of: report.text, changes, reason: "its capture was purged")
  }

  /// Refuses what was purged once: the same bytes do not come in by another door.
  func refusePurged(_ object: Fingerprint, at place: String) throws {
    guard case .purged(let reason) = try snapshot.purgeState(of: object) else { return }
    throw RecordFault(
      .refused, "these very bytes were purged from the record (\(reason.rawValue))", at: place,
      remedy: "They may not come in again. Ask the two persons who purged them.")
  }
}

extension ObjectStore {
  /// Destroys an object's bytes; that they are gone is confirmed by the disk.
  func purge(_ object: Fingerprint) throws {
    let path = path(of: object)
    guard DurableFile.exists(path) else { return }
    guard unlink(path) == 0 else {
      throw RecordFault.lastSystemFault("the object cannot be removed", at: path)
    }
    try DurableFile.sync(directoryOf: path)
  }
}

extension RecordFolder {
  /// Destroys the bytes of every object that the ledger says was purged.
  ///
  /// Called after a purge, and when a record is opened for writing: a process that was killed in between,
  /// or a file put back by hand, leaves none.
  public func removePurged() throws {
    let gone = try store.read { try $0.purgedObjects() }
    for object in gone { try objects.purge(object) }
    // The log still holds what the rows were.
    if !gone.isEmpty { try store.settle() }
  }

  /// What has been purged elsewhere and has to be purged here again: this record came from a backup.
  public func purgesToRepeat() throws -> [Fingerprint: PurgeReason] {
    try PurgeList(path: layout.purged).read().compactMapValues(PurgeReason.init(rawValue:))
      .filter { object, _ in
        let state = try store.read { try $0.purgeState(of: object) }
        if case .purged = state { return false }
        return try store.read { try $0.isCaptured(object) }
      }
  }
}
