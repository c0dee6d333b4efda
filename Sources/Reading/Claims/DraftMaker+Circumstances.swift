// SPDX-License-Identifier: Apache-2.0
import Record

/// What a sentence tells of how and where it happened.
extension DraftMaker {
  func circumstances(_ find: Find, from deed: OtherDeed?) -> Circumstances {
    var told = Circumstances()
    told.part = scene.part
    told.cause = cause(find)
    if told.cause == nil { told.struck = nearest(mentions.strikes, find) }
    told.actor = actor(find)
    let joint = mentions.targets.isEmpty ? -1 : OtherMeans.joint(scene, find, mentions)
    if let target = nearest(
      mentions.targets, find, { !$0.value.words.isEmpty && $0.phrase > joint && $0.phrase < wall })
    {
      (told.target, told.targetIsSingular) = target
    } else if !mentions.targets.isEmpty, joint < 0 {
      told.targetIsSingular = true  // Within an area that has a name.
    }
    told.targetPart = scene.part
    told.place = place(find)
    told.time = time(find)
    told.isTimeOpen = told.time == nil && mentions.times.contains { isOfState($0, find) }
    if let deed, deed.isFormer, deed.phrase < find.trigger, mentions.former == nil {
      drop(from: &told, before: deed.phrase)
    }
    return told
  }

  /// "A bomb went off in Kano on Friday; an earlier one had killed six": nothing is told of its place and day.
  private func drop(from told: inout Circumstances, before deed: Int) {
    guard let verb = (0..<deed).last(where: { scene[$0].kind == .verb }) else { return }
    // The whole clause before it, with what stands behind its verb.
    let stop = (verb..<deed).first { scene[$0].kind == .comma } ?? deed
    let end = scene.extent(scene[stop]).start
    if told.place.words.start < end { told.place = PlacePhrase() }
    if let time = told.time, time.words.start < end { told.time = nil }
  }

  private func cause(_ find: Find) -> Circumstances.CauseWords? {
    let trigger = scene[find.trigger]
    let lexeme = trigger.head >= 0 ? scene.lexeme(trigger.head) : Lexeme()
    if let kind = lexeme.cause, trigger.kind == .verb,
      lexeme.strike != nil || [.otherMeans, .denial, .lessLethal].contains(kind)
    {
      return Circumstances.CauseWords(
        kind: kind, strike: lexeme.strike, words: scene.extent(trigger), part: scene.part,
        key: scene.sentence[trigger.head].key, isSingular: false)
    }
    let own = find.agent < 0 ? nil : mentions.causes.first { $0.phrase == find.agent }?.value
    let named =
      own
      ?? nearest(mentions.causes, find) {
        $0.phrase < wall && !isOfPart($0.phrase, besides: find)
          && !isOfShare($0.phrase, behind: find)
      }
    if let named, !named.isGeneral { return named }
    if let weapon = named.flatMap({ weapon(find, before: $0) }) { return weapon }
    return own ?? ArmedDoers.cause(scene, find) ?? named
  }

  /// "129 were killed, 24 of them by gunfire": by what the part was, and not the whole.
  private func isOfPart(_ cause: Int, besides find: Find) -> Bool {
    scene.order == .subjectFirst && cause > 3 && scene.isBy(cause - 1)
      && scene[cause - 2].kind == .including && find.victims != cause - 3
  }

  /// "1,095 were killed; just over 700 of the deaths were from bombs": what is told of a share in another clause.
  private func isOfShare(_ cause: Int, behind find: Find) -> Bool {
    guard limit < cause, scene.order == .subjectFirst else { return false }
    return finds.contains {
      ($0.relation == .part || $0.relation == .partOfEarlier) && $0.first > limit
        && $0.first < cause && $0.victims != find.victims
    }
  }

  /// "A mine left over from the fighting exploded, killing two": the weapon before a word that tells less.
  private func weapon(
    _ find: Find, before named: Circumstances.CauseWords
  ) -> Circumstances.CauseWords? {
    guard scene.order == .subjectFirst, mentions.causes.count > 1,
      let at = mentions.causes.firstIndex(where: { $0.value.words == named.words }), at > 0,
      mentions.causes[at].phrase < find.trigger, !mentions.causes[at - 1].value.isGeneral,
      case let joint = scene[mentions.causes[at].phrase - 1], joint.kind == .preposition,
      !isInset(mentions.causes[at - 1].phrase, before: find.trigger)
    else { return nil }
    return mentions.causes[at - 1].value
  }

  /// The mention after the trigger, else the last before it that stands in no clause of its own; only
  /// such as fit.
  func nearest<Value>(
    _ list: [Mentions.At<Value>], _ find: Find,
    _ fits: (Mentions.At<Value>) -> Bool = { _ in true }
  ) -> Value? {
    if list.isEmpty { return nil }
    let next = list.first { $0.phrase >= find.trigger && fits($0) }
    if let next, next.phrase < limit { return next.value }
    let last = list.last {
      $0.phrase < find.trigger && fits($0) && !isInset($0.phrase, before: find.trigger)
    }
    return last?.value ?? next?.value
  }

  /// "…, when the siege began, …": inside a clause that commas set off.
  private func isInset(_ phrase: Int, before trigger: Int) -> Bool {
    var index = phrase
    while index > 0, scene[index].kind != .comma, scene[index].kind != .relative,
      scene[index].kind != .subordinator
    { index -= 1 }
    guard index > 0, scene[index].kind != .comma, scene[index - 1].kind == .comma else {
      return false
    }
    return (phrase..<trigger).contains { scene[$0].kind == .comma }
  }

  /// Where people were taken afterwards is not where it happened, and "the body of Omar Haddad" names
  /// nobody's place.
  private func place(_ find: Find) -> PlacePhrase {
    if let struck = strikePlace(find) { return struck }
    if let place = placeOfPart(find) ?? placeBeforeBracket(find) ?? openingPlace(find) {
      return place
    }
    let isOpened =
      limit < scene.count
      && (scene[limit].kind == .colon || Narrative.isPartElsewhere(scene, limit))
    let (people, trigger) = (find.victims, find.trigger)
    let end = isOpened ? limit : .max
    // "In Tripoli, among them a child from Bangladesh, and injured 17".
    let isTold = mentions.places.contains { !$0.value.isWeak && $0.phrase < trigger }
    if var place = nearest(
      mentions.places, find,
      {
        $0.phrase != people && $0.phrase <= end
          && (!$0.value.isWeak || $0.phrase < trigger && !isTold)
      })
    {
      place.isWeak = place.isOfCause
      return place
    }
    return nearest(mentions.places, find, { $0.phrase != people && $0.phrase <= end })
      ?? PlacePhrase()
  }

  /// "In Jabalia six were killed at a school, and four died in Deir al-Balah": the place with which the sentence begins,
  /// where others are told of before the next.
  private func openingPlace(_ find: Find) -> PlacePhrase? {
    guard scene.order == .subjectFirst, scene[0].kind == .preposition,
      let opening = mentions.places.first, opening.phrase < 3, opening.phrase < find.victims,
      let next = mentions.places.first(where: { $0.phrase > find.trigger }),
      finds.contains(where: {
        $0.relation == .none && $0.victims > find.last && $0.trigger < next.phrase
          && $0.victims < $0.trigger
      })
    else { return nil }
    return opening.value
  }

  /// "(ستة في بلدة حاس وثلاثة في كفرنبل)": the place right behind the number of a part.
  private func placeOfPart(_ find: Find) -> PlacePhrase? {
    guard scene.order == .verbFirst, find.relation == .part, find.victims >= 0,
      scene[find.victims].quantity >= 0, case let joint = scene[find.victims + 1],
      joint.kind == .preposition, scene.sentence.has(joint.lower, .locative)
    else { return nil }
    let near = find.victims + 2...find.victims + 3
    return mentions.places.first { near.contains($0.phrase) }?.value
  }

  /// "Douma (63 killed) and Harasta (12 killed)": the place right before the bracket in which it is told.
  private func placeBeforeBracket(_ find: Find) -> PlacePhrase? {
    guard scene.sentence.seen.has(.open), find.victims > 1,
      let open = (0..<find.victims).last(where: { scene[$0].kind == .open }), open > 0,
      !(open..<find.victims).contains(where: { scene[$0].kind == .close })
    else { return nil }
    if let place = mentions.places.last(where: { $0.phrase == open - 1 }) { return place.value }
    let name = scene[open - 1]
    guard name.kind == .noun, name.quantity < 0, name.upper - name.lower < 3,
      !scene.isPersonName(name)
    else { return nil }
    return TableReader.place(scene, name.lower..<name.upper)
  }
}
