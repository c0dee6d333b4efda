// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The server checks the whole record by itself.
@Suite(.enabled(if: Program.isThere))
struct RecordChecksTests {
  /// Serves until the ledger says that the record was checked, and gives what the server complained of.
  private func served(_ record: TestRecord) throws -> Program.Outcome {
    try Program.shell(
      """
      "$cairn" serve --port 0 --check-every 0.0001 > /dev/null & server=$!
      for i in $(seq 200); do
        grep -aq record.checked "$CAIRN_RECORD"/cairn.db* && break
        sleep 0.1
      done
      kill $server; wait $server
      """, environment: record.environment)
  }

  private func said(_ record: TestRecord) throws -> String {
    let all = record.folder.path + "/all-" + UUID().uuidString
    #expect(try record.run(["export", "--all", "--out", all]).status < 2)
    return try Program.shell("grep -h record.checked '\(all)/rows/ledger.jsonl' | tail -1").text
  }

  @Test func `a sound record is said to be sound, and nothing is complained of`() throws {
    let record = try TestRecord()
    let outcome = try served(record)
    #expect(outcome.errors.isEmpty, "\(outcome.errors)")
    #expect(try said(record).contains("sound"))
  }

  @Test func `a capture that was changed is complained of, and the ledger has it`() throws {
    let record = try TestRecord()
    let path = try record.reports(["Two people were killed in Hays on Tuesday."])
    #expect(try record.run(["add", "--user", "nour", path]).status == 0)
    _ = try Program.shell(
      "f=$(find '\(record.path)/objects/sha256' -type f | head -1); chmod 600 $f; echo x >> $f")
    let outcome = try served(record)
    #expect(outcome.errors.contains("objects/sha256/"), "\(outcome.errors)")
    #expect(try said(record).contains("1 finding"))
  }

  @Test func `a database that is damaged is complained of when the server starts`() throws {
    let record = try TestRecord()
    let path = try record.reports(
      (0..<400).map { "Two people were killed in Hays on Tuesday (\($0))." })
    #expect(try record.run(["add", "--user", "nour", path]).status == 0)
    // The middle of the file, past the tables that are read at the start.
    let outcome = try Program.shell(
      """
      db="$CAIRN_RECORD/cairn.db"; size=$(stat -c %s "$db")
      dd if=/dev/zero of="$db" bs=16384 seek=$((size / 16384 - 6)) count=4 conv=notrunc 2> /dev/null
      "$cairn" serve --port 0 --check-every 0 > /dev/null 2> "$CAIRN_RECORD/said" & server=$!
      for i in $(seq 100); do [ -s "$CAIRN_RECORD/said" ] && break; sleep 0.1; done
      kill $server; wait $server; cat "$CAIRN_RECORD/said" >&2
      """, environment: record.environment)
    #expect(outcome.errors.contains("damaged"), "\(outcome.errors)")
  }

  @Test func `hours that cannot be meant are refused`() throws {
    let outcome = try Program.run(["serve", "--check-every", "-1"])
    #expect(outcome.status == 64 && outcome.errors.contains("--check-every"))
  }
}
