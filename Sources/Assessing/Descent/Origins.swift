// SPDX-License-Identifier: Apache-2.0

public import Record

extension Descent {
  /// The origin of each claim of a report, in the order of its claims.
  ///
  /// The innermost named speaker of a claim's chain is its origin, or the body that speaker speaks
  /// for. Where the chain names nobody the origin is unknown and holds within the report, or within
  /// the family of copies; a chainless claim of a copied text has the origin the first copy gives it.
  ///
  /// - Parameters:
  ///   - evidence: the report.
  ///   - first: the first report of its text family, where that is another one.
  /// - Returns: one for each claim.
  public static func origins(of evidence: Evidence, first: Evidence? = nil) -> [Origin] {
    let first = first?.report.id == evidence.report.id ? nil : first
    let scope = first?.report.id ?? evidence.report.id
    let bodies = bodiesByName(in: evidence.claims)
    return evidence.claims.map { claim in
      if let speaker = claim.chain.first(where: isNamed) {
        return origin(named: speaker, bodies: bodies, chain: claim.chain)
      }
      if let speaker = claim.chain.first { return unnamed(speaker, scope: scope) }
      return first.flatMap { inherited(claim, from: $0) } ?? unstated(scope, copied: first != nil)
    }
  }

  private static func isNamed(_ speaker: Speaker) -> Bool {
    !folded(speaker.body ?? "").isEmpty || !folded(speaker.name).isEmpty
  }

  /// A speaker whose body is stated once in a report speaks for it throughout.
  static func bodiesByName(in claims: [Claim]) -> [String: String] {
    claims.flatMap(\.chain).reduce(into: [:]) { bodies, speaker in
      guard let body = speaker.body, !folded(body).isEmpty, !folded(speaker.name).isEmpty else {
        return
      }
      let known = bodies[folded(speaker.name)]
      bodies[folded(speaker.name)] = known.map { min($0, body) } ?? body
    }
  }

  private static func origin(
    named speaker: Speaker, bodies: [String: String], chain: [Speaker]
  ) -> Origin {
    let stated = speaker.body.flatMap { folded($0).isEmpty ? nil : $0 }
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
      key: "unnamed:\(folded(speaker.text))@\(scope)", name: "", kind: speaker.kind,
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
    guard var origin = same.first, same.allSatisfy({ $0.key == origin.key }) else { return nil }
    guard origin.isKnown else { return nil }
    origin.reason = "the text is that of \(first.report.id), where \(origin.reason)"
    return origin
  }
}
