// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: Program.isThere))
struct ReceiptCommandTests {
  private let record: TestRecord
  private let report: String

  init() throws {
    record = try TestRecord()
    let path = try record.reports(["Seven people were killed in Hays on Tuesday."])
    let added = try record.run(["add", "--user", "nour", "--json", path])
    let summary = try #require(try added.lines().first)
    report = try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
  }

  private func keyOfRecord() throws -> String {
    let data = try Data(contentsOf: URL(fileURLWithPath: record.path + "/cairn.json"))
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    return try #require(object?["verifier"] as? String)
  }

  @Test func `a receipt is one file, and verifies on a machine without the record`() throws {
    let receipt = try record.run(["receipt", report])
    #expect(receipt.status == 0, "\(receipt.errors)")
    let file = try record.folder.write("r.tlog-proof", receipt.output)
    let check = try Program.run(["verify", file, "--key", try keyOfRecord()])
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.text.hasPrefix("Holds: report.added \(report)"))
    let keyless = try Program.run(["verify", file])
    #expect(keyless.status == 1 && keyless.errors.contains("--key"))
  }

  @Test func `an exhibit holds the captured file and is refused with one letter changed`() throws {
    let folder = record.folder.path + "/exhibit"
    let made = try record.run(["receipt", report, "--out", folder])
    #expect(made.status == 0, "\(made.errors)")
    #expect(try Program.run(["verify", folder]).status == 0)
    let capture = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasPrefix("capture") })
    let text = try String(contentsOfFile: folder + "/" + capture, encoding: .utf8)
    try text.replacing("Seven", with: "Eight")
      .write(toFile: folder + "/" + capture, atomically: true, encoding: .utf8)
    let check = try Program.run(["verify", folder, "--json"])
    #expect(check.status == 1)
    let answer = try #require(try check.lines().first)
    #expect(answer["sound"] as? Bool == false)
    #expect((answer["findings"] as? [String])?.first?.contains(capture) == true)
  }

  @Test func `a record set back as a whole is found by a checkpoint kept elsewhere`() throws {
    let old = record.folder.path + "/old"
    try FileManager.default.copyItem(atPath: record.path, toPath: old)
    let more = try record.reports(["Nine people were killed in Hays on Friday."])
    #expect(try record.run(["add", "--user", "nour", more]).status == 0)
    let checkpoint = record.path + "/ledger/checkpoint"
    #expect(try record.run(["verify", "--since", checkpoint]).status == 0)
    #expect(try Program.run(["verify", "--record", old]).status == 0)
    let check = try Program.run(["verify", "--record", old, "--since", checkpoint])
    #expect(check.status == 1)
    #expect(check.errors.contains("set back"))
    #expect(check.errors.contains(checkpoint))
  }

  @Test(arguments: [
    ["receipt", "INC-7F3K2Q"], ["verify", "x", "--since", "y"], ["verify", "--key", "x"],
  ])
  func `wrong use is told with what to do`(_ arguments: [String]) throws {
    let outcome = try record.run(arguments)
    #expect(outcome.status == 64)
    #expect(!outcome.errors.isEmpty)
  }
}
