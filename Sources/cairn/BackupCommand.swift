// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Workflow

/// `cairn backup`: a copy of the record, also while it is served.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the record to another disk, also while it is served.",
    discussion: """
        cairn backup /mnt/disk/cairn
        cairn backup /mnt/disk/cairn --list
        cairn backup /mnt/disk/cairn --encrypt-to age1...    # one encrypted file, whole each time

      The folder holds all backups of the record. Captures never change, so each is copied once. A backup \
      holds everything that was acknowledged before it began, but not the signing key: keep a copy of \
      that apart. A backup can be read by whoever has it: encrypt the disk, or the backup, for a key whose \
      private half is not on this machine. Such a file is opened with other people's programs:

        age -d -i KEY 2026-11-21T08-30-00Z.tar.age | tar x
        cairn restore cairn-backup --record again
      """)

  @Argument(help: "The folder of the record's backups.") var folder: String
  @Option(
    help:
      "Encrypt it with the program age, for age1..., ssh-ed25519 ... or a file of such lines; may be repeated."
  )
  var encryptTo: [String] = []
  @Flag(help: "List the backups that are there.") var list = false
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func run() throws {
    if list {
      try RecordKeeper.backups(in: folder).forEach { try Terminal.print($0.text) }
      return try RecordKeeper.sealedBackups(in: folder).forEach {
        try Terminal.print("\($0)  encrypted")
      }
    }
    var bar = ProgressBar()
    let show = { (done: Int, all: Int) in bar.show(done, of: all) }
    let summary =
      try encryptTo.isEmpty
      ? RecordKeeper.backUp(record.path, to: folder, by: user.given, onProgress: show)
      : RecordKeeper.backUp(
        record.path, sealedTo: encryptTo, in: folder, by: user.given, onProgress: show)
    bar.finish()
    try Terminal.print(summary.text)
    for object in summary.missing {
      Terminal.complain(
        "  \(object): the record names this capture and has it not. Run cairn verify.")
    }
    if !summary.missing.isEmpty { throw ExitCode.someInputsFailed }
  }
}

/// `cairn restore`: a record from a backup.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Make a record of a backup, and check it.",
    discussion: """
        cairn restore /mnt/disk/cairn --record record-again --key /media/usb/key
        cairn restore /mnt/disk/cairn --record look --at 2026-11-21T08-30-00Z

      Nothing may stand where the record goes. Without --key the record can be read and verified; to write \
      it, put its key at signer/key. What was purged since does not come back. Compare with a \
      checkpoint that was kept elsewhere: cairn verify --since FILE
      """)

  @Argument(help: "The folder of the record's backups.") var folder: String
  @Option(help: "Which backup (default: the newest).") var at: String?
  @Option(help: "The file of the signing key.") var key: String?
  @OptionGroup var record: RecordOption

  func run() throws {
    let (summary, check) = try RecordKeeper.restore(
      from: folder, named: at, at: record.path, key: key)
    try Terminal.print(summary.text)
    try Terminal.print(check.summary)
    for finding in check.findings { Terminal.complain("  \(finding)") }
    if !check.isSound { throw ExitCode.someInputsFailed }
  }
}
