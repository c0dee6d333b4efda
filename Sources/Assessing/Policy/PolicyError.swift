// SPDX-License-Identifier: Apache-2.0

/// What is wrong in a policy file, where, and what to do.
public struct PolicyError: Error, Hashable, Sendable, CustomStringConvertible {
  public var file: String
  /// From 1; absent where the fault is that something is missing.
  public var line: Int?
  public var problem: String
  public var remedy: String

  public init(file: String, line: Int?, problem: String, remedy: String) {
    self.file = file
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  /// One line with the place first, as compilers write it.
  public var description: String {
    "\(file)\(line.map { ":\($0)" } ?? ""): \(problem). \(remedy)."
  }
}
