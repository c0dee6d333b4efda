// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Eight writers hand their work to one serving process, which is killed again and again.
@Suite(.enabled(if: Program.isThere), .serialized)
struct WritersTests {
  /// Serves the record, has eight writers work on it, kills the server, and keeps what was acknowledged.
  ///
  /// Four add reports, two make people known, one exports and one asks for signatures. An answer of the
  /// program is an acknowledgement: a line `{"added":…,"subjects":["REP-…"]}`, or status 0.
  private static let round = """
    "$cairn" serve --port 0 >/dev/null 2>&1 & server=$!
    for i in $(seq "$patience"); do [ -S "$CAIRN_RECORD/cairn.sock" ] && break; sleep 0.01; done
    [ -S "$CAIRN_RECORD/cairn.sock" ] || echo late
    for writer in 1 2 3 4 5 6 7 8; do (
      for n in 1 2 3 4; do
        case $writer in
          1) "$cairn" receipt "$first" >/dev/null ;;
          2) "$cairn" export --format jsonl --audience team --out "$work/out" --replace ;;
          3|4) "$cairn" user add "u-$round-$writer-$n" && echo "u-$round-$writer-$n" >> "$work/users" ;;
          *) printf '{"id":"%s","invented":true,"text":"%s people were killed in Hays, case %s."}\\n' \\
               "$round-$writer-$n" "$((writer + 2))" "$round-$writer-$n" \\
               > "$work/in-$round-$writer-$n.jsonl"
             "$cairn" add --user nour --json "$work/in-$round-$writer-$n.jsonl" >> "$work/acks-$writer" ;;
        esac
      done ) >/dev/null 2>&1 &
    done
    sleep "$delay"; kill -KILL $server 2>/dev/null; wait
    """

  private static let rounds =
    Torture.isLong ? 1000 : Torture.isContinuousIntegration ? 100 : 12

  /// Twelve kills in a plain run, a hundred in continuous integration, 1,000 with `CAIRN_TORTURE`.
  @Test func `a server killed under eight writers loses nothing that it acknowledged`() throws {
    let record = try TestRecord()
    let one = try record.reports(["Three people were killed in Hays on Tuesday."])
    let first = try #require(
      try record.run(["add", "--user", "nour", "--json", one]).lines().first)
    let report = try #require((first["subjects"] as? [String])?.first)
    let work = record.folder.path
    for round in 0..<Self.rounds {
      let delay = Double.random(in: 0.01...0.3)
      let outcome = try Program.shell(
        Self.round,
        environment: record.environment.merging([
          "work": work, "round": "\(round)", "first": report, "delay": String(delay),
          "patience": Torture.isLong ? "200" : "2000",
        ]) { $1 })
      #expect(!outcome.text.contains("late"), "not ready again after a kill")
      if round % 10 == 9 { try check(record, work, after: delay) }
    }
    try check(record, work, after: 0)
    let kept = try acknowledged(work).count
    #expect(kept >= Self.rounds, "too little was acknowledged to tell anything: \(kept)")
    print("Killed \(Self.rounds) times; \(kept) acknowledged reports, all there")
  }

  private func check(_ record: TestRecord, _ work: String, after delay: Double) throws {
    let check = try record.run(["verify"])
    #expect(check.status == 0, "after \(delay) s: \(check.text) \(check.errors)")
    let listed = try reports(of: record)
    let users = try record.run(["user", "list"])
    for report in try acknowledged(work) {
      #expect(listed.contains(report), "\(report) was acknowledged and is lost")
    }
    let named = (try? String(contentsOfFile: work + "/users", encoding: .utf8)) ?? ""
    for name in named.split(separator: "\n") { #expect(users.text.contains(name)) }
  }

  /// The identifiers of all reports that the record lists.
  private func reports(of record: TestRecord) throws -> Set<String> {
    var found: Set<String> = []
    for offset in stride(from: 0, to: Int.max, by: 500) {
      let page = try record.run(["reports", "--json", "--limit", "500", "--offset", "\(offset)"])
      let marks = page.text.ranges(of: "\"REP-").map { range in
        page.text[range].dropFirst() + page.text[range.upperBound...].prefix(6)
      }
      guard !marks.isEmpty else { return found }
      found.formUnion(marks.map(String.init))
    }
    return found
  }

  private func acknowledged(_ work: String) throws -> [String] {
    try (1...8).flatMap { writer -> [String] in
      let file = work + "/acks-\(writer)"
      let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
      return try text.split(separator: "\n").flatMap { line -> [String] in
        let answer = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        return answer?["subjects"] as? [String] ?? []
      }.filter { $0.hasPrefix("REP-") }
    }
  }
}
