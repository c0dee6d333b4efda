// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import TestSupport
import Testing

/// A server that is read and written all the time holds no more in the end than in the beginning.
@Suite(.enabled(if: Program.isThere), .serialized)
struct SoakTests {
  /// What was done and what went wrong.
  private final class Tally: Sendable, CustomStringConvertible {
    let isOver = Atomic(false)
    let reads = Atomic(0)
    let writes = Atomic(0)
    let faults = Mutex<[String]>([])

    var description: String {
      "\(reads.load(ordering: .relaxed)) reads, \(writes.load(ordering: .relaxed)) writes"
    }

    func note(_ fault: String) { faults.withLock { if $0.count < 20 { $0.append(fault) } } }
  }

  private static let pages = [
    "/", "/incidents", "/reports", "/pending", "/toll", "/visits", "/feeds", "/about",
    "/api/v1/status", "/api/v1/incidents", "/api/v1/reports", "/toll.csv",
  ]

  /// Seconds: `CAIRN_SOAK`, else twenty, and half an hour with `CAIRN_TORTURE`.
  private static let seconds =
    ProcessInfo.processInfo.environment["CAIRN_SOAK"].flatMap { Int($0) }
    ?? (Torture.isLong ? 1800 : 20)

  /// Ten writes and fifty reads a second; eight hours are `CAIRN_SOAK=28800`.
  ///
  /// The record grows meanwhile, and what is kept of it for its pages with it: so memory is compared with that of
  /// a server started anew on the same record in the end. A short run tells of errors and descriptors only.
  @Test func `a server read and written for long makes no errors and does not grow`() throws {
    let record = try TestRecord()
    let first = try record.run(["add", "--user", "nour", try report(0, of: 0, in: record)])
    try #require(first.status == 0, "\(first.errors)")
    let server = try Watched(serving: record)
    let tally = Tally()
    let workers = DispatchGroup()
    for number in 0..<5 {
      repeatedly(10, tally, workers) { try Self.read(server.port, $0 * 5 + number, tally) }
    }
    for number in 1...5 {
      repeatedly(2, tally, workers) { try write(number, $0, to: record, tally) }
    }
    var seen: [Watched.Holdings] = []
    for _ in 0..<20 {
      usleep(UInt32(Self.seconds * 50_000))
      seen.append(try server.holdings())
      print("Soak: \(tally), \(seen.last.map { "\($0)" } ?? "")")
    }
    tally.isOver.store(true, ordering: .relaxed)
    workers.wait()
    #expect(tally.faults.withLock { $0 } == [])
    try judge(seen)
    server.stop()
    if Self.seconds >= 600 { try compare(seen, with: Self.holdings(serving: record)) }
    let check = try record.run(["verify"])
    #expect(check.status == 0, "\(check.text) \(check.errors)")
    let listed = try #require(try record.run(["reports", "--json", "--limit", "1"]).lines().first)
    #expect(listed["total"] as? Int == tally.writes.load(ordering: .relaxed) + 1)
    #expect(try leftovers(in: record) == [])
  }

  private func judge(_ seen: [Watched.Holdings]) throws {
    let (early, late) = (seen[2...4], seen.suffix(3))
    let most = try #require(early.map(\.descriptors).max())
    #expect(try #require(late.map(\.descriptors).min()) <= most + 2, "descriptors grew")
    let threads = try #require(early.map(\.threads).max())
    #expect(try #require(late.map(\.threads).min()) <= threads + 2, "threads grew")
  }

  /// What a server that has just begun holds when it has shown every page.
  private static func holdings(serving record: TestRecord) throws -> Watched.Holdings {
    // The one before lets go of the record first.
    for _ in 0..<100 where FileManager.default.fileExists(atPath: record.path + "/cairn.sock") {
      usleep(100_000)
    }
    let server = try Watched(serving: record)
    let tally = Tally()
    for turn in 0..<3 * pages.count { try read(server.port, turn, tally) }
    defer { server.stop() }
    return try server.holdings()
  }

  private func compare(_ seen: [Watched.Holdings], with fresh: Watched.Holdings) throws {
    // What SQLite keeps of the database's pages where it has written for long (`Connection`).
    let cache = 64 << 20
    let late = try #require(seen.suffix(3).map(\.memory).min())
    print("Soak: at last \(late >> 20) MiB; started anew \(fresh)")
    #expect(late <= fresh.memory * 11 / 10 + cache, "\(late) bytes; started anew \(fresh)")
  }

  /// So many times a second until it is over, as far as the machine keeps up.
  private func repeatedly(
    _ rate: UInt64, _ tally: Tally, _ workers: DispatchGroup,
    _ body: @escaping @Sendable (Int) throws -> Void
  ) {
    workers.enter()
    Thread.detachNewThread {
      var next = DispatchTime.now()
      for turn in 0... where !tally.isOver.load(ordering: .relaxed) {
        do { try body(turn) } catch { tally.note("\(error)") }
        next = max(next + .nanoseconds(Int(1_000_000_000 / rate)), .now())
        let wait =
          next.uptimeNanoseconds - min(next.uptimeNanoseconds, DispatchTime.now().uptimeNanoseconds)
        usleep(UInt32(wait / 1000))
        if tally.isOver.load(ordering: .relaxed) { break }
      }
      workers.leave()
    }
  }

  private static func read(_ port: UInt16, _ turn: Int, _ tally: Tally) throws {
    let page = pages[turn % pages.count]
    let (status, _) = try PlainHTTP(port: port).send("GET", page)
    if status != 200 { tally.note("\(page) answered \(status)") }
    tally.reads.add(1, ordering: .relaxed)
  }

  private static let places = [
    "Hays", "Harim", "Kafr Takharim", "Aleppo", "Idlib", "Raqqa", "Homs", "Hama",
  ]

  /// Incidents of their own: the days and places differ.
  private func report(_ writer: Int, of turn: Int, in record: TestRecord) throws -> String {
    let place = Self.places[(turn + writer) % Self.places.count]
    let day = Date(timeIntervalSince1970: 1_325_376_000 + Double(turn % 2500) * 86_400)
    return try record.reports(
      [
        """
        \(turn % 40 + 2) people were killed in an airstrike on \(place) on Tuesday, a doctor said. \
        It was case \(turn) of writer \(writer).
        """
      ], published: String(day.ISO8601Format().prefix(10)))
  }

  private func write(_ writer: Int, _ turn: Int, to record: TestRecord, _ tally: Tally) throws {
    let path = try report(writer, of: turn, in: record)
    let outcome = try record.run(["add", "--user", "nour", path])
    try FileManager.default.removeItem(atPath: path)
    guard outcome.status == 0 else { return tally.note("add: \(outcome.errors)") }
    tally.writes.add(1, ordering: .relaxed)
  }

  /// Files in the record that no part of it knows.
  private func leftovers(in record: TestRecord) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: record.path).filter { path in
      path.hasSuffix(".new") || path.contains("/.") || path.hasPrefix(".")
    }
  }
}
