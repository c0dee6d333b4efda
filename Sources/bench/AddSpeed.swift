// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How long 10,000 reports take to be taken in durably, beside writing and syncing the same bytes.
enum AddSpeed {
  private static let reports = 10_000

  static func run() throws {
    let folder = try Scratch()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/in", withIntermediateDirectories: true)
    let texts = try written(to: folder)
    let bare = try bareCost(texts, in: folder.path + "/bare")
    let record = ["CAIRN_RECORD": folder.path + "/record"]
    try Bench.run(["init"], in: record)
    try Bench.run(["user", "add", "bench"], in: record)
    let add = try Bench.run(["add", "--user", "bench", folder.path + "/in"], in: record)
    print("Taking in \(reports) reports of 3 kB, every one durable")
    line("  bare: write, sync, rename a file each", bare, "s")
    line("  cairn add", add, "s", String(format: "%.2f times the bare cost", add / bare))
  }

  private static func written(to folder: Scratch) throws -> [[UInt8]] {
    var source = BenchText(seed: 3)
    return try (0..<reports).map { number in
      let text = source.text(of: 3_000)
      _ = try folder.write("in/\(number).txt", text)
      return Array(text.utf8)
    }
  }

  /// What any store that keeps each report as a file must do at the least.
  private static func bareCost(_ texts: [[UInt8]], in path: String) throws -> Double {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let start = ContinuousClock.now
    for (number, text) in texts.enumerated() {
      let temporary = "\(path)/\(number).tmp"
      let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0o400)
      guard file >= 0, write(file, text, text.count) == text.count, fsync(file) == 0,
        close(file) == 0, rename(temporary, "\(path)/\(number)") == 0
      else { throw BenchFault("\(temporary) could not be written") }
    }
    let directory = open(path, O_RDONLY)
    guard fsync(directory) == 0 else { throw BenchFault("\(path) could not be synced") }
    close(directory)
    return Bench.seconds(ContinuousClock.now - start)
  }
}
