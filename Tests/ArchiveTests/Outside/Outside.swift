// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Other people's programs, which have to agree with ours.
enum Outside {
  /// Whether a program is installed; says so where it is not, because its tests are then left out.
  static func has(_ program: String) -> Bool {
    let found = ["/usr/bin", "/usr/local/bin", "/bin"].contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
    }
    if !found { print("Left out: \(program) is not installed.") }
    return found
  }

  struct Outcome {
    var status: Int32
    var text: String
  }

  /// Runs a program to its end.
  static func run(
    _ command: [String], in folder: String, environment: [String: String] = [:]
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, text: String(decoding: output, as: UTF8.self))
  }
}
