// SPDX-License-Identifier: Apache-2.0

import Record

/// The figure that more than half of the known origins give, where the names of the dead support it
/// (METHOD §1.2, ISPT0352).
struct Consensus {
  var figure: Int
  /// How many known origins give it, of how many that give a number.
  var origins: Int
  var all: Int
  /// How many persons the report names that names most.
  var named: Int
  var claims: [ClaimID]

  /// Nil where too few agree, or too few are named.
  init?(_ statements: [Statement], _ harm: Harm, rules: RangeRules) {
    var givers: [Int: Set<String>] = [:]
    var claims: [Int: [ClaimID]] = [:]
    for statement in statements where statement.account.origin.isKnown {
      guard let figure = statement.civilians, figure.basis == .number, let least = figure.min
      else { continue }
      givers[least, default: []].insert(statement.account.origin.key)
      claims[least, default: []] += figure.claims
    }
    all = givers.values.reduce(into: Set()) { $0.formUnion($1) }.count
    let all = all
    let agreed = givers.filter { $1.count >= rules.consensusOrigins && $1.count * 2 > all }
    guard let found = agreed.max(by: { $0.key < $1.key }),
      let most = Named.most(in: statements, harm),
      Double(most.count) >= rules.consensusNames * Double(found.key)
    else { return nil }
    figure = found.key
    origins = found.value.count
    named = most.count
    self.claims = Set((claims[found.key] ?? []) + most.claims).sorted()
  }
}
