// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A program of others that says whether a file of ours is right.
///
/// `Scripts/install-judges` puts those that no distribution has into `.build/judges`.
public struct Judge: Sendable {
  private let program: String
  private let arguments: [String]

  /// Nil where the program is not installed, which is said.
  ///
  /// - Parameter command: the program and what stands before the file's path.
  public init?(_ command: String) {
    let parts = command.split(separator: " ").map(String.init)
    let name = parts.first ?? ""
    let places =
      [Program.root + "/.build/judges/bin"]
      + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let found = places.map { $0 + "/" + name }.first(where: FileManager.default.isExecutableFile)
    guard let found else {
      print("Left out: no \(name) to judge our files. Install it with: Scripts/install-judges")
      return nil
    }
    program = found
    arguments = Array(parts.dropFirst())
  }

  /// - Throws: where the program cannot be started.
  public func run(_ path: String) throws -> Program.Outcome {
    try Spawned([program] + arguments + [path], input: Data(), environment: [:]).finish()
  }
}
