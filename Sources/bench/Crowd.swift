// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How long the reports of one town and one day take to be taken in: twice as many, about twice as long.
enum Crowd {
  static func run() throws {
    print("Taking in reports of one town and day, all of one incident")
    var runs: [Double] = []
    for count in [3_000, 6_000] {
      let seconds = try taken(count)
      let note = runs.last.map { String(format: "%.2f times the half", seconds / $0) } ?? ""
      line("  \(count) reports", seconds, "s", note)
      runs.append(seconds)
    }
  }

  private static func taken(_ count: Int) throws -> Double {
    let folder = try Scratch()
    var source = BenchText(seed: 5)
    let lines = try (0..<count).map { number in
      let told =
        "At least \(5 + number % 9) people were killed in an airstrike on Kafr Takharim on Tuesday, "
        + "Monitor \(number % 400) of Idlib said. "
      let object: [String: Any] = [
        "id": "\(number)", "text": told + source.filler(sentences: 8), "published": "2019-03-05",
        "invented": true,
      ]
      let data = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
    let file = try folder.write("crowd.jsonl", lines.joined(separator: "\n"))
    let record = ["CAIRN_RECORD": folder.path + "/record"]
    try Bench.run(["init"], in: record)
    try Bench.run(["user", "add", "bench"], in: record)
    return try Bench.run(["add", "--user", "bench", file], in: record)
  }
}
