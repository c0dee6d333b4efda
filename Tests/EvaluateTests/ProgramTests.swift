// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import evaluate

/// A folder with a corpus of one report and a reader that is a shell script, gone after the test.
private final class Bench {
  /// What the run printed, complaints included.
  private(set) var said = ""
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  var cairn: String { folder.appending(path: "reader").path }

  init(script: String) throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "en"), withIntermediateDirectories: true)
    try write(
      "en/gold.jsonl",
      """
      {"id":"a","claims":[{"id":0,"words":"Nine died","harm":"killed","count":{"min":9,"max":9,\
      "qualifiers":["exact"]},"victims":{"status":"unspecified"},"scope":"incident",\
      "stance":"asserted","chain":[]}]}
      """)
    try write("en/reports.jsonl", #"{"id":"a","text":"Nine died in Hays."}"#)
    try write("reader", "#!/bin/sh\n" + script)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: cairn)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func run(_ more: String...) throws -> Int32 {
    let options = try Options(["--cairn", cairn, "--corpus", folder.path] + more)
    return try Evaluate.run(options, say: { said += $0 }, complain: { said += $0 })
  }

  func floors() throws -> Floors {
    try Floors.read(folder.appending(path: "floors.json"))
  }
}

private let reads = """
  echo '{"id":"a","claims":[{"id":0,"harm":"killed","count":{"min":9,"max":9,\
  "qualifiers":["exact"]},"span":[0,9],"scope":"incident","stance":"asserted","chain":[]}]}'
  """

@Test func `a run scores what the program answers and holds it to the floors`() throws {
  let bench = try Bench(script: reads)
  #expect(try bench.run("--raise") == 0)
  #expect(try bench.floors().floors["reports/claims"] == 1)
  try bench.write("reader", "#!/bin/sh\necho '{\"id\":\"a\",\"claims\":[]}'")
  #expect(try bench.run() == 1)
  #expect(bench.said.contains("reports/claims: 0.000, floor 1.000"))
  #expect(try bench.run("--raise") == 1)
}

@Test func `floors come down only with a reason, which is kept`() throws {
  let bench = try Bench(script: reads)
  #expect(try bench.run("--raise") == 0)
  try bench.write("reader", "#!/bin/sh\necho '{\"id\":\"a\",\"claims\":[]}'")
  #expect(try bench.run("--lower", "a harder corpus") == 0)
  let lowered = try bench.floors().lowered
  #expect(lowered.contains { $0.measure == "reports/claims" && $0.reason == "a harder corpus" })
}

@Test(arguments: [
  ("cat > /dev/null; exit 3", "exited with status 3"), ("cat > /dev/null", "no answer for a"),
])
func `a program that fails or says nothing is no score`(_ script: String, _ complaint: String)
  throws
{
  let bench = try Bench(script: script)
  let error = #expect(throws: ProgramError.self) { try bench.run() }
  #expect("\(try #require(error))".contains(complaint))
}

@Test func `a program that is not there is named with the remedy`() throws {
  let bench = try Bench(script: reads)
  let error = #expect(throws: ProgramError.self) {
    try bench.run("--cairn", "/nowhere/cairn")
  }
  #expect("\(try #require(error))".hasPrefix("/nowhere/cairn: no such program"))
}
