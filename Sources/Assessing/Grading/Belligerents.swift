// SPDX-License-Identifier: Apache-2.0

import Record

/// Whom the sources of an incident hold responsible, and what those parties say themselves.
struct Belligerents {
  /// One source's word on who did it.
  struct Blame {
    var origin: Origin
    /// In `folded` form; more than one where the source leaves it open.
    var actors: Set<String>
    var claim: ClaimID
    /// Whether a source is given for the very passage, and a known one: an outlet's own words beside
    /// a sourced figure blame on nobody's word.
    var isSourced: Bool
    /// Whether the party says it of itself, and of itself alone.
    var isOwn: Bool
  }

  /// A party's own yes to the strike or to the harm.
  struct Acceptance {
    var actor: String
    var matter: Position.Matter
    var claim: ClaimID
  }

  private(set) var blames: [Blame] = []
  private(set) var acceptances: [Acceptance] = []
  /// All claims of the incident: where nobody is named, it is all of them that name nobody.
  let claims: [ClaimID]
  /// Names as people read them, by `folded` form.
  private(set) var names: [String: String] = [:]
  /// Names that are wider words for others, in `folded` form.
  private var wider: Set<String> = []

  init(_ members: [Incident.Member]) {
    claims = members.map(\.id)
    for member in members { addBlame(member) }
    for member in members { addAcceptances(member) }
    dropOpenNames(members.compactMap(\.claim.actor))
    dropWiderNames()
  }

  private mutating func addBlame(_ member: Incident.Member) {
    guard let actor = member.claim.actor else { return }
    let named = Belligerents.named(by: actor)
    for name in named.sorted() where !folded(name).isEmpty {
      names[folded(name)] = min(names[folded(name)] ?? name, name)
    }
    let actors = Set(named.map(folded)).subtracting([""])
    guard !actors.isEmpty else { return }
    let own = actors.allSatisfy { Belligerents.isSame(member.origin.name, $0, member.origin.kind) }
    let isSourced = member.origin.isKnown && !member.claim.chain.isEmpty
    blames.append(
      Blame(
        origin: member.origin, actors: actors, claim: member.id, isSourced: isSourced, isOwn: own))
  }

  /// "Soldiers", where several armies fight, is nobody's name: beside a party that is named it blames no other.
  private mutating func dropOpenNames(_ actors: [Actor]) {
    let open = Set(actors.filter { $0.isOpen }.map { folded($0.text) })
      .subtracting(actors.filter { !$0.isOpen }.flatMap(Belligerents.named).map(folded))
    guard !open.isEmpty, !Set(names.keys).subtracting(open).isEmpty else { return }
    blames.removeAll { $0.actors.isSubset(of: open) }
    for name in open { names[name] = nil }
  }

  /// "Warplanes" beside "Northern Front warplanes" is no second party but a wider word for the first.
  private mutating func dropWiderNames() {
    let words = Dictionary(
      uniqueKeysWithValues: names.keys.map { ($0, Set($0.split(separator: " "))) })
    let wider = names.keys.filter { name in
      words.contains { $0.key != name && words[name]?.isStrictSubset(of: $0.value) == true }
    }
    for name in wider { names[name] = nil }
    for index in blames.indices {
      let narrow = blames[index].actors.subtracting(wider)
      if !narrow.isEmpty { blames[index].actors = narrow }
    }
    self.wider = Set(wider)
  }

  /// The party named by the sources, or an armed force or group that speaks of a strike of its own.
  private mutating func addAcceptances(_ member: Incident.Member) {
    for position in member.claim.positions where position.answer == .accepts {
      let speaker = position.speaker
      let matter = Belligerents.matter(of: position, on: member.claim)
      let name = speaker.body ?? speaker.name
      if let actor = party(name, speaker.kind) ?? party(speaker.name, speaker.kind) {
        acceptances.append(Acceptance(actor: actor, matter: matter, claim: member.id))
      } else if position.matter != .actor, !folded(name).isEmpty,
        speaker.kind == .armedForce || speaker.kind == .armedGroup
      {
        names[folded(name)] = name
        acceptances.append(
          Acceptance(actor: folded(name), matter: matter, claim: member.id))
      }
    }
  }

  /// Who owns to having killed fighters, or those whom it calls so, owns to the strike and to no harm of
  /// civilians, of which alone Confirmed speaks (METHOD §1.1 B).
  private static func matter(of position: Position, on claim: Claim) -> Position.Matter {
    guard position.matter == .harm else { return position.matter }
    let status = claim.victims.status
    return status == .combatant || status == .contested ? .strike : .harm
  }

  /// The party that a speaker is or speaks for; nil where the speaker is none of those named.
  func party(_ name: String, _ kind: SourceKind) -> String? {
    names.keys.sorted().first { Belligerents.isSame(name, $0, kind) }
  }

  func isParty(_ origin: Origin) -> Bool { party(origin.name, origin.kind) != nil }

  /// The accounts in which a party owns to harm, by the party's name as people read it.
  ///
  /// It owns to harm that it says was its own doing, and, where it has accepted the strike or the harm, to
  /// what it says of nobody's doing. What it lays at another's door concedes nothing.
  func concessions(in accounts: [Account]) -> [(actor: String, accounts: [Account])] {
    var found: [String: [Account]] = [:]
    for account in accounts {
      guard let party = party(account.origin.name, account.origin.kind) else { continue }
      var own = account
      own.members.removeAll { !isOwned($0.claim, by: party, account.origin) }
      if !own.members.isEmpty { found[party, default: []].append(own) }
    }
    return found.sorted { $0.key < $1.key }.map { (name($0.key), $0.value) }
  }

  private func isOwned(_ claim: Claim, by party: String, _ origin: Origin) -> Bool {
    let named = claim.actor.map(Belligerents.named) ?? []
    guard named.contains(where: { !folded($0).isEmpty }) else {
      return acceptances.contains { $0.actor == party }
    }
    return named.allSatisfy { Belligerents.isSame(origin.name, folded($0), origin.kind) }
  }

  /// The names that a claim gives for who did it; several where it leaves it open.
  private static func named(by actor: Actor) -> [String] {
    actor.alternatives.isEmpty ? [actor.shownName] : actor.alternatives
  }

  /// One name, or for armed forces, armed groups and authorities one name inside the other by words:
  /// "Northern Front" and "Northern Front command".
  private static func isSame(_ speaker: String, _ actor: String, _ kind: SourceKind) -> Bool {
    let speaker = folded(speaker)
    guard !speaker.isEmpty else { return false }
    if speaker == actor { return true }
    guard kind == .armedForce || kind == .armedGroup || kind == .authority else { return false }
    let (one, other) = (Set(speaker.split(separator: " ")), Set(actor.split(separator: " ")))
    return one.isSubset(of: other) || other.isSubset(of: one)
  }

  /// The parties named, for people, in order.
  var actors: [String] { names.values.sorted() }

  /// Whether sources name different parties, or one leaves it open between several.
  var isSplit: Bool { Set(blames.flatMap(\.actors)).subtracting(wider).count > 1 }

  func name(_ actor: String) -> String { names[actor] ?? actor }
}
