// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What publishers and administrators do with the evidence, through the program.
@Suite(.enabled(if: Program.isThere))
struct CustodyCommandTests {
  private let record: TestRecord
  private let report: String

  init() throws {
    record = try TestRecord()
    for name in ["amina", "karim"] {
      _ = try record.run(["user", "add", name, "--role", "publisher"])
    }
    _ = try record.run(["user", "add", "root", "--role", "administrator"])
    let path = try record.reports([
      "Seven civilians were killed when warplanes struck a market in Kafr Takharim on Tuesday, "
        + "the Northern Rescue Corps said."
    ])
    let added = try record.run(["add", "--user", "nour", "--json", path])
    let summary = try #require(try added.lines().first)
    report = try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
  }

  private func purge(_ arguments: String...) throws -> Program.Outcome {
    try record.run(["purge", report] + arguments)
  }

  @Test func `a capture is destroyed by two publishers, and what rests on it is withdrawn`() throws
  {
    let refused = try purge("--reason", "danger", "--user", "nour")
    #expect(refused.status == 64 && refused.errors.contains("publisher"))
    let early = try purge("--user", "karim")
    #expect(early.status == 64 && early.errors.contains("--reason"))
    #expect(try purge("--reason", "danger", "--user", "amina").status == 0)
    let alone = try purge("--user", "amina")
    #expect(alone.status == 64 && alone.errors.contains("two persons"))
    let done = try purge("--user", "karim")
    #expect(done.status == 0 && done.text.contains("1 of 1 incident was withdrawn"))

    let check = try record.run(["verify"])
    #expect(check.status == 0 && check.errors.contains("purged by two persons"))
    #expect(try !record.run(["show", report]).text.contains("Kafr Takharim"))
    let again = try record.run([
      "add", "--user", "nour",
      try record.reports([
        "Seven civilians were killed when warplanes struck a market in Kafr Takharim on Tuesday, "
          + "the Northern Rescue Corps said.", "Nine people were killed in Hays on Friday.",
      ]),
    ])
    #expect(again.status == 1 && again.errors.contains("purged"), "\(again.errors)")
    #expect(again.text.contains("Took in 1 report."), "\(again.text)")
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `asking is taken back, and then nothing is destroyed`() throws {
    #expect(try purge("--reason", "mistake", "--user", "amina").status == 0)
    #expect(try purge("--drop", "--user", "karim").status == 0)
    #expect(try purge("--user", "karim").status == 64)
    #expect(try record.run(["show", report]).text.contains("Kafr Takharim"))
  }

  @Test func `a person's name leaves the record, and their acts stay`() throws {
    #expect(try record.run(["user", "erase", "nour", "--user", "amina"]).status == 64)
    let erased = try record.run(["user", "erase", "nour", "--user", "root"])
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(try !record.run(["user", "list"]).text.contains("nour"))
    #expect(try record.run(["verify"]).status == 0)
    #expect(try record.run(["show", report]).status == 0)
  }

  @Test func `a backup is made, listed and restored, and holds what was there`() throws {
    let folder = record.folder.path + "/backups"
    let made = try record.run(["backup", folder])
    #expect(made.status == 0 && made.text.contains("1 capture"), "\(made.errors)")
    #expect(try record.run(["backup", folder, "--list"]).text.contains("ledger entries"))
    let path = record.folder.path + "/again"
    let restored = try Program.run([
      "restore", folder, "--record", path, "--key", record.path + "/signer/key",
    ])
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.text.contains("Sound: "))
    #expect(try Program.run(["show", report, "--record", path]).text.contains("Kafr Takharim"))
    let add = try Program.run(["user", "add", "new", "--record", path])
    #expect(add.status == 0, "\(add.errors)")
    let twice = try Program.run(["restore", folder, "--record", path])
    #expect(twice.status == 64)
  }

  @Test func `a printed checkpoint is what the ledger has to continue`() throws {
    let page = try record.run(["checkpoint", "print"])
    #expect(page.status == 0 && page.text.contains("cairn verify --since"), "\(page.errors)")
    let bare = try record.run(["checkpoint", "print", "--bare"])
    #expect(page.text.contains(bare.text), "nothing was written in between")
    let file = try record.folder.write("kept.txt", bare.output)
    _ = try record.run(["user", "add", "later"])
    #expect(try record.run(["verify", "--since", file]).status == 0)
    let other = try TestRecord()
    #expect(try other.run(["verify", "--since", file]).status == 1)
  }

  @Test func `a record is exported whole, imported, and exported to the same bytes`() throws {
    let folder = record.folder.path
    let out = try record.run(["export", "--all", "--out", folder + "/one"])
    #expect(out.status == 0 && out.text.contains("1 capture"), "\(out.errors)")
    let key = record.path + "/signer/key"
    let made = try Program.run([
      "import", folder + "/one", "--record", folder + "/again", "--key", key,
    ])
    #expect(made.status == 0 && made.text.hasPrefix("Sound: "), "\(made.errors)")
    #expect(!made.errors.contains("missing") && !made.text.contains("missing"))
    let again = try Program.run([
      "export", "--all", "--out", folder + "/two", "--record", folder + "/again",
    ])
    #expect(again.status == 0)
    let same = try Program.shell("diff -r '\(folder)/one' '\(folder)/two'")
    #expect(same.status == 0, "\(same.text)")
    #expect(try record.run(["export", "--all", "--out", folder + "/one"]).status == 64)
    #expect(try Program.run(["import", folder, "--record", folder + "/x"]).status == 64)
  }

  @Test func `an administrator changes the key, and what the old one signed stays good`() throws {
    let paper = try record.run(["checkpoint", "print", "--bare"])
    let file = try record.folder.write("paper.txt", paper.output)
    let exhibit = record.folder.path + "/exhibit"
    #expect(try record.run(["receipt", report, "--out", exhibit]).status == 0)
    #expect(try record.run(["checkpoint", "new-key", "--user", "amina"]).status == 64)
    let changed = try record.run(["checkpoint", "new-key", "--user", "root"])
    #expect(changed.status == 0, "\(changed.errors)")
    let check = try record.run(["verify", "--since", file])
    #expect(check.status == 0, "\(check.errors)")
    #expect(try Program.run(["verify", exhibit]).status == 0)
    #expect(try record.run(["user", "add", "later"]).status == 0)
  }

  @Test func `stamping without an authority says what to write where`() throws {
    let outcome = try record.run(["checkpoint", "stamp"])
    #expect(outcome.status == 64 && outcome.errors.contains("timestamps.json"))
    let file = try record.folder.write(
      "c.txt", try record.run(["checkpoint", "print", "--bare"]).output)
    let query = record.folder.path + "/q.tsq"
    #expect(
      try record.run(["checkpoint", "stamp", "--checkpoint", file, "--query", query]).status == 0)
    let pem = try record.folder.write("ca.pem", "none")
    let kept = try record.run([
      "checkpoint", "stamp", "--checkpoint", file, "--reply", query, "--certificates", pem,
    ])
    #expect(kept.status == 64 && kept.errors.contains("timestamp"), "\(kept.errors)")
  }
}
