// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Record
import Testing

@testable import Archive

/// Adds reports until the process is killed; tells of each one that was acknowledged.
private func addUntilKilled(record path: String, acknowledged: String, after delay: UInt32) throws {
  let record = try RecordFolder.open(at: path, mode: .writing(purpose: "add"))
  let log = open(acknowledged, O_WRONLY | O_CREAT | O_APPEND, 0o600)
  Thread.detachNewThread {
    usleep(delay)
    kill(getpid(), SIGKILL)
  }
  while true {
    let texts = (0..<3).map { _ in "Killed in Harim: \(UInt64.random(in: 0 ... .max))." }
    let objects = try record.objects.put(texts.map { Array($0.utf8) })
    let ids = try record.store.write(at: Sample.now) { transaction in
      try zip(texts, objects).map { text, object in
        let id = try transaction.drawReportID()
        try transaction.add(Sample.report(id, text: text, object: object, claims: [Sample.claim()]))
        return id
      }
    }
    let lines = ids.map { "\($0)\n" }.joined()
    try DurableFile.write(Array(lines.utf8), to: log, path: acknowledged)
  }
}

@Test(arguments: [2_000, 9_000, 25_000, 60_000, 110_000, 170_000, 240_000, 330_000] as [UInt32])
func `a process killed at any moment loses nothing that it acknowledged`(_ delay: UInt32)
  async throws
{
  let (scratch, record) = try Sample.open()
  try record.close()
  let path = scratch.record
  let acknowledged = scratch.path + "/acknowledged"
  for round in 0..<3 as Range<UInt32> {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [
        path = path as String, acknowledged = acknowledged as String,
        delay = delay + round * 7_000 as UInt32
      ] in
      try addUntilKilled(record: path, acknowledged: acknowledged, after: delay)
    }
    let start = ContinuousClock.now
    let again = try RecordFolder.open(at: path, mode: .writing(purpose: "add"))
    // Two seconds are asked of a machine that does nothing else.
    #expect(start.duration(to: .now) < .seconds(Torture.isLong ? 2 : 20))
    let lines = (try? DurableFile.read(acknowledged)).map { String(decoding: $0, as: UTF8.self) }
    if delay >= 240_000, round == 2 { #expect(lines?.isEmpty == false) }
    for line in (lines ?? "").split(separator: "\n") {
      let id = try #require(ReportID(line))
      let report = try #require(try again.store.read { try $0.report(id) })
      let object = try #require(Fingerprint(hex: report.capture.sha256))
      #expect(try again.objects.bytes(of: object) == Array(report.text.utf8))
    }
    try again.store.sign()
    let verification = try again.verify()
    #expect(verification.isSound, "\(verification.findings)")
    try again.close()
  }
}
