// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The library that tells a program another time than the machine's, where it is there.
private let library: String? = {
  let listed = try? Program.shell("ls /usr/lib/*/faketime/libfaketimeMT.so.1").text
  let found = listed?.split(separator: "\n").first.map(String.init)
  if found == nil { print("Left out: setting a program's clock needs libfaketime.") }
  return found
}()

/// EVIDENCE §5.1, D6.
@Suite(.enabled(if: Program.isThere && library != nil))
struct ClockSetTests {
  /// A server whose clock a file sets while it runs.
  private struct Server {
    let record: TestRecord
    let watched: Watched

    init() throws {
      record = try TestRecord()
      _ = try record.folder.write("clock", "+0d")
      watched = try Watched(
        serving: record,
        with: [
          "LD_PRELOAD": try #require(library), "FAKETIME_NO_CACHE": "1",
          "FAKETIME_DONT_FAKE_MONOTONIC": "1",
          "FAKETIME_TIMESTAMP_FILE": record.folder.path + "/clock",
        ])
    }

    /// At once, so that the server never reads half of it.
    func set(_ offset: String) throws {
      let new = try record.folder.write("clock.new", offset)
      try #require(rename(new, record.folder.path + "/clock") == 0)
    }

    /// The kinds of the ledger's entries with their reasons, in their order, as its published files tell them.
    func entries() throws -> [String] {
      let folder = record.path + "/ledger/tile/entries/000.p"
      let last = try #require(
        try FileManager.default.contentsOfDirectory(atPath: folder).compactMap(Int.init).max())
      var bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/\(last)"))
      var entries: [String] = []
      // Each has its length before it, in two bytes (C2SP tlog-tiles).
      while bytes.count > 2 {
        let length = Int(bytes[bytes.startIndex]) << 8 + Int(bytes[bytes.startIndex + 1])
        let entry = try JSONSerialization.jsonObject(with: bytes.dropFirst(2).prefix(length))
        let fields = try #require(entry as? [String: Any])
        let words = ["type", "reason"].compactMap { fields[$0] as? String }
        entries.append(words.joined(separator: " "))
        bytes = bytes.dropFirst(2 + length)
      }
      return entries
    }
  }

  @Test func `a clock set by a day either way is an entry, and entries keep their order`() throws {
    let server = try Server()
    for (number, offset) in ["+0d", "+1d", "+0d", "-1d"].enumerated() {
      try server.set(offset)
      let path = try server.record.reports(["\(number + 2) people were killed in Hama."])
      let outcome = try server.record.run(["add", "--user", "nour", path])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    server.watched.stop()
    let entries = try server.entries()
    let told = entries.filter { $0.hasPrefix("report.added") || $0.hasPrefix("clock.jumped") }
    #expect(
      told.map { String($0.prefix { !$0.isNumber }) } == [
        "report.added", "clock.jumped by +", "report.added", "clock.jumped by -", "report.added",
        "clock.jumped by -", "report.added",
      ], "\(entries)")
    let jumps = told.compactMap { Int($0.filter(\.isNumber)) }
    #expect(jumps.allSatisfy { (86_340...86_460).contains($0) }, "\(jumps)")
    let check = try server.record.run(["verify"])
    #expect(check.status == 0, "\(check.text) \(check.errors)")
  }
}
