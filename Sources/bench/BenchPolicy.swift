// SPDX-License-Identifier: Apache-2.0

import Assessing
import Reading

/// The default policy, as the program carries it.
struct BenchPolicy {
  let policy: Policy

  init() throws {
    let path = "Policies/airwars.policy"
    policy = try Policy(
      parsing: CompiledData.bytes(of: path) ?? .init(start: nil, count: 0), name: path)
  }
}
