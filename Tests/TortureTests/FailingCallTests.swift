// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let mayTrace: Bool = {
  let may = (try? Program.shell("strace -o /dev/null true"))?.status == 0
  if !may { print("Left out: failing a system call needs strace.") }
  return may
}()

/// Every call with which an intake, or the making of a record, touches a file fails once, in every way.
@Suite(.enabled(if: Program.isThere && mayTrace), .serialized)
struct FailingCallTests {
  private static let ways = ["error=EIO", "error=ENOSPC", "signal=KILL"]

  /// Every call with `CAIRN_TORTURE` set; some forty of them otherwise, others with every version.
  @Test func `an intake whose disk fails says so, or has done what it says`() throws {
    let intake = try TracedIntake()
    let plain = try intake.add("")
    try check(intake, plain, "undisturbed")
    #expect(plain.status == 0)
    let calls = try intake.trace.calls(touching: intake.copy)
    #expect(calls["fsync", default: 0...0].count + calls["fdatasync", default: 0...0].count > 5)
    try forEachFault(calls) { fault in try check(intake, intake.add("-e inject=\(fault)"), fault) }
  }

  @Test func `making a record on a disk that fails says so, or has made a sound one`() throws {
    let trace = try Trace()
    #expect(try trace.initialise("").status == 0)
    try forEachFault(try trace.calls(touching: trace.path)) {
      try check(trace, trace.initialise("-e inject=\($0)"), $0)
    }
  }

  /// SQLite answers "wal" before the change is on the disk; the fault came after the answer.
  @Test(arguments: ["fdatasync:error=EIO:when=1", "fdatasync:error=EIO:when=4"])
  func `a journal that fails while a record is made is reported`(_ fault: String) throws {
    let trace = try Trace()
    let outcome = try trace.initialise("-e inject=\(fault)")
    #expect(outcome.status == 70, "\(outcome.text)")
    #expect(!outcome.errors.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: trace.path))
  }

  private func forEachFault(
    _ calls: [String: ClosedRange<Int>], _ body: (String) throws -> Void
  ) throws {
    let faults = calls.sorted { $0.key < $1.key }.flatMap { call, numbers in
      numbers.flatMap { number in Self.ways.map { "\(call):\($0):when=\(number)" } }
    }
    // A step that no number of ways divides, so that each of them has its turn.
    let chosen = stride(from: 0, to: faults.count, by: Torture.isLong ? 1 : 29).map { faults[$0] }
    for fault in chosen { try body(fault) }
    print("Failed calls: \(chosen.count) of \(faults.count)")
  }

  /// Whether what the program said is what the record holds.
  private func check(_ intake: TracedIntake, _ outcome: Program.Outcome, _ how: String) throws {
    let isAcknowledged = outcome.text.contains("\"added\":1")
    let verify = try Program.run(["verify", "--record", intake.copy])
    #expect(verify.status == 0, "\(how): \(verify.text) \(verify.errors)")
    let list = try Program.run(["reports", "--json", "--record", intake.copy])
    let held = list.text.contains("REP-")
    if isAcknowledged || outcome.status == 0 { #expect(held, "\(how): acknowledged and lost") }
    if !isAcknowledged { #expect(outcome.status != 0, "\(how): failed and said nothing") }
  }

  private func check(_ trace: Trace, _ outcome: Program.Outcome, _ how: String) throws {
    let isThere = FileManager.default.fileExists(atPath: trace.path + "/cairn.json")
    if outcome.status == 0 { #expect(isThere, "\(how): no record was made, and nothing said") }
    guard isThere else { return }
    let verify = try Program.run(["verify", "--record", trace.path])
    #expect(verify.status == 0, "\(how): \(verify.text) \(verify.errors)")
    let header = FileManager.default.contents(atPath: trace.path + "/cairn.db") ?? Data()
    #expect(header.dropFirst(18).prefix(2) == Data([2, 2]), "\(how): it does not write ahead")
  }
}

/// The program under strace.
private struct Trace {
  static let calls = [
    "openat", "read", "pread64", "write", "pwrite64", "fsync", "fdatasync", "rename", "ftruncate",
    "mkdir", "unlink", "close",
  ]

  let folder: TemporaryFolder
  var path: String { folder.path + "/record" }

  init() throws { folder = try TemporaryFolder() }

  /// Makes a record anew.
  func initialise(_ options: String) throws -> Program.Outcome {
    try Program.shell("rm -rf '\(path)'*; \(strace(options)) init --record '\(path)'")
  }

  /// The program with strace between it and the system.
  func strace(_ options: String) -> String {
    "timeout 60 strace -f -o '\(folder.path)/trace' -e trace=\(Self.calls.joined(separator: ",")) "
      + "\(options) \"$cairn\""
  }

  /// Which of each call come once the record is looked at: before that the system starts the program.
  func calls(touching record: String) throws -> [String: ClosedRange<Int>] {
    let trace = try String(contentsOfFile: folder.path + "/trace", encoding: .utf8)
    var counts: [String: Int] = [:]
    var calls: [String: ClosedRange<Int>] = [:]
    var isBegun = false
    for line in trace.split(separator: "\n") {
      let words = line.split(separator: " ", omittingEmptySubsequences: true)
      guard words.count > 1, let name = words[1].split(separator: "(").first.map(String.init),
        Self.calls.contains(name)
      else { continue }
      let number = counts[name, default: 0] + 1
      counts[name] = number
      isBegun = isBegun || line.contains(record)
      if isBegun { calls[name] = (calls[name]?.lowerBound ?? number)...number }
    }
    return calls
  }
}

/// A record and one file to add.
private struct TracedIntake {
  let record: TestRecord
  let trace: Trace
  let input: String
  var copy: String { record.path + ".copy" }

  init() throws {
    record = try TestRecord()
    trace = try Trace()
    input = try record.folder.write("in.txt", "Seven people were killed in Hays on Tuesday.\n")
  }

  /// Adds the file in a copy of the record.
  func add(_ options: String) throws -> Program.Outcome {
    try Program.shell(
      """
      rm -rf '\(copy)'; cp -r '\(record.path)' '\(copy)'
      \(trace.strace(options)) add --user nour --json --record '\(copy)' '\(input)'
      """)
  }
}
