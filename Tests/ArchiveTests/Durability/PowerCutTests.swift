// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import Glibc
import Record
import Synchronization
import Testing

@testable import Archive

private let calls = "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink,mkdir"

/// Has strace write down what this process does from now on; false where that is not allowed.
private func traced(to path: String) -> Bool {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
  process.arguments = [
    "-f", "-y", "-xx", "-s", "4000000", "-o", path, "-e", "trace=" + calls, "-p", "\(getpid())",
  ]
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return false }
  for _ in 0..<500 {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    if status.contains("TracerPid:"), !status.contains("TracerPid:\t0\n") { return true }
    usleep(10_000)
  }
  return false
}

/// Adds reports and writes down which were acknowledged, in the same trace.
private func addTraced(record path: String, reports: Int, durability: String) throws {
  let record = try RecordFolder.open(at: path, mode: .writing(purpose: "add"))
  try record.store.pool.writeWithoutTransaction {
    try $0.execute(sql: "PRAGMA synchronous = \(durability)")
  }
  try FileManager.default.copyItem(atPath: path, toPath: path + "/../before")
  let log = open(path + "/../acknowledged", O_WRONLY | O_CREAT | O_APPEND, 0o600)
  guard traced(to: path + "/../trace") else { return }
  for number in 0..<reports {
    let id = try Sample.add(to: record, text: "Case \(number): two were killed in Harim.")
    try DurableFile.write(Array("\(id)\n".utf8), to: log, path: "acknowledged")
  }
  try record.close()
}

/// What happened to a record while reports were added, call by call.
private struct Recording: Sendable {
  let scratch: Scratch
  let calls: [SystemCall]

  // What SQLite is told of waiting for the disk: FULL, as always, or NORMAL.
  init?(reports: Int, durability: String) async throws {
    let (scratch, record) = try Sample.open()
    self.scratch = scratch
    try record.close()
    let path = scratch.record
    await #expect(processExitsWith: .success) {
      [path = path as String, reports = reports as Int, durability = durability as String] in
      try addTraced(record: path, reports: reports, durability: durability)
    }
    let trace = (try? String(contentsOfFile: scratch.path + "/trace", encoding: .utf8)) ?? ""
    calls = SystemCall.read(trace)
    if calls.isEmpty {
      print("Left out: strace may not look at a process here.")
      return nil
    }
  }

  /// What one crash state came to.
  struct State {
    /// Reports that were acknowledged and are not there whole.
    var lost = 0
    var fault: String?
  }

  /// Cuts the power after every so-manyth call and looks at what is left, in several ways each.
  func cutPower(every step: Int, ways: Int) throws -> [State] {
    var disk = try SimulatedDisk(root: scratch.record, asIn: scratch.path + "/before")
    var acknowledged: [ReportID] = []
    var states: [State] = []
    var moment = 0
    for call in calls {
      if call.name == "write", call.file?.hasSuffix("/acknowledged") == true {
        let line = String(decoding: call.bytes(1), as: UTF8.self)
        acknowledged += line.split(separator: "\n").compactMap { ReportID($0) }
      } else if !disk.perform(call) {
        continue
      }
      moment += 1
      guard moment % step == 0 else { continue }
      states += try look(disk, at: moment, ways: ways, acknowledged)
    }
    return states
  }

  /// Looks at what a cut leaves, in several ways at once: looking is mostly waiting for the disk.
  private func look(
    _ disk: SimulatedDisk, at moment: Int, ways: Int, _ acknowledged: [ReportID]
  ) throws -> [State] {
    let states = Mutex<[State]>([])
    try Workers.forEach(below: ways) { way in
      let rest: SimulatedDisk.Rest =
        switch way {
        case 0: .nothing
        case 1: .everything
        default: .some(SplitMix64(state: UInt64(moment * 100 + way)))
        }
      let state = try look(disk, rest, acknowledged)
      states.withLock { $0.append(state) }
    }
    return states.withLock { $0 }
  }

  private func look(
    _ disk: SimulatedDisk, _ rest: SimulatedDisk.Rest, _ acknowledged: [ReportID]
  ) throws -> State {
    let folder = try Scratch()
    try FileManager.default.createDirectory(
      atPath: folder.record, withIntermediateDirectories: true)
    try disk.leave(rest, in: folder.record)
    var state = State()
    do {
      let record = try RecordFolder.open(at: folder.record, mode: .writing(purpose: "look"))
      for id in acknowledged where try !holds(id, record) { state.lost += 1 }
      let verification = try record.verify()
      if !verification.isSound { state.fault = "\(verification.findings)" }
      try record.close()
    } catch {
      // What cannot be opened any more is lost.
      state = State(lost: acknowledged.count, fault: "\(error)")
    }
    return state
  }

  private func holds(_ id: ReportID, _ record: RecordFolder) throws -> Bool {
    guard let report = try record.store.read({ try $0.report(id) }),
      let object = Fingerprint(hex: report.capture.sha256)
    else { return false }
    return (try? record.objects.bytes(of: object)) == Array(report.text.utf8)
  }
}

/// Every crash point with `CAIRN_TORTURE` set, one in thirteen for continuous integration.
@Suite(.enabled(if: Outside.has("strace")), .serialized)
struct PowerCutTests {
  @Test func `a power cut at any call loses nothing acknowledged and leaves nothing half`()
    async throws
  {
    guard let recording = try await Recording(reports: 15, durability: "FULL") else { return }
    let states = try recording.cutPower(
      every: Torture.isLong ? 1 : 13, ways: Torture.isLong ? 20 : 3)
    #expect(states.count >= (Torture.isLong ? 10_000 : 60), "\(states.count) states")
    #expect(states.allSatisfy { $0.lost == 0 })
    let faults = states.compactMap(\.fault)
    #expect(faults.isEmpty, "\(faults.count) of \(states.count), the first: \(faults.first ?? "")")
    print("Power cut: \(states.count) states looked at")
  }

  @Test func `the same cuts find losses where SQLite does not wait for the disk`() async throws {
    guard let recording = try await Recording(reports: 15, durability: "NORMAL") else { return }
    let states = try recording.cutPower(every: 13, ways: 1)
    let lost = states.filter { $0.lost > 0 }.count
    #expect(lost * 2 > states.count, "\(lost) of \(states.count) states lost something")
  }
}
