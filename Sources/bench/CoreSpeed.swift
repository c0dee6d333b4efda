// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How much faster two cores are than one, over JSON lines in and out.
enum CoreSpeed {
  private static let count = 8_000

  static func run() throws {
    let folder = try Scratch()
    let path = try folder.write("reports.jsonl", lines())
    let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
    print("Whole process: cairn read on \(count) reports as JSON lines")
    // In turns, so that a slow moment of the machine falls on both.
    var times: [[Double]] = [[], []]
    for _ in 0..<5 {
      for jobs in 1...2 {
        times[jobs - 1].append(try Bench.run(["read", "--jobs", String(jobs), path]))
      }
    }
    let (one, two) = (times[0].min() ?? .nan, times[1].min() ?? .nan)
    line("  one core", Double(size) / one / 1e6, "MB/s", "")
    line(
      "  two cores", Double(size) / two / 1e6, "MB/s", String(format: "%.2f times one", one / two))
  }

  private static func lines() -> String {
    var source = BenchText(seed: 9)
    return (0..<count).map { number in
      let text = source.text(of: 3_000).replacingOccurrences(of: "\n", with: "\\n")
        .replacingOccurrences(of: "\"", with: "\\\"")
      return "{\"id\":\"\(number)\",\"text\":\"\(text)\"}\n"
    }.joined()
  }
}
