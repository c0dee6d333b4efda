// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Record
import Workflow

/// Hands a request to whoever writes the record, this process or a serving one, and tells its course.
struct Submission {
  private let record: RecordOption
  private let json: Bool

  init(_ record: RecordOption, json: Bool = false) {
    self.record = record
    self.json = json
  }

  /// - Throws: `Failure` where it was refused, `ExitCode` 1 where some inputs failed.
  func send(_ request: WriteRequest) throws {
    var bar = ProgressBar()
    var outcome: Result<WriteSummary, Failure>?
    try RecordKeeper.submit(request, to: record.path) { event in
      switch event {
      case .progress(let done, let total): bar.show(done, of: total)
      case .problem(let text): bar.interrupt { Terminal.complain("cairn: \(text)") }
      case .refused(let text): outcome = .failure(Failure(text, remedy: "", isOfUse: true))
      case .done(let summary): outcome = .success(summary)
      }
    }
    bar.finish()
    try report(outcome)
  }

  private func report(_ outcome: Result<WriteSummary, Failure>?) throws {
    guard let summary = try outcome?.get() else {
      throw Failure(
        "The writing process ended without an answer",
        remedy: "What it acknowledged is kept; run the command again for the rest.")
    }
    if json { try Terminal.write(line(summary)) } else { try Terminal.print(summary.text) }
    if summary.failed > 0 { throw ExitCode.someInputsFailed }
  }

  private func line(_ summary: WriteSummary) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("added", summary.added)
      json.field("known", summary.known)
      json.field("failed", summary.failed)
      json.strings("subjects", summary.subjects)
    }
    json.newline()
    return json.bytes
  }
}
