// SPDX-License-Identifier: Apache-2.0

/// What `cairn group` said of one report: of its headline, and of each claim by its id.
struct GroupAnswer {
  var headline: Key
  var claims: [Int: Key]

  struct Key: Hashable {
    var incident: String?
    var origin: String?

    init(_ line: JSON) {
      incident = line["incident"].string
      origin = line["origin"].string
    }
  }

  init(_ line: JSON) {
    headline = Key(line)
    claims = [:]
    for claim in line["claims"].array {
      if let id = claim["claim"].int { claims[id] = Key(claim) }
    }
  }
}

/// Whether what belongs together was put together: pairs of claims, and pairs of reports.
///
/// A claim that was not read is in no group, so that it costs the pairs it should have made.
struct Grouping {
  struct Item {
    var report: String
    var words: String
    var incident: String?
    var isPending = false
    var origin: String?
    var said: GroupAnswer.Key?

    /// Whether it was annotated which other reports tell of the incident.
    var isAcross: Bool { incident.map { !$0.hasPrefix(Grouping.here) } ?? false }
  }

  /// Begins the key of an incident of which only its own report was annotated.
  static let here = "here:"

  /// A report by its headline: the incidents of its totals, and the one that it was given.
  struct Headline {
    var report: String
    var incidents: Set<String>
    var isPending = false
    var said: String?
  }

  var items: [Item]
  var headlines: [Headline]

  init(_ comparisons: [Comparison], answers: [String: GroupAnswer]) {
    headlines = comparisons.map { comparison in
      let totals = comparison.gold.claims.filter(\.isTotal)
      return Headline(
        report: comparison.gold.id, incidents: Set(totals.compactMap(\.incident)),
        isPending: totals.contains(where: \.isPending),
        said: answers[comparison.gold.id]?.headline.incident)
    }
    items = comparisons.flatMap { comparison in
      comparison.gold.claims.indices.compactMap { index in
        Self.item(index, of: comparison, answer: answers[comparison.gold.id])
      }
    }
  }

  var findings: [Finding] {
    var found: [Finding] = []
    for (index, first) in items.enumerated() {
      for second in items[(index + 1)...] {
        found += Self.findings(first, second)
      }
    }
    return found + headlineFindings
  }

  /// Pairs of reports, by the upper values of the answer.
  private var headlineFindings: [Finding] {
    var found: [Finding?] = []
    let headlines = headlines.filter { headline in
      !headline.incidents.contains { $0.hasPrefix(Grouping.here) }
    }
    for (index, first) in headlines.enumerated() {
      for second in headlines[(index + 1)...] {
        found.append(
          Self.pair(
            "reports", !first.incidents.isDisjoint(with: second.incidents),
            Self.isSame(first.said, second.said),
            optional: first.isPending || second.isPending, "\(first.report) + \(second.report)", "")
        )
      }
    }
    return found.compactMap(\.self)
  }

  private static func item(
    _ index: Int, of comparison: Comparison, answer: GroupAnswer?
  ) -> Item? {
    let claim = comparison.gold.claims[index]
    if claim.isOptional { return nil }
    let said = comparison.matching.answers[index].map { comparison.answer.claims[$0].id }
    return Item(
      report: comparison.gold.id, words: claim.words, incident: claim.incident,
      isPending: claim.isPending,
      origin: claim.origin.flatMap { $0.hasPrefix("unknown:") ? nil : $0 },
      said: said.flatMap { answer?.claims[$0] })
  }

  /// Incidents across reports, events within one, and origins among claims of one incident.
  private static func findings(_ first: Item, _ second: Item) -> [Finding] {
    let (text, words) = ("\(first.report) + \(second.report)", "\(first.words) | \(second.words)")
    let together = isSame(first.incident, second.incident)
    let optional = first.isPending || second.isPending
    let said = isSame(first.said?.incident, second.said?.incident)
    if first.report == second.report {
      return [pair("events", together, said, optional: optional, text, words)].compactMap(\.self)
    }
    guard first.isAcross, second.isAcross else { return [] }
    let incidents = pair("incidents", together, said, optional: optional, text, words)
    guard together else { return [incidents].compactMap(\.self) }
    let origins = pair(
      "origins", isSame(first.origin, second.origin),
      isSame(first.said?.origin, second.said?.origin), text, words)
    return [incidents, origins].compactMap(\.self)
  }

  private static func isSame(_ first: String?, _ second: String?) -> Bool {
    first != nil && first == second
  }

  /// What a pair counts as; one that is rightly or pardonably apart counts for nothing.
  private static func pair(
    _ name: String, _ together: Bool, _ said: Bool, optional: Bool = false, _ text: String,
    _ words: String
  ) -> Finding? {
    guard said || (together && !optional) else { return nil }
    return Finding(
      measure: "grouping/\(name)", outcome: together ? (said ? .right : .missed) : .extra,
      text: text, excerpt: words,
      expected: together ? "together" : "apart", got: said ? "together" : "apart")
  }
}
