// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FoundationEssentials
import Record
import Workflow

/// `cairn receipt`: what an outsider needs to check that a report was written down and not changed.
struct Receipt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "receipt",
    abstract: "Give a report's receipt: proof that it stands in the signed ledger.",
    discussion: """
        cairn receipt REP-91XKD0 > REP-91XKD0.tlog-proof
        cairn receipt REP-91XKD0 --out exhibit

      The first is one text file with the ledger's entry, its Merkle proof and the signed checkpoint. The \
      second writes a folder with the captured file and the same in parts, each readable without Cairn. \
      Check either, on any machine, with: cairn verify FILE...
      """)

  @Argument(help: "The report: REP-….") var id: String
  @Option(help: "Write a folder with the captured file and the receipt.") var out: String?
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func validate() throws {
    if ReportID(id) == nil {
      throw ValidationError("\(id) is no report. Reports look like REP-91XKD0.")
    }
  }

  func run() throws {
    guard let id = ReportID(id) else { return }
    let recorder = try Recorder(opening: record.path)
    var receipt = try recorder.receipt(for: id)
    if receipt == nil {
      try RecordKeeper.sign(record.path)
      receipt = try recorder.receipt(for: id)
    }
    guard let receipt else {
      throw Failure(
        "No checkpoint over \(id) could be signed",
        remedy: "Run cairn verify to see what is wrong with the ledger.")
    }
    let words = CustodyNote.words(for: Array(receipt.proof.utf8), as: "receipt")
    try Custody.say(
      CustodyNote(.exported, of: id.text, by: user.given, words), in: record.path)
    guard let out else { return try Terminal.write(Array(receipt.proof.utf8)) }
    try write(receipt, to: out)
    try Terminal.print("Wrote the exhibit to \(out). Check it with: cairn verify \(out)")
  }

  private func write(_ receipt: ReportReceipt, to folder: String) throws {
    var files = receipt.files.map { (name: "custody/" + $0.name, bytes: $0.bytes) }
    if let capture = receipt.capture { files.append((receipt.captureName, capture)) }
    do {
      try FileManager.default.createDirectory(
        atPath: folder + "/custody", withIntermediateDirectories: true)
      for file in files {
        try Data(file.bytes).write(to: URL(fileURLWithPath: folder + "/" + file.name))
      }
    } catch {
      throw Failure(
        "\(folder): the exhibit cannot be written (\(error))",
        remedy: "Choose another folder.", isOfUse: true)
    }
  }
}
