// SPDX-License-Identifier: Apache-2.0

import Assessing
import Reading

/// The policies that the program carries.
enum CompiledPolicy {
  /// Airwars', the default.
  ///
  /// - Throws: `PolicyError` where the file is broken, which a test rules out.
  static func airwars() throws -> Policy { try named("airwars") }

  /// What they are called, in order.
  static var names: [String] {
    CompiledData.paths.filter { $0.hasPrefix(folder) && $0.hasSuffix(ending) }.map {
      String($0.dropFirst(folder.utf8.count).dropLast(ending.utf8.count))
    }
  }

  /// The policy of a name.
  ///
  /// - Throws: `RecordProblem` where there is none of that name, `PolicyError` where its file is broken.
  static func named(_ name: String) throws -> Policy {
    let path = path(of: name)
    guard names.contains(name), let bytes = CompiledData.bytes(of: path) else {
      throw RecordProblem(
        "\(name): there is no such policy. There are \(names.joined(separator: ", ")).")
    }
    return try Policy(parsing: bytes, name: path)
  }

  static func path(of name: String) -> String { folder + name + ending }

  private static let folder = "Policies/"
  private static let ending = ".policy"
}
