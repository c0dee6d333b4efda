// SPDX-License-Identifier: Apache-2.0

public import Record

extension Descent {
  /// The origin of each claim of a report, in the order of its claims.
  ///
  /// The innermost named speaker of a claim's chain is its origin, or the body that speaker speaks
  /// for; who is only described is the one body of that sort that the report names. A claim without a
  /// chain rests on the source that the report gives for the same figure or for the whole event; in a
  /// copied text, on what the first copy rests on. Where nobody is named the origin is unknown and
  /// holds within the report, or within the family of copies.
  ///
  /// - Parameters:
  ///   - evidence: the report.
  ///   - first: the first report of its text family, where that is another one.
  /// - Returns: one for each claim.
  public static func origins(of evidence: Evidence, first: Evidence? = nil) -> [Origin] {
    let first = first?.report.id == evidence.report.id ? nil : first
    let scope = first?.report.id ?? evidence.report.id
    let bodies = bodiesByName(in: evidence.claims)
    let named = NamedBodies(evidence.claims, bodies: bodies)
    let stated = evidence.claims.map { claim -> Origin? in
      if let origin = named.meant(by: claim) { return origin }
      if let speaker = claim.chain.first(where: isNamed) {
        return origin(named: speaker, bodies: bodies, chain: claim.chain)
      }
      return claim.chain.first.map { unnamed($0, scope: scope) }
    }
    return zip(evidence.claims, stated).map { claim, origin in
      origin ?? shared(claim, evidence.claims, stated)
        ?? first.flatMap { inherited(claim, from: $0) } ?? unstated(scope, copied: first != nil)
    }
  }

  static func isNamed(_ speaker: Speaker) -> Bool {
    !folded(speaker.name).isEmpty || isProper(speaker.body ?? "", of: speaker)
  }

  /// The words by which a speaker is described where nobody is named: "doctors", "a military source".
  static func description(of speaker: Speaker) -> String {
    folded(speaker.body.flatMap { folded($0).isEmpty ? nil : $0 } ?? speaker.text)
  }

  /// Whether a body is named and not described: "Health Ministry", not "doctors".
  ///
  /// In scripts that have capitals a name has one elsewhere than where its sentence may begin. In others
  /// reading says what a name is: whoever has none is described, as "شهود عيان" (witnesses) are.
  private static func isProper(_ body: String, of speaker: Speaker) -> Bool {
    let words = body.split(separator: " ")
    guard words.contains(where: { $0.unicodeScalars.first?.properties.isCased == true }) else {
      return !words.isEmpty && !folded(speaker.name).isEmpty
    }
    let begins = folded(speaker.text).hasPrefix(folded(body)) ? 1 : 0
    return words.dropFirst(begins).contains {
      $0.unicodeScalars.first?.properties.isUppercase == true
    }
  }

  /// The one known origin that the report gives for the same figure, for the whole that the claim is a
  /// part of, or for all of the event.
  ///
  /// Totals over months have many sources: of these only the same figure and the parts count.
  private static func shared(
    _ claim: Claim, _ claims: [Claim], _ stated: [Origin?]
  ) -> Origin? {
    let others = zip(claims, stated).filter { $0.0.event == claim.event }.compactMap {
      other, origin in
      origin.map { (other, $0) }
    }
    let same = others.filter { $0.0.harm == claim.harm && $0.0.count == claim.count }.map(\.1)
    let near = others.filter { isSameFigure($0.0, claim) }.map(\.1)
    if var origin = agreed(same.isEmpty ? near : same) {
      origin.reason = "the report gives the same figure as the word of \(origin.name)"
      return origin
    }
    if let whole = claim.partOf, var origin = agreed(others.filter { $0.0.id == whole }.map(\.1)) {
      origin.reason = "a part of a figure that the report gives as the word of \(origin.name)"
      return origin
    }
    guard claim.scope != .cumulative, var origin = agreed(others.map(\.1)) else { return nil }
    origin.reason = "the report names no other source of the event than \(origin.name)"
    return origin
  }

  /// Whether two claims state one figure of one harm, or a bound of it: "up to 25" and "16 to 25".
  static func isSameFigure(_ first: Claim, _ second: Claim) -> Bool {
    guard first.harm == second.harm else { return false }
    let lower = first.count.min != nil && first.count.min == second.count.min
    return lower || first.count.max != nil && first.count.max == second.count.max
  }

  /// The first of origins that are all one and known.
  private static func agreed(_ origins: [Origin]) -> Origin? {
    guard let first = origins.first, first.isKnown else { return nil }
    return origins.allSatisfy { $0.key == first.key } ? first : nil
  }

  /// A speaker whose body is stated once in a report speaks for it throughout.
  static func bodiesByName(in claims: [Claim]) -> [String: String] {
    claims.flatMap(\.chain).reduce(into: [:]) { bodies, speaker in
      guard let body = speaker.body, isProper(body, of: speaker),
        !folded(speaker.name).isEmpty
      else { return }
      let known = bodies[folded(speaker.name)]
      bodies[folded(speaker.name)] = known.map { min($0, body) } ?? body
    }
  }

  static func origin(
    named speaker: Speaker, bodies: [String: String], chain: [Speaker]
  ) -> Origin {
    let stated = speaker.body.flatMap { isProper($0, of: speaker) ? $0 : nil }
    let body = stated ?? bodies[folded(speaker.name)]
    let name = body ?? speaker.name
    return Origin(
      key: "speaker:" + folded(name), name: name, kind: speaker.kind, isKnown: true,
      reason: reason(for: speaker, body: body, chain: chain))
  }

  private static func reason(for speaker: Speaker, body: String?, chain: [Speaker]) -> String {
    var text = "the report gives it as the word of \(body ?? speaker.name)"
    if let body, !speaker.name.isEmpty, folded(body) != folded(speaker.name) {
      text += ", for whom \(speaker.name) speaks"
    }
    if speaker.inferred { text += ", whom an earlier passage names" }
    if let innermost = chain.first, innermost != speaker {
      text += "; whom it quotes (\(innermost.text)) it does not name"
    }
    return text
  }

  private static func unnamed(_ speaker: Speaker, scope: ReportID) -> Origin {
    Origin(
      key: "unnamed:\(description(of: speaker))@\(scope)", name: "", kind: speaker.kind,
      isKnown: false, reason: "the report names nobody: \(speaker.text)")
  }

  private static func unstated(_ scope: ReportID, copied: Bool) -> Origin {
    Origin(
      key: "unstated@\(scope)", name: "", kind: .unknown, isKnown: false,
      reason: copied
        ? "no source is stated, and the text is that of \(scope)" : "no source is stated")
  }

  /// The origin of the same claim in the first copy, where all its claims with that harm and count agree.
  private static func inherited(_ claim: Claim, from first: Evidence) -> Origin? {
    let origins = Descent.origins(of: first)
    let same = first.claims.indices.filter {
      first.claims[$0].harm == claim.harm && first.claims[$0].count == claim.count
    }.map { origins[$0] }
    guard var origin = agreed(same) else { return nil }
    origin.reason = "the text is that of \(first.report.id), where \(origin.reason)"
    return origin
  }
}
