// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow

/// `cairn verify`: hashes everything again and names what does not match.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check that nothing in the record, or in an exhibit, was changed unseen.",
    discussion: """
        cairn verify
        cairn verify --since checkpoint-of-march.txt
        cairn verify exhibit/
        cairn verify REP-91XKD0.tlog-proof page.html --key "$(cat their-key.txt)"

      Without files it hashes every capture of the record again, compares every row with its ledger \
      entry, rebuilds the Merkle root and checks the signed checkpoint. A record that was set back as a \
      whole looks sound by itself: give a checkpoint that was kept elsewhere with --since.

      With files it checks these alone, without any record: receipts, and the captured files that they \
      speak of.

      It proves that nothing changed since it was written down by the holder of the key, not that a web \
      server really sent it.
      """)

  @Argument(help: "Receipts and the files that they are about, or the folder of an exhibit.")
  var files: [String] = []
  @Option(help: "A checkpoint kept elsewhere, which the ledger has to continue. May be repeated.")
  var since: [String] = []
  @Option(help: "The public key of who keeps the ledger, as cairn.json of the record has it.")
  var key: String?
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if !files.isEmpty, !since.isEmpty {
      throw ValidationError("--since is about a record; give it without files.")
    }
    if files.isEmpty, key != nil {
      throw ValidationError("--key is about an exhibit; give its files too.")
    }
  }

  func run() throws {
    let check = files.isEmpty ? try checkRecord() : try checkExhibit()
    if output.json {
      try Terminal.write(check.json)
    } else {
      try Terminal.print(check.summary)
      for finding in check.findings { Terminal.complain("  \(finding)") }
    }
    if !check.isSound { throw ExitCode.someInputsFailed }
  }

  private func checkRecord() throws -> RecordCheck {
    let outside = try since.map { path in
      RecordCheck.Outside(
        name: path, note: String(decoding: try ExhibitFiles.read(path), as: UTF8.self))
    }
    var bar = ProgressBar()
    defer { bar.finish() }
    return try RecordCheck(of: record.path, outside: outside) { bar.show($0, of: $1) }
  }

  private func checkExhibit() throws -> RecordCheck {
    try RecordCheck(exhibit: files.flatMap { try ExhibitFiles($0).files }, key: key)
  }
}
