// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Prints how fast Cairn is, each figure beside a bare cost measured in the same run.
///
/// Usage: `bench [reading] [start] [add] [crowd] [toll] [page] [ledger] [copies] [cores] [million]`;
/// where none is named, all but `million`, which takes an hour and 20 GB. `million:100000` and `ledger:50000`
/// are smaller ones.
@main
enum Bench {
  static func main() throws {
    let named = CommandLine.arguments.dropFirst().map(Asked.init)
    let all = [
      "reading", "start", "add", "crowd", "toll", "page", "ledger", "copies", "cores", "million",
    ]
    if let unknown = named.first(where: { !all.contains($0.name) }) {
      print("bench: '\(unknown.name)' is no measure; there are \(all.joined(separator: ", ")).")
      exit(64)
    }
    for measure in named.isEmpty ? all.dropLast().map(Asked.init) : named {
      switch measure.name {
      case "reading": ReadingSpeed.run()
      case "start": try StartUp.run()
      case "add": try AddSpeed.run()
      case "crowd": try Crowd.run()
      case "toll": try TollSpeed.run()
      case "ledger": try LedgerSpeed.run(entries: measure.count ?? LedgerSpeed.million)
      case "copies": try CopySpeed.run()
      case "cores": try CoreSpeed.run()
      case "million": try MillionReports.run(count: measure.count ?? 1_000_000)
      default: try PageLatency.run()
      }
    }
  }

  /// A measure that was asked for, `million`, or one of another size, `million:100000`.
  private struct Asked {
    var name: String
    var count: Int?

    init(_ word: String) {
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      name = parts.first ?? word
      count = parts.count > 1 ? Int(parts[1]) : nil
    }
  }

  /// The release binary, beside this program.
  static var cairn: URL {
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("cairn")
  }

  /// What a run of `cairn` took: wall time and time of a core in seconds, and memory in bytes.
  struct Cost {
    var wall: Double
    var cpu: Double
    var memory: Int
  }

  /// Runs `cairn` to its end and gives its wall time in seconds.
  @discardableResult
  static func run(_ arguments: [String], in environment: [String: String] = [:]) throws -> Double {
    try cost(of: arguments, in: environment).wall
  }

  /// Runs `cairn` to its end and gives what that took.
  static func cost(
    of arguments: [String], in environment: [String: String] = [:]
  ) throws -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let settings = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var words = ([cairn.path] + arguments).map { strdup($0) } + [nil]
    var variables = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var (child, status, usage): (pid_t, Int32, rusage) = (0, 0, rusage())
    let start = ContinuousClock.now
    // `Process` looks for the end of its child so seldom that it would be most of what is measured.
    guard posix_spawn(&child, cairn.path, &actions, nil, &words, &variables) == 0,
      wait4(child, &status, 0, &usage) == child, status == 0
    else {
      throw BenchFault("cairn \(arguments.joined(separator: " ")) ended with \(status)")
    }
    let times = [usage.ru_utime, usage.ru_stime]
    return Cost(
      wall: seconds(ContinuousClock.now - start),
      cpu: times.reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 },
      memory: usage.ru_maxrss * 1024)
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
