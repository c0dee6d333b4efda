// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Record
import Workflow

/// Writes exhibits: of a report one file, of an incident a folder with one file a report.
struct ExhibitExport {
  let record: String
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

  private func write(_ report: ReportID, from recorder: Recorder, to path: String) throws {
    if !replace, FileManager.default.fileExists(atPath: path) {
      throw Failure(
        "\(path): a file stands there", remedy: "Choose another name, or say --replace.",
        isOfUse: true)
    }
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
    do { try Data(exhibit).write(to: URL(fileURLWithPath: path)) } catch {
      throw Failure(
        "\(path): the exhibit cannot be written (\(error))", remedy: "Choose another place.",
        isOfUse: true)
    }
    try Terminal.print("Wrote \(path).")
  }
}
