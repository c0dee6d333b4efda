// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Record
import Workflow

/// Writes exhibits: of a report one file, of an incident a folder with one file a report.
struct ExhibitExport {
  let record: String
  /// Who gives it out; nil where nobody said it.
  let by: String?
  let replace: Bool

  func run(_ id: String, to path: String) throws {
    let recorder = try Recorder(opening: record)
    if let report = ReportID(id) {
      try write(report, from: recorder, to: path)
    } else if let incident = IncidentID(id) {
      let reports = try recorder.reports(in: incident)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for report in reports { try write(report, from: recorder, to: "\(path)/\(report).wacz") }
    }
  }

  func picture(_ id: String, to path: String) throws {
    guard let report = ReportID(id) else { return }
    guard let picture = try Recorder(opening: record).picture(of: report) else {
      throw Failure(
        "\(report): no picture of its page was taken",
        remedy: "cairn show ADDRESS says why, for a report from the web.", isOfUse: true)
    }
    try write(picture, to: path, as: "picture", of: report)
  }

  private func write(_ report: ReportID, from recorder: Recorder, to path: String) throws {
    try refuseStanding(path)
    var exhibit = try recorder.exhibit(of: report)
    if exhibit == nil {
      try RecordKeeper.sign(record)
      exhibit = try recorder.exhibit(of: report)
    }
    guard let exhibit else {
      throw Failure(
        "No checkpoint over \(report) could be signed",
        remedy: "Run cairn verify to see what is wrong with the ledger.")
    }
    try write(exhibit, to: path, as: "exhibit", of: report)
  }

  private func write(
    _ bytes: [UInt8], to path: String, as kind: String, of report: ReportID
  ) throws {
    try refuseStanding(path)
    try Custody.say(
      CustodyNote(
        .exported, of: report.text, by: by, CustodyNote.words(for: bytes, as: kind)), in: record)
    try ExhibitFiles.write(bytes, to: path)
    try Terminal.print("Wrote \(path).")
  }

  private func refuseStanding(_ path: String) throws {
    guard !replace, FileManager.default.fileExists(atPath: path) else { return }
    throw Failure(
      "\(path): a file stands there", remedy: "Choose another name, or say --replace.",
      isOfUse: true)
  }
}
