// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How long a whole process takes to read one small file.
enum StartUp {
  static func run() throws {
    let folder = try Scratch()
    var source = BenchText(seed: 5)
    let path = try folder.write("report.txt", source.text(of: 5_000))
    let runs = Runs(try (0..<30).map { _ in try Bench.run(["read", path]) * 1000 })
    print("Whole process: cairn read on a file of 5 kB")
    line("  wall time, median of 30", runs.median, "ms", String(format: "p95 %.1f", runs.at(0.95)))
  }
}

/// A folder that goes with the program.
final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "cairn-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws -> String {
    let file = path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}
