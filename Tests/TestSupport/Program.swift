// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// The program under test, run as a user runs it.
public enum Program {
  /// The repository's root.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// `$CAIRN_BINARY`, else the release binary.
  public static let path =
    ProcessInfo.processInfo.environment["CAIRN_BINARY"] ?? root + "/.build/release/cairn"

  /// Whether it is there; where it is not, the tests that need it say so and are left out.
  ///
  /// Continuous integration builds it first, so there they run and fail.
  public static let isThere: Bool = {
    let found = FileManager.default.isExecutableFile(atPath: path)
    if !found { print("Left out: no program at \(path). Build it with: make release") }
    return found || ProcessInfo.processInfo.environment["CI"] == "true"
  }()

  /// What a run ended with.
  public struct Outcome: Sendable {
    public var status: Int32
    public var output: Data
    public var errors: String

    public var text: String { String(decoding: output, as: UTF8.self) }

    /// Its answers, where they are JSON lines.
    public func lines() throws -> [[String: Any]] {
      try text.split(separator: "\n").map { line in
        let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return value as? [String: Any] ?? [:]
      }
    }
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: what follows `cairn`.
  ///   - input: what stands on its standard input.
  ///   - environment: variables besides those of the test, without colours and without a record.
  /// - Returns: its status, 128 and the signal's number where one ended it, and what it said.
  /// - Throws: where it could not be started.
  public static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:]
  ) throws -> Outcome {
    try Spawned(
      [path] + arguments, input: input,
      environment: ["NO_COLOR": "1"].merging(environment) { $1 }
    ).finish()
  }

  /// The most memory a run of the program holds, in bytes, looked at a hundred times a second.
  ///
  /// What the system tells at the end counts the test's own memory too, from before the program began.
  ///
  /// - Parameter arguments: what follows `cairn` on a line of shell.
  /// - Returns: the peak.
  /// - Throws: where it could not be started.
  public static func peakMemory(_ arguments: String) throws -> Int {
    let outcome = try shell(
      """
      for try in 1 2 3 4 5 6 7 8 9 10; do
        "$cairn" \(arguments) > /dev/null & p=$!
        while read -r _ kb _ < <(grep VmHWM /proc/$p/status 2>/dev/null); do peak=$kb; sleep 0.01; done
        # On a busy machine a short run may be over before it is looked at.
        wait $p; [ -z "$peak" ] || break
      done
      echo $peak
      """)
    return (Int(outcome.text.trimmingCharacters(in: .whitespacesAndNewlines)) ?? .max / 1024) * 1024
  }

  /// Runs a line of shell with the program's path in `$cairn`.
  public static func shell(_ line: String, environment: [String: String] = [:]) throws -> Outcome {
    try Spawned(
      ["/bin/bash", "-c", line], input: Data(),
      environment: ["cairn": path, "NO_COLOR": "1"].merging(environment) { $1 }
    ).finish()
  }
}
