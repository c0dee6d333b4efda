// SPDX-License-Identifier: Apache-2.0

import Assessing
import Reading

/// The policies that the program carries, for people.
public enum Policies {
  /// What they are called, in order.
  public static var names: [String] { CompiledPolicy.names }

  /// A policy as its file says it: every rule with its source.
  ///
  /// - Throws: `RecordProblem` where there is none of that name.
  public static func text(of name: String) throws -> String {
    _ = try CompiledPolicy.named(name)
    let bytes = CompiledData.bytes(of: CompiledPolicy.path(of: name))
    return bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
