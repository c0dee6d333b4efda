// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How long an incident's page takes at 32 connections, from a record of 10,000 reports.
enum PageLatency {
  private static let connections = 32
  private static let requests = 200

  static func run() throws {
    let folder = try Scratch()
    let record = ["CAIRN_RECORD": folder.path + "/record"]
    try fill(folder, record)
    let server = try Server(record: record)
    defer { server.stop() }
    let page = try server.firstIncident()
    _ = measured(port: server.port, path: page, requests: 20)
    let runs = Runs(measured(port: server.port, path: page, requests: requests))
    print("Page of one incident, \(connections) connections, a record of 10,000 reports")
    line("  median", runs.median, "ms")
    line("  p99", runs.at(0.99), "ms")
  }

  private static func fill(_ folder: Scratch, _ record: [String: String]) throws {
    var source = BenchText(seed: 9)
    let lines = (0..<10_000).map { number in
      let day = String(format: "2019-%02d-%02d", 1 + number % 12, 1 + number % 28)
      let text = source.text(of: 3_000).replacingOccurrences(of: "\n", with: "\\n")
      return #"{"id":"\#(number)","published":"\#(day)","invented":true,"text":"\#(text)"}"#
    }
    let path = try folder.write("in.jsonl", lines.joined(separator: "\n"))
    try Bench.run(["init"], in: record)
    try Bench.run(["user", "add", "bench"], in: record)
    try Bench.run(["add", "--user", "bench", path], in: record)
  }

  private static func measured(port: Int, path: String, requests: Int) -> [Double] {
    let gathered = Gathered()
    DispatchQueue.concurrentPerform(iterations: 1) { _ in
      let threads = (0..<connections).map { _ in
        Thread {
          gathered.add((try? Client(port: port).times(path, requests)) ?? [])
        }
      }
      threads.forEach { $0.start() }
      while threads.contains(where: { !$0.isFinished }) { usleep(2_000) }
    }
    return gathered.values
  }
}

/// Times from several threads.
private final class Gathered: @unchecked Sendable {
  private let lock = NSLock()
  private var all: [Double] = []

  func add(_ times: [Double]) { lock.withLock { all += times } }

  var values: [Double] { lock.withLock { all } }
}
