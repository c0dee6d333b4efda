// SPDX-License-Identifier: Apache-2.0

import Assessing
import Foundation
import Record

/// What a record of a million reports costs: to group them from scratch, to have their copies at hand,
/// and to add one more.
enum MillionReports {
  /// Prints all of it for so many reports: a million, or fewer for a quick look.
  static func run(count: Int) throws {
    try grouped(count)
    copies(count)
    try RunningWriter.run(count: count)
  }

  /// Reading and grouping as `cairn group` does, of JSON lines.
  private static func grouped(_ count: Int) throws {
    let folder = try Scratch()
    let posts = try MadePosts.write(count, seed: 13, to: folder.path + "/posts.jsonl")
    let cost = try Bench.cost(of: ["group", "--jobs", "2", posts])
    print("Grouping \(count) posts from scratch, two cores")
    line("  cairn group", cost.wall, "s", "limit 300 for a million")
    line("    of a core", cost.cpu, "s")
    line("    memory", Double(cost.memory) / 1e6, "MB")
  }

  /// The index by itself.
  ///
  /// Posts are made up as they are after reading: some seventy words, a third of them taken from others.
  private static func copies(_ count: Int) {
    var source = MadeReports(seed: 11)
    let keys = (0..<count).map { _ in CopyKeys(source.next()) }
    let (built, seconds) = cpu { () -> CopyIndex in
      var index = CopyIndex(capacity: count * 32)
      for (number, keys) in keys.enumerated() { index.add(keys, number: number) }
      return index
    }
    var index = built
    let more = (0..<10_000).map { _ in CopyKeys(source.next()) }
    let (_, adding) = cpu {
      for (number, keys) in more.enumerated() {
        found &+= index.candidates(for: keys).count
        index.add(keys, number: count + number)
      }
    }
    print("The index of copies of \(count) posts, in memory, one core")
    line("  made anew", seconds, "s")
    line("  memory", Double(index.memory) / 1e6, "MB", "limit 1000 with all else")
    line("  finding and adding one", adding / Double(more.count) * 1e6, "µs")
  }

  /// What is found goes into the program's state, so that no work can be left out.
  nonisolated(unsafe) private static var found = 0
}
