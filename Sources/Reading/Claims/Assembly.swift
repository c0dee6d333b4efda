// SPDX-License-Identifier: Apache-2.0
import Record

/// Makes the claims of a report from its drafts: words for stretches, totals, identifiers.
struct Assembly {
  let title: UnsafeBufferPointer<UInt8>
  let text: UnsafeBufferPointer<UInt8>
  let languages: [Language]
  let published: Day?
  let places: ResolvedPlaces
  let numbering: Numbering
  /// What the last actors' words were found to mean: a report names few parties, and those often.
  private var parties: [Party] = []
  /// The place of the claim before: the claims of one event stand together.
  private var lastPlace = PlacePhrase()
  private var lastMention: PlaceMention?
  /// What the last names that many bodies bear were found to mean, by where.
  var bodies: [(name: String, place: String?, body: String)] = []

  private struct Party {
    var words: String
    var country: String?
    var name: PartyNames.Name?
  }

  /// The chapter whose claims are being made.
  var drafts: [Draft] = []

  /// So many parties are looked through.
  static let mostParties = 8

  init(
    title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>,
    languages: [Language], published: Day?, places: ResolvedPlaces,
    numbering: Numbering = Numbering()
  ) {
    (self.title, self.text, self.languages) = (title, text, languages)
    (self.published, self.places, self.numbering) = (published, places, numbering)
  }

  /// How many claims and events the chapters before have, from which numbers go on.
  struct Numbering {
    var claims = 0
    var events = 0

    init() {}

    /// Goes on behind the claims of one more chapter.
    mutating func pass(_ chapter: ArraySlice<Claim>) {
      claims += chapter.count
      events = chapter.reduce(events) { max($0, $1.event + 1) }
    }
  }

  /// Adds the claims of a chapter to those of the chapters before.
  mutating func add(_ drafts: [Draft], to claims: inout [Claim]) {
    self.drafts = drafts
    let isTotal = Assembly.totals(drafts)
    for index in drafts.indices { claims.append(claim(index, drafts[index], isTotal[index])) }
  }

  private func bytes(_ part: Passage.Part) -> UnsafeBufferPointer<UInt8> {
    part == .title ? title : text
  }

  private func string(_ extent: Extent, _ part: Passage.Part) -> String {
    Text.string(bytes(part), extent)
  }

  private func passage(_ extent: Extent, _ part: Passage.Part) -> Passage? {
    extent.isEmpty ? nil : Passage(extent.range, in: part)
  }

  /// Made apart from the list that it is added to, so that it is moved there and not copied.
  @inline(never)
  private mutating func claim(_ id: Int, _ draft: Draft, _ isTotal: Bool) -> Claim {
    let told = draft.circumstances
    let (time, place) = (time(told), place(told))
    return Claim(
      id: numbering.claims + id, event: numbering.events + draft.event, harm: draft.harm,
      count: draft.count, total: isTotal,
      victims: Victims(
        text: string(draft.victims, draft.part), passage: passage(draft.victims, draft.part),
        status: draft.status, groups: draft.groups, isStatusSaid: draft.isStatusSaid,
        names: draft.names),
      cause: cause(told), actor: actor(draft, place), place: place,
      time: time ?? inferred(draft), scope: draft.scope,
      period: draft.scope == .cumulative ? time : nil, stance: draft.stance,
      partOf: draft.partOf.map { numbering.claims + $0 },
      supersededBy: draft.supersededBy.map { numbering.claims + $0 }, positions: draft.positions,
      chain: named(draft.chain.speakers, place),
      passage: Passage(draft.passage.range, in: draft.part),
      sentence: Passage(draft.sentence.range, in: draft.part), repeats: draft.repeats,
      rule: draft.rule.string)
  }

  private func cause(_ told: Circumstances) -> Cause? {
    let hasTarget = !told.target.isEmpty
    guard let words = told.cause ?? told.struck else {
      guard hasTarget else { return nil }
      return Cause(
        kind: .unknown, text: "", target: string(told.target, told.targetPart),
        targetPassage: passage(told.target, told.targetPart))
    }
    return Cause(
      kind: words.kind, strike: words.strike, text: string(words.words, words.part),
      passage: passage(words.words, words.part),
      target: hasTarget ? string(told.target, told.targetPart) : nil,
      targetPassage: passage(told.target, told.targetPart))
  }

  private mutating func actor(_ draft: Draft, _ place: PlaceMention?) -> Actor? {
    guard let words = draft.circumstances.actor else { return nil }
    let text = string(words.words, words.part)
    let cue = words.cue.isEmpty ? nil : string(words.cue, words.part)
    guard let party = party(words, text, place) else { return nil }
    let other = alternative(words, place) ?? rival(draft, of: party, place)
    return Actor(
      text: words.other.isEmpty ? text : string(words.all, words.part),
      passage: passage(words.all, words.part), cue: cue, name: party.text,
      alternatives: other.map { [party.text.isEmpty ? text : party.text, $0] } ?? [],
      inferred: words.isInferred || party.isInferred)
  }

  private mutating func alternative(
    _ words: Circumstances.ActorWords, _ place: PlaceMention?
  ) -> String? {
    guard !words.other.isEmpty else { return nil }
    var other = words
    (other.words, other.entity) = (words.other, words.otherEntity)
    let text = string(other.words, other.part)
    return party(other, text, place).map { $0.text.isEmpty ? text : $0.text }
  }

  /// The party that is blamed elsewhere, where both are named: "gunmen" may be any whom somebody blames.
  private mutating func rival(
    _ draft: Draft, of party: PartyNames.Name, _ place: PlaceMention?
  ) -> String? {
    guard let words = draft.rival, let own = draft.circumstances.actor, isNamed(own, place),
      isNamed(words, place),
      let other = self.party(words, string(words.words, words.part), place)?.text,
      !other.isEmpty, other != party.text
    else { return nil }
    return other
  }

  private func isNamed(_ words: Circumstances.ActorWords, _ place: PlaceMention?) -> Bool {
    if words.entity >= 0 { return true }
    let text = string(words.words, words.part)
    let country = place?.best?.country ?? places.country
    return languages.contains { $0.parties.isNamed(text, in: country) }
  }

  /// The party an actor is; nil where the words name only what was used.
  private mutating func party(
    _ words: Circumstances.ActorWords, _ text: String, _ place: PlaceMention?
  ) -> PartyNames.Name? {
    if let entity = entity(words) { return .init(text: body(entity, place)) }
    let country = place?.best?.country ?? places.country
    let known = parties.firstIndex { $0.words == text && $0.country == country }
    if let known { return parties[known].name }
    let language =
      languages.count > 1
      ? languages.first { $0.parties.knows(text) } ?? languages[0] : languages.first
    var party = language?.parties.name(of: text, in: country)
    if let name = party?.text { party?.text = body(name, place) }
    if parties.count == Assembly.mostParties { parties.removeFirst() }
    parties.append(Party(words: text, country: country, name: party))
    return party
  }

  private func entity(_ words: Circumstances.ActorWords) -> String? {
    guard words.entity >= 0 else { return nil }
    return languages.lazy.compactMap { $0.lexicon.entity(words.entity)?.name }.first
  }

  /// "The coalition": that of where the harm was, else the one that the report names in full.
  private func body(_ name: String, _ place: PlaceMention?) -> String {
    guard GeneralBodies.have(name) else { return name }
    let body = GeneralBodies.body(name, at: place?.best, in: places.country)
    guard body == name else { return body }
    let named = drafts.compactMap { $0.circumstances.actor.flatMap(entity) }
    return GeneralBodies.body(name, inFullAmong: named) ?? name
  }

  private mutating func place(_ told: Circumstances) -> PlaceMention? {
    let place = told.place
    guard !place.isEmpty else { return nil }
    if let lastMention, lastPlace == place { return lastMention }
    let meant = places.mention(of: place)
    // Where all is in capitals only what the gazetteer knows is a place: "IN ACTION" is none.
    if place.isInCapitals, meant?.candidates.isEmpty != false { return nil }
    let mention = PlaceMention(
      text: string(place.words, place.part), passage: passage(place.words, place.part),
      candidates: meant?.candidates ?? [], precision: meant?.precision)
    (lastPlace, lastMention) = (place, mention)
    return mention
  }

  private func time(_ told: Circumstances) -> TimeMention? {
    guard let time = told.time else { return nil }
    return TimeMention(
      text: string(time.words, time.part), passage: passage(time.words, time.part),
      from: time.interval?.from, to: time.interval?.to, precision: time.interval?.precision,
      inferred: time.isInferred)
  }

  /// Of an incident without any date, the report's own day and the one before.
  private func inferred(_ draft: Draft) -> TimeMention? {
    guard draft.isCounted, draft.scope == .incident, draft.stance == .asserted,
      let day = published
    else {
      return nil
    }
    return TimeMention(
      text: "", passage: nil, from: day.adding(days: -1), to: day, precision: .days, inferred: true)
  }
}
