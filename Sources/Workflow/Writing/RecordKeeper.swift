// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Glibc
import Record

/// Whoever writes a record: holds its lock, and does one request after the other.
public final class RecordKeeper: Sendable {
  let desk: Desk
  var folder: RecordFolder { desk.folder }
  /// One request at a time.
  let turn = Turn()
  private let hosts = HostTurns()
  let watching: Watch
  /// Through which everything is asked that names no proxy of its own; nil for the record's setting.
  private let proxy: String?

  /// Takes a record for writing.
  ///
  /// - Parameters:
  ///   - path: the record's folder.
  ///   - purpose: what others are told it is held for: `serve`.
  ///   - proxy: goes before the record's own, for as long as this process writes.
  /// - Throws: what `RecordFolder.open` throws, `locked` among it; `refused` for what is no proxy.
  public init(writing path: String, purpose: String, proxy: String? = nil) throws {
    let policy = try CompiledPolicy.airwars()
    let folder = try RecordFolder.open(at: path, mode: .writing(purpose: purpose))
    self.proxy = proxy
    // A slip is said at once rather than at the first address.
    if proxy != nil { _ = try folder.captureRules(proxy: proxy) }
    desk = Desk(folder: folder, policy: policy, copies: CopyDesk())
    watching = Watch(desk: desk, turn: turn, hosts: hosts) {
      try folder.captureRules(proxy: proxy)
    }
    try Reviewing(folder: folder, policy: policy, copies: desk.copies).repeatPurges()
    try desk.noteClockBehindLedger()
    try desk.noteClock()
    desk.settleSoon(turn)
  }

  /// Makes a record.
  public static func create(at path: String, name: String) throws {
    try RecordFolder.create(at: path, name: name).close()
  }

  /// Makes the proposals that are owed, signs what is written and lets go of the record.
  public func close() throws {
    desk.owing.close()
    try turn.take {
      try desk.settleOwed()
      try folder.close()
    }
  }

  /// Carries a request out and tells how it goes; a fault becomes `refused`.
  ///
  /// - Throws: what `tell` throws; what was told before is durable.
  func perform(_ request: WriteRequest, tell: (WriteEvent) throws -> Void) throws {
    let summary: WriteSummary
    do {
      try turn.take { try desk.noteClock() }
      if case .watch(let request) = request {
        return try tell(.done(try carryOut(request, tell: tell)))
      }
      var done = try turn.take { try outcome(of: request, tell: tell) }
      if case .add(let request) = request, !request.addresses.isEmpty {
        done = try fetch(request, after: done, tell: tell)
      }
      summary = done
    } catch let fault as RecordFault {
      return try tell(.refused("\(fault)"))
    }
    desk.settleSoon(turn)
    try tell(.done(summary))
  }

  /// Asks servers, for which nobody else has to wait: only what is got takes its turn.
  private func fetch(
    _ request: AddRequest, after summary: WriteSummary, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    var web = try WebIntake(
      request, user: user, desk: desk, rules: captureRules(proxy: request.proxy),
      hosts: hosts, after: summary)
    return try web.run(request.addresses, turn: turn, tell: tell)
  }

  /// How addresses are captured by this process.
  ///
  /// - Parameter asked: the proxy that a request names.
  /// - Returns: the record's rules, by that proxy or the process's own where there is one.
  /// - Throws: `RecordFault` of kind `refused` for what is no proxy, or settings that cannot be understood.
  func captureRules(proxy asked: String?) throws -> CaptureRules {
    try folder.captureRules(proxy: asked ?? proxy)
  }

  private func outcome(
    of request: WriteRequest, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    let reviewing = Reviewing(folder: folder, policy: desk.policy, copies: desk.copies)
    switch request {
    case .addUser(let request): return try add(request)
    case .add(let request): return try add(request, tell: tell)
    case .decide(let request): return try reviewing.decide(request)
    case .judge(let request): return try reviewing.judge(request)
    case .describe(let request): return try reviewing.note(request)
    case .answer(let request): return try reviewing.answer(request)
    case .regroup(let request): return try reviewing.regroup(request)
    case .importDataset(let request): return try reviewing.importDataset(request)
    case .importGazetteer(let request): return try carryOut(request, tell: tell)
    case .sign:
      try folder.store.sign()
      return WriteSummary(text: "Signed.")
    case .purge(let request): return try reviewing.purge(request)
    case .erase(let request): return try erase(request)
    case .rebuild(let user): return try reviewing.rebuild(user)
    case .stamp(let request): return try keep(request)
    case .watch(let request): return try carryOut(request, tell: tell)
    case .translate(let request): return try keep(request)
    case .note(let note): return try keep(note)
    }
  }

  private func add(_ request: UserRequest) throws -> WriteSummary {
    let at = UTC.now()
    return try folder.store.write(at: at) { transaction in
      let user = User(
        id: try transaction.drawUserID(), name: request.name, display: request.shownAs,
        role: request.role, created: at)
      try transaction.add(user)
      return WriteSummary(
        text: "\(user.display) may work in this record as \(user.name) (\(user.role.rawValue)).",
        added: 1, subjects: [user.id.text])
    }
  }

  /// Has the ledger say that the record came from a backup.
  func noteRestored(_ backup: Backup) throws {
    try folder.store.write(at: UTC.now()) {
      try $0.note("record.restored", of: "record", reason: "from the backup of \(backup.at)")
    }
  }

  private func erase(_ request: EraseRequest) throws -> WriteSummary {
    let summary = try folder.store.read { snapshot in
      let user = try Rights.person(request.user, in: snapshot)
      try Rights.require(.erase, of: user, invented: false)
      return (by: user, of: try Rights.person(request.name, in: snapshot))
    }
    guard summary.by.id != summary.of.id else {
      throw RecordFault(
        .refused, "nobody erases their own name", at: request.name,
        remedy: "Ask another administrator.")
    }
    try folder.store.write(by: summary.by.id, at: UTC.now()) { try $0.erase(summary.of.id) }
    // The log still holds the name.
    try folder.store.settle()
    return WriteSummary(
      text:
        "\(request.name) is \(summary.of.id) from now on, and nobody can tell from the record who "
        + "that was. Backups made before still can.", subjects: [summary.of.id.text])
  }

  private func add(
    _ request: AddRequest, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    let user = try folder.store.read { try Rights.person(request.user, in: $0) }
    let reader = try desk.reader()
    var intake = Intake(
      request, user: user, folder: folder, policy: desk.policy, copies: desk.copies,
      reader: reader)
    // Twice the cores: half of the hands wait for the disk.
    let hands = 2 * max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let plain = request.paths.filter { Container(name: $0) == nil }
    let inputs = Inputs(paths: plain, standardInput: request.standardInput)
    var summary = try intake.run(inputs, jobs: hands, tell: tell)
    let held = request.paths.filter { Container(name: $0) != nil }
    if !held.isEmpty {
      var containers = ContainerIntake(
        request, user: user, folder: folder, policy: desk.policy, copies: desk.copies,
        reader: reader,
        after: summary)
      summary = try containers.run(held, tell: tell)
    }
    return summary
  }
}
