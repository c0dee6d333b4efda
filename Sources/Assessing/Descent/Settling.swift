// SPDX-License-Identifier: Apache-2.0

public import Record

/// Whom a report of an incident means where it names nobody, as the other reports of it tell.
///
/// Sources without a name are taken neither for one nor for several without a reason, and the reason
/// stands with the origin. Rests on what each report says by itself, so that nothing depends on the
/// order in which reports came in; and it only ever finds fewer origins, never more.
struct Settling {
  private let members: [Incident.Member]
  private let known: [Incident.Member]
  private let names: SourceNames

  init(_ members: [Incident.Member], names: SourceNames) {
    self.names = names
    self.members = members.sorted { $0.id < $1.id }
    known = self.members.filter {
      $0.origin.isKnown
        && $0.claim.chain.first.map { Descent.isNamed($0) || names.names($0) } != false
    }
  }

  /// The origin of a claim, with the reason if the other reports changed it.
  func origin(of member: Incident.Member) -> Origin {
    if let origin = byQuotation(member) { return origin }
    guard let speaker = member.claim.chain.first, !Descent.isNamed(speaker),
      !names.names(speaker), !member.origin.isKnown || Settling.isPassedOn(member)
    else { return member.origin }
    return byRole(speaker, member) ?? byShortName(speaker, member) ?? byFigure(speaker, member)
      ?? byWords(speaker, member) ?? member.origin
  }

  /// Whether it rests on a medium only because nobody before that one is named.
  private static func isPassedOn(_ member: Incident.Member) -> Bool {
    member.origin.kind == .agency || member.origin.kind == .media
  }

  /// “I carried five children out of the school with these hands”, in two reports: one speaker, whom the
  /// one calls a rescuer and the other by name.
  private func byQuotation(_ member: Incident.Member) -> Origin? {
    guard let words = member.claim.quotation else { return nil }
    let holding = members.filter { $0.claim.quotation == words }
    guard let first = holding.min(by: precedes), first.report.id != member.report.id,
      first.origin.key != member.origin.key
    else { return nil }
    var origin = first.origin
    let name = origin.isKnown ? "gives them as the word of \(origin.name)" : "names nobody either"
    origin.reason = "the words quoted stand in \(first.report.id) too, which \(name)"
    return origin
  }

  /// Who is known goes before who is not, a person before the medium that passes it on, then the earlier.
  private func precedes(_ first: Incident.Member, _ second: Incident.Member) -> Bool {
    let (one, other) = (rank(first.origin), rank(second.origin))
    if one != other { return one < other }
    if first.report.id != second.report.id {
      return Descent.precedes(first.report, second.report)
    }
    return first.id < second.id
  }

  private func rank(_ origin: Origin) -> Int {
    guard origin.isKnown else { return 2 }
    return origin.kind == .agency || origin.kind == .media ? 1 : 0
  }

  /// "The district head" is whom another report calls "the district head, Ihor Halych".
  private func byRole(_ speaker: Speaker, _ member: Incident.Member) -> Origin? {
    let words = folded(speaker.text)
    let found = known.filter { other in
      other.report.id != member.report.id
        && other.claim.chain.contains {
          $0.kind == speaker.kind && Descent.isNamed($0)
            && $0.text.split(separator: ",").contains { folded(String($0)) == words }
        }
    }
    return only(found) {
      "the report says “\(speaker.text)”; \($0.report.id) names \($0.origin.name)"
    }
  }

  /// "The coalition", where one source of the incident has a name that ends so.
  private func byShortName(_ speaker: Speaker, _ member: Incident.Member) -> Origin? {
    guard let last = Descent.description(of: speaker).split(separator: " ").last else { return nil }
    let found = known.filter {
      $0.origin.kind == speaker.kind && folded($0.origin.name).split(separator: " ").last == last
    }
    return only(found) {
      "the report says “\(speaker.text)”; of such a name the incident has only \($0.origin.name)"
    }
  }

  /// "Doctors put it at 13", where the one medical source of the incident has that figure.
  private func byFigure(_ speaker: Speaker, _ member: Incident.Member) -> Origin? {
    guard NamedBodies.sorts.contains(speaker.kind) else { return nil }
    let sort = known.filter { $0.origin.kind == speaker.kind }
    guard sort.contains(where: { isOneFigure($0, member) }) else { return nil }
    return only(sort) {
      "the report says “\(speaker.text)” for the figure of \($0.origin.name), the only such source "
        + "that reports of the incident name"
    }
  }

  /// The same words for the same figure: one source, though nobody knows which.
  private func byWords(_ speaker: Speaker, _ member: Incident.Member) -> Origin? {
    let words = Descent.description(of: speaker)
    let others = members.filter { other in
      other.report.id != member.report.id && !other.origin.isKnown && isOneFigure(other, member)
        && other.claim.chain.first.map {
          !Descent.isNamed($0) && $0.kind == speaker.kind && Descent.description(of: $0) == words
        } == true
    }
    guard let first = others.min(by: { Descent.precedes($0.report, $1.report) }),
      Descent.precedes(first.report, member.report)
    else { return nil }
    var origin = first.origin
    origin.reason =
      "\(first.report.id) has the same figure as the word of “\(speaker.text)”; who that is, neither says"
    return origin
  }

  private func isOneFigure(_ first: Incident.Member, _ second: Incident.Member) -> Bool {
    Descent.isSameFigure(first.claim, second.claim)
  }

  /// The one origin that members have in common, with a reason.
  private func only(
    _ found: [Incident.Member], reason: (Incident.Member) -> String
  ) -> Origin? {
    guard let first = found.first, found.allSatisfy({ $0.origin.key == first.origin.key }) else {
      return nil
    }
    var origin = first.origin
    origin.reason = reason(first)
    return origin
  }
}

extension Incident {
  /// The incident with the origins that all its reports together tell, under the names that people
  /// gave the sources.
  public func settled(by names: SourceNames = .none) -> Incident {
    var settled = self
    for index in members.indices {
      settled.members[index].origin = names.origin(of: members[index])
    }
    let settling = Settling(settled.members, names: names)
    settled.members = settled.members.map { member in
      var member = member
      member.origin = settling.origin(of: member)
      return member
    }
    return settled
  }
}
