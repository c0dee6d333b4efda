// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let sentence = "Two people were killed in an airstrike on Hays on Tuesday, a doctor said."

@Suite(.enabled(if: Program.isThere))
struct OneWriterTests {
  @Test func `while one serves another adds by handing it the work`() throws {
    let record = try TestRecord()
    let path = try record.reports([sentence])
    let outcome = try Program.shell(
      """
      "$cairn" serve --port 0 > '\(record.folder.path)/served' 2>&1 &
      server=$!
      for i in $(seq 100); do grep -q http '\(record.folder.path)/served' && break; sleep 0.1; done
      "$cairn" add --user nour '\(path)'; status=$?
      address=$(grep -o 'http://[^ ]*[0-9]' '\(record.folder.path)/served')
      exec 3<>/dev/tcp/127.0.0.1/${address##*:}
      printf 'GET /api/v1/incidents HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n' >&3
      cat <&3
      kill $server; wait $server
      exit $status
      """, environment: record.environment)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Took in 1 report."))
    #expect(outcome.text.contains("Hays"))
    #expect(try record.run(["verify"]).status == 0)
  }

  // A crawler's output, piped in while the site is up.
  @Test func `what comes by standard input is handed over too`() throws {
    let record = try TestRecord()
    let path = try record.reports([sentence, "Three people were killed in Hays, a nurse said."])
    let outcome = try Program.shell(
      """
      "$cairn" serve --port 0 > '\(record.folder.path)/served' 2>&1 < /dev/null &
      server=$!
      for i in $(seq 100); do grep -q http '\(record.folder.path)/served' && break; sleep 0.1; done
      cat '\(path)' | "$cairn" add --user nour -; status=$?
      echo 'no report' | "$cairn" add --user nour -
      kill $server; wait $server
      exit $status
      """, environment: record.environment)
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Took in 2 reports."))
    #expect(outcome.errors.contains("-:1"))
    let names = try FileManager.default.contentsOfDirectory(atPath: record.path)
    #expect(!names.contains { $0.hasPrefix("incoming") })
    #expect(try record.run(["verify"]).status == 0)
  }

  // The drill: a clean machine, a backup and a checkpoint on paper; the key is in a safe elsewhere.
  @Test func `a restored record is verified against paper and served without its key`() throws {
    let record = try TestRecord()
    let path = try record.reports([sentence])
    let folder = record.folder.path
    let outcome = try Program.shell(
      """
      "$cairn" add --user nour '\(path)' || exit 1
      "$cairn" checkpoint print | sed -n '/^cairn\\//,/^— /p' > '\(folder)/typed'
      "$cairn" backup '\(folder)/backups' || exit 1
      export CAIRN_RECORD='\(folder)/again'
      "$cairn" restore '\(folder)/backups' && "$cairn" verify --since '\(folder)/typed' || exit 2
      "$cairn" serve --port 0 2> '\(folder)/refused' && exit 3
      "$cairn" serve --read-only --port 0 > '\(folder)/served' 2>&1 < /dev/null &
      server=$!
      for i in $(seq 100); do grep -q http '\(folder)/served' && break; sleep 0.1; done
      address=$(grep -o 'http://[^ ]*[0-9]' '\(folder)/served')
      exec 3<>/dev/tcp/127.0.0.1/${address##*:}
      printf 'GET /api/v1/incidents HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nConnection: close\\r\\n\\r\\n' >&3
      cat <&3
      kill $server; wait $server
      cat '\(folder)/refused' >&2
      """, environment: record.environment)
    #expect(outcome.text.contains("Sound:") && outcome.text.contains("Hays"), "\(outcome.errors)")
    #expect(outcome.errors.contains("serve --read-only"))
  }

  @Test func `a lock whose holder answers nobody is said with the remedy`() throws {
    let record = try TestRecord()
    let path = try record.reports([sentence])
    let outcome = try Program.shell(
      """
      exec 9<'\(record.path)/lock'; flock 9
      "$cairn" add --user nour '\(path)'
      """, environment: record.environment)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("writing to the record"))
    #expect(outcome.errors.contains("Wait until it is done"))
    #expect(try record.run(["reports"]).text.contains("No reports."))
  }

  @Test func `several commands at once all end well and nothing is lost`() throws {
    let record = try TestRecord()
    let paths = try (0..<6).map { number in
      try record.reports((0..<20).map { "\(number + 2) people were killed in Hays, case \($0)." })
    }
    let commands = paths.map {
      "until \"$cairn\" add --user nour '\($0)' >/dev/null 2>&1; do sleep 0.05; done &"
    }
    _ = try Program.shell(
      (commands + ["wait"]).joined(separator: "\n"), environment: record.environment)
    let listed = try record.run(["reports", "--json", "--limit", "500"])
    let answer = try #require(try listed.lines().first)
    #expect(answer["total"] as? Int == 120)
    #expect(try record.run(["verify"]).status == 0)
  }
}
