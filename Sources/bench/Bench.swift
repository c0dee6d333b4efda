// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Prints how fast Cairn is, each figure beside a bare cost measured in the same run.
///
/// Usage: `bench [reading] [start] [add] [crowd] [toll] [page] [ledger] [copies] [cores] [million]`;
/// where none is named, all but `million`, which takes many minutes. `ledger:50000` is a smaller ledger.
@main
enum Bench {
  static func main() throws {
    // `ledger:50000` is the measure and its size.
    let given = CommandLine.arguments.dropFirst().map { $0.split(separator: ":").map(String.init) }
    let named = given.compactMap(\.first)
    let sizes = given.compactMap { $0.count == 2 ? Int($0[1]) : nil }
    let all = [
      "reading", "start", "add", "crowd", "toll", "page", "ledger", "copies", "cores", "million",
    ]
    if let unknown = named.first(where: { !all.contains($0) }) {
      print("bench: '\(unknown)' is no measure; there are \(all.joined(separator: ", ")).")
      exit(64)
    }
    for measure in named.isEmpty ? Array(all.dropLast()) : named {
      switch measure {
      case "reading": ReadingSpeed.run()
      case "start": try StartUp.run()
      case "add": try AddSpeed.run()
      case "crowd": try Crowd.run()
      case "toll": try TollSpeed.run()
      case "ledger": try LedgerSpeed.run(entries: sizes.first ?? LedgerSpeed.million)
      case "copies": try CopySpeed.run()
      case "cores": try CoreSpeed.run()
      case "million": try MillionReports.run()
      default: try PageLatency.run()
      }
    }
  }

  /// The release binary, beside this program.
  static var cairn: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("cairn")
  }

  /// Runs `cairn` to its end and gives its wall time in seconds.
  @discardableResult
  static func run(_ arguments: [String], in environment: [String: String] = [:]) throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var words = ([cairn.path] + arguments).map { strdup($0) } + [nil]
    var variables = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var (child, status): (pid_t, Int32) = (0, 0)
    let start = ContinuousClock.now
    // `Process` looks for the end of its child so seldom that it would be most of what is measured.
    guard posix_spawn(&child, cairn.path, &actions, nil, &words, &variables) == 0,
      waitpid(child, &status, 0) == child, status == 0
    else {
      throw BenchFault("cairn \(arguments.joined(separator: " ")) ended with \(status)")
    }
    return seconds(ContinuousClock.now - start)
  }

  static func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
  }
}

struct BenchFault: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) { self.description = description }
}

/// A row of figures, the median and the extremes of several runs.
struct Runs {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var median: Double { at(0.5) }

  /// The value that a share of the runs does not exceed.
  func at(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
  }
}

func line(_ label: String, _ value: Double, _ unit: String, _ note: String = "") {
  let padded = label.padding(toLength: 44, withPad: " ", startingAt: 0)
  print("\(padded) \(String(format: "%10.2f", value)) \(unit)  \(note)")
}
