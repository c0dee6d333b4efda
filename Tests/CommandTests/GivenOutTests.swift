// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What leaves a record stands in its ledger.
@Suite(.enabled(if: Program.isThere))
struct GivenOutTests {
  private let record: TestRecord
  private let report: String

  init() throws {
    record = try TestRecord()
    let path = try record.reports(["Seven civilians were killed in Kafr Takharim on Tuesday."])
    let added = try record.run(["add", "--user", "nour", "--json", path])
    let summary = try #require(try added.lines().first)
    report = try #require((summary["subjects"] as? [String])?.first { $0.hasPrefix("REP-") })
  }

  /// The entries of a kind, as the ledger's own files have them.
  private func entries(_ type: String) throws -> [[String: Any]] {
    _ = try record.run(["checkpoint", "print"])
    let folder = record.path + "/ledger/tile/entries/000.p"
    let newest = try FileManager.default.contentsOfDirectory(atPath: folder).compactMap(Int.init)
      .max()
    let tile = FileManager.default.contents(atPath: "\(folder)/\(newest ?? 0)") ?? Data()
    return Self.objects(in: tile).filter { $0["type"] as? String == type }
  }

  /// Each entry stands after its length in two bytes.
  private static func objects(in bytes: Data) -> [[String: Any]] {
    var rest = bytes[...]
    var objects: [[String: Any]] = []
    while rest.count > 2 {
      let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
      let entry = rest.dropFirst(2).prefix(length)
      objects += [(try? JSONSerialization.jsonObject(with: Data(entry))) as? [String: Any] ?? [:]]
      rest = rest.dropFirst(2 + length)
    }
    return objects
  }

  private func hash(_ path: String) throws -> String {
    String(try Program.shell("sha256sum '\(path)'").text.prefix(64))
  }

  @Test func `an exhibit, a receipt and lists stand there with their hash and who gave them out`()
    throws
  {
    let folder = record.folder.path
    let wacz = folder + "/a.wacz"
    #expect(
      try record.run(["export", "--wacz", report, "--out", wacz, "--user", "nour"]).status == 0)
    let receipt = try record.run(["receipt", report])
    #expect(receipt.status == 0)
    let list = try record.run([
      "export", "--format", "csv", "--audience", "team", "--out", folder + "/list",
    ])
    #expect(list.status == 0, "\(list.errors)")
    let entries = try entries("export.made")
    #expect(entries.map { $0["subject"] as? String } == [report, report, "record"])
    let reasons = entries.compactMap { $0["reason"] as? String }
    #expect(try reasons[0].contains("exhibit, SHA-256 \(hash(wacz))"))
    #expect(reasons[1].hasPrefix("receipt, SHA-256 "))
    let csv = try hash(folder + "/list/incidents.csv")
    #expect(reasons[2].contains("team: incidents.csv, SHA-256 \(csv)"))
    let actor = try #require(entries[0]["actor"] as? String)
    #expect(actor.hasPrefix("USR-") && !actor.contains("nour"))
    #expect(entries[1]["actor"] as? String == "cairn")
    #expect(try record.run(["show", report, "--json"]).text.contains("export.made"))
    #expect(try record.run(["verify"]).status == 0)
  }

  @Test func `nobody unknown gives anything out`() throws {
    let wacz = record.folder.path + "/a.wacz"
    let refused = try record.run(["export", "--wacz", report, "--out", wacz, "--user", "nobody"])
    #expect(refused.status == 64 && refused.errors.contains("nobody"))
    #expect(!FileManager.default.fileExists(atPath: wacz))
  }

  @Test func `a record without its key still gives out what it has, and says that it is not noted`()
    throws
  {
    let folder = record.folder.path
    #expect(try record.run(["backup", folder + "/backups"]).status == 0)
    #expect(
      try Program.run(["restore", folder + "/backups", "--record", folder + "/again"]).status == 0)
    let made = try Program.run([
      "export", "--wacz", report, "--out", folder + "/b.wacz", "--record", folder + "/again",
    ])
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.errors.contains("does not stand in the ledger"))
    #expect(try Program.run(["verify", folder + "/b.wacz"]).status == 0)
  }

  @Test func `verify says that no checkpoint has left until one was printed`() throws {
    let words = "No checkpoint has left this machine yet"
    #expect(try record.run(["verify"]).text.contains(words))
    #expect(try record.run(["checkpoint", "print", "--user", "nour"]).status == 0)
    #expect(try !record.run(["verify"]).text.contains(words))
    let printed = try entries("checkpoint.printed")
    #expect(printed.count == 2, "one by nour, one by nobody in particular")
    #expect(printed.allSatisfy { ($0["subject"] as? String)?.hasPrefix("checkpoint/") == true })
  }
}
