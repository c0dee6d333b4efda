// SPDX-License-Identifier: Apache-2.0

import Record

extension Count {
  /// The figure as the report states it, in our words: `at least 12`, `“dozens”`, `about 1,800–1,900`.
  var words: String {
    if has(.none) { return "nobody" }
    guard let figures else { return word.map { "“\($0)”" } ?? "a number not stated" }
    return prefix.map { "\($0) \(figures)" } ?? figures
  }

  private var figures: String? {
    switch (min, max) {
    case (let low?, let high?) where low == high: low.grouped
    case (let low?, let high?): "\(low.grouped)–\(high.grouped)"
    case (let only?, nil), (nil, let only?): only.grouped
    case (nil, nil): nil
    }
  }

  private var prefix: String? {
    let words: [(Qualifier, String)] = [
      (.approx, "about"), (.atLeast, "at least"), (.moreThan, "more than"), (.atMost, "at most"),
      (.lessThan, "fewer than"),
    ]
    let said = words.filter { has($0.0) }.map(\.1)
    return said.isEmpty ? nil : said.joined(separator: " ")
  }
}

extension Harm {
  /// After a figure: `12 killed`.
  var words: String {
    switch self {
    case .bodyRecovered: "bodies recovered"
    case .unspecified: "harmed, not said how"
    default: rawValue
    }
  }
}

extension Claim {
  /// What the claim says, in one line: `at least 12 killed`.
  var figureWords: String { "\(count.words) \(harm.words)" }

  /// What a reader must know before taking the figure for one incident's: scope and stance.
  var reservations: [String] {
    var words: [String] = []
    if scope == .cumulative { words.append("over a longer time or wider place") }
    if stance != .asserted { words.append(stance.words) }
    if supersededBy != nil { words.append("replaced by a newer figure in the same report") }
    if partOf != nil { words.append("part of another figure") }
    if isUnclosed { words.append("in a quotation that no mark closes") }
    return words
  }
}

extension Claim.Stance {
  var words: String {
    switch self {
    case .asserted: "asserted"
    case .alleged: "alleged"
    case .conditional: "said on a condition"
    case .hypothetical: "supposed"
    case .feared: "feared"
    case .historical: "told as history"
    }
  }
}

extension Claim.Scope {
  var words: String {
    switch self {
    case .incident: "one incident"
    case .cumulative: "a longer time or wider place"
    case .unspecified: "not said"
    }
  }
}

extension Victims {
  /// `civilians (children, women)`, or an empty text where nothing is said.
  var words: String {
    let stated = status == .unspecified ? "" : status.words
    let named = groups.map(\.words).joined(separator: ", ")
    if stated.isEmpty { return named }
    return named.isEmpty ? stated : "\(stated) (\(named))"
  }
}

extension Victims.Status {
  var words: String {
    switch self {
    case .civilian: "civilians"
    case .combatant: "combatants"
    case .contested: "civilians or combatants, contested"
    case .unspecified: "status not said"
    }
  }
}

extension Victims.Group {
  var words: String { self == .aidWorkers ? "aid workers" : rawValue }
}
