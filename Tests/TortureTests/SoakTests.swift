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

  /// Ten writes and fifty reads a second; eight hours are `CAIRN_SOAK=28800` (EVIDENCE §5.1, D5).
  ///
  /// What is held of incidents for pages grows with their number. So a long run begins with the incidents that
  /// its reports tell of, and of each it hears again and again. A short run tells of errors and descriptors only.
  @Test func `a server read and written for long makes no errors and does not grow`() throws {
    let record = try TestRecord()
    let told = try fill(record)
    let server = try Watched(serving: record)
    let tally = Tally()
    let workers = DispatchGroup()
    for number in 0..<5 {
      repeatedly(10, tally, workers) { try Self.read(server.port, $0 * 5 + number, tally) }
    }
    for number in 1...5 {
      repeatedly(2, tally, workers) { try write(number, $0, to: record, tally) }
    }
    var seen: [(Watched.Holdings, writes: Int)] = []
    for _ in 0..<20 {
      usleep(UInt32(Self.seconds * 50_000))
      seen.append((try server.holdings(), tally.writes.load(ordering: .relaxed)))
      print("Soak: \(tally), \(seen.last.map { "\($0.0)" } ?? "")")
    }
    tally.isOver.store(true, ordering: .relaxed)
    workers.wait()
    #expect(tally.faults.withLock { $0 } == [])
    try judge(seen.map(\.0))
    if Self.isLong { try judgeMemory(seen) }
    server.stop()
    let check = try record.run(["verify"])
    #expect(check.status == 0, "\(check.text) \(check.errors)")
    let listed = try #require(try record.run(["reports", "--json", "--limit", "1"]).lines().first)
    #expect(listed["total"] as? Int == tally.writes.load(ordering: .relaxed) + told)
    #expect(try leftovers(in: record) == [])
  }

  private static let isLong = seconds >= 600

  /// Takes a report in, or for a long run one of each that its writers will tell of again; says how many.
  private func fill(_ record: TestRecord) throws -> Int {
    let turns = Self.isLong ? 5_000 : 1
    for writer in 1...(Self.isLong ? 5 : 1) {
      let path = try record.reports(
        (0..<turns).map { Self.text(writer, $0) }, publishedOn: (0..<turns).map(Self.day))
      let outcome = try record.run(["add", "--user", "nour", path])
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
    return Self.isLong ? 5 * turns : 1
  }

  /// A long run has calm moments; in a short one all ten that read and write may be under way in the end.
  ///
  /// What is kept of every request would be hundreds.
  private static let slack = isLong ? 2 : 12

  private func judge(_ seen: [Watched.Holdings]) throws {
    let (early, late) = (seen[2...4], seen.suffix(3))
    let most = try #require(early.map(\.descriptors).max())
    #expect(try #require(late.map(\.descriptors).min()) <= most + Self.slack, "descriptors grew")
    let threads = try #require(early.map(\.threads).max())
    #expect(try #require(late.map(\.threads).min()) <= threads + Self.slack, "threads grew")
  }

  /// Ten in a hundred, besides what the index of texts may take of each report that came in: a gigabyte for a
  /// million.
  private func judgeMemory(_ seen: [(Watched.Holdings, writes: Int)]) throws {
    let early = try #require(seen[2...4].max { $0.0.memory < $1.0.memory })
    let late = try #require(seen.suffix(3).min { $0.0.memory < $1.0.memory })
    let index = (late.writes - early.writes) << 10
    let (first, last) = (early.0.memory >> 20, late.0.memory >> 20)
    print("Soak: from \(first) to \(last) MiB, and \(index >> 20) more for texts would do")
    #expect(late.0.memory <= early.0.memory * 11 / 10 + index)
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

  /// Of 20,000 incidents; every writer tells of a quarter of them, and begins anew after 5,000 turns.
  private static func text(_ writer: Int, _ turn: Int) -> String {
    """
    \(turn % 40 + 2) people were killed in an airstrike on \(places[(turn + writer) % places.count]) on \
    \(day(turn)), a doctor said. It was case \(turn) of writer \(writer).
    """
  }

  private static func day(_ turn: Int) -> String {
    String(
      Date(timeIntervalSince1970: 1_325_376_000 + Double(turn % 2500) * 86_400).ISO8601Format()
        .prefix(10))
  }

  private func write(_ writer: Int, _ turn: Int, to record: TestRecord, _ tally: Tally) throws {
    let path = try record.reports([Self.text(writer, turn + 5_000)], publishedOn: [Self.day(turn)])
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
