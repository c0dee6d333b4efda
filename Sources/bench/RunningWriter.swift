// SPDX-License-Identifier: Apache-2.0

import Foundation
import Workflow

/// What one more report costs the writer of a large record, and how soon it can take one after a start.
///
/// Takes the record in `$BENCH_RECORD`, which must know a user called bench, or makes one, which of a million
/// posts takes a while. The posts that are added are of any day, so that nothing about them is at hand.
enum RunningWriter {
  private static let reports = 200

  static func run(count: Int) throws {
    let folder = try Scratch()
    let given = ProcessInfo.processInfo.environment["BENCH_RECORD"]
    let record = try given ?? made(count, in: folder)
    let server = try Server(record: ["CAIRN_RECORD": record])
    defer { server.stop() }
    let (start, idle) = (ContinuousClock.now, try Meter(of: server.identifier))
    var posts = MadePosts(seed: UInt64(count) &+ 17)
    try add(posts.next(), to: record, in: folder)
    let ready = try Meter(of: server.identifier)
    print("The writer of \(given ?? "a record of \(count) posts"), inside cairn serve")
    line("  ready for a first report after a start", since(start), "s", "limit 10")
    line("    of a core", ready.seconds - idle.seconds, "s")
    line("    memory that this took", Double(ready.memory - idle.memory) / 1e6, "MB", "limit 1000")
    let runs = try Runs(
      (0..<reports).map { _ in
        let post = posts.next()
        let start = ContinuousClock.now
        try add(post, to: record, in: folder)
        return since(start) * 1000
      })
    let done = try Meter(of: server.identifier)
    line("  adding one, durable, the median of \(reports)", runs.median, "ms", "limit 20")
    line("    the slowest but five in a hundred", runs.at(0.95), "ms")
    line("    of a core", (done.seconds - ready.seconds) / Double(reports) * 1000, "ms")
    line("    bare: writing and syncing a file", try bare(in: folder).median, "ms")
  }

  private static func made(_ count: Int, in folder: Scratch) throws -> String {
    let record = ["CAIRN_RECORD": folder.path + "/record"]
    try Bench.run(["init"], in: record)
    try Bench.run(["user", "add", "bench"], in: record)
    let posts = try MadePosts.write(count, seed: 19, to: folder.path + "/posts.jsonl")
    let cost = try Bench.cost(of: ["add", "--user", "bench", posts], in: record)
    print("Taking in \(count) posts, every one durable")
    line("  cairn add", cost.wall, "s", String(format: "%.0f s of a core", cost.cpu))
    return folder.path + "/record"
  }

  private static func add(_ post: String, to record: String, in folder: Scratch) throws {
    let path = try folder.write("one.jsonl", post)
    var summary: WriteSummary?
    let request = WriteRequest.add(
      AddRequest(user: "bench", paths: [path], defaults: DraftDefaults(invented: true)))
    try RecordKeeper.submit(request, to: record) { event in
      if case .done(let done) = event { summary = done }
    }
    guard summary?.added == 1 else { throw BenchFault("a report was not taken in") }
  }

  /// What being durable costs by itself.
  private static func bare(in folder: Scratch) throws -> Runs {
    let bytes = [UInt8](repeating: 7, count: 8192)
    return try Runs(
      (0..<reports).map { number in
        let start = ContinuousClock.now
        let file = open("\(folder.path)/bare-\(number)", O_WRONLY | O_CREAT | O_EXCL, 0o600)
        defer { close(file) }
        guard file >= 0, write(file, bytes, bytes.count) == bytes.count, fsync(file) == 0 else {
          throw BenchFault("a file could not be written")
        }
        return since(start) * 1000
      })
  }

  private static func since(_ start: ContinuousClock.Instant) -> Double {
    Bench.seconds(ContinuousClock.now - start)
  }
}

/// What a process has used until now, from /proc.
private struct Meter {
  /// Of a core.
  var seconds: Double
  /// Resident, in bytes.
  var memory: Int

  init(of process: Int32) throws {
    let stat = try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    // The name of the program, in brackets, may hold blanks.
    let fields = stat.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 21, let user = Double(fields[11]), let system = Double(fields[12]),
      let pages = Int(fields[21])
    else { throw BenchFault("/proc/\(process)/stat has another form") }
    seconds = (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    memory = pages * sysconf(Int32(_SC_PAGESIZE))
  }
}
