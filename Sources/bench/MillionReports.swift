// SPDX-License-Identifier: Apache-2.0

import Assessing
import Foundation
import Record

/// What a record of a million reports costs: finding and adding copies in memory, and grouping all anew.
///
/// Reports are made up as they are after reading, since reading is linear and measured by itself: a
/// post of some seventy words, a claim with a place and a day, a third of them taken from others.
enum MillionReports {
  static func run() throws {
    let rules = try BenchPolicy().policy
    print("Copies in memory, one core")
    for count in [100_000, 1_000_000] { copies(count) }
    print("Grouping reports that are read, from scratch, one core")
    var last: Double?
    for count in [25_000, 100_000] {
      let seconds = grouped(count, rules)
      let note = last.map { String(format: "%.1f times a quarter's", seconds / $0) } ?? ""
      line("  \(count) reports", seconds, "s of a core", note)
      last = seconds
    }
  }

  private static func copies(_ count: Int) {
    var source = MadeReports(seed: 11)
    let keys = (0..<count).map { _ in CopyKeys(source.next().evidence) }
    let (built, seconds) = cpu { () -> CopyIndex in
      var index = CopyIndex(capacity: count * 32)
      for (number, keys) in keys.enumerated() { index.add(keys, number: number) }
      return index
    }
    var index = built
    let more = (0..<10_000).map { _ in CopyKeys(source.next().evidence) }
    let (_, adding) = cpu {
      for (number, keys) in more.enumerated() {
        found &+= index.candidates(for: keys).count
        index.add(keys, number: count + number)
      }
    }
    line("  \(count) reports: ready again after", seconds, "s")
    line("    memory", Double(index.memory) / 1e6, "MB")
    line("    finding and adding one", adding / Double(more.count) * 1e6, "µs")
  }

  /// What is found goes into the program's state, so that no work can be left out.
  nonisolated(unsafe) private static var found = 0

  private static func grouped(_ count: Int, _ policy: Policy) -> Double {
    var source = MadeReports(seed: 13)
    let reports = (0..<count).map { _ in source.next() }
    let evidence = reports.map(\.evidence)
    let wordings = reports.map(\.wording)
    return cpu {
      let proposals = Linking.proposals(from: evidence, policy: policy)
      found &+= proposals.groupings(of: evidence, wordings: wordings, policy: policy).count
    }.seconds
  }
}
