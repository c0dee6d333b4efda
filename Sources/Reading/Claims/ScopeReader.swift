// SPDX-License-Identifier: Apache-2.0
import Record

/// Whether a claim is of one moment and place, or of a longer time.
enum ScopeReader {
  static func scope(_ scene: Scene, _ draft: Draft, _ find: Find) -> Claim.Scope {
    let told = draft.circumstances
    if find.isRate || find.rule == OrdinalVictims.total || isOfTime(scene, find)
      || draft.isOfWholeSide || ListedFigures.isHeading(scene)
    {
      return .cumulative
    }
    if GeneralHarm.isGeneral(scene, draft, find) { return .cumulative }
    // The toll of a famine.
    if find.isRise, draft.isToll, told.cause?.kind == .denial { return .cumulative }
    if isOfTrade(scene, draft, find) { return .cumulative }
    if isOnePerson(scene, draft, find) { return .incident }
    if let time = told.time, isOverDay(scene, draft, find, time) { return .cumulative }
    if let time = told.time, isLong(time), !isShort(draft, time), !isRaidSince(scene, told, time),
      !(isOne(scene, told) && isOwnCause(scene, told) && isMonth(time)
        && !isBeyond(scene, draft, find) && !isBrought(scene, find)),
      !((isOneDeed(scene, find) || isWhenStruck(scene, find)) && isMonth(time)
        && !told.place.isNation)
    {
      return .cumulative
    }
    // Nobody dies in several places.
    if !draft.count.isExactly(1), !find.isNone,
      severalCauses(scene, told) || severalPlaces(scene, told) || earlierCauses(scene, find)
    {
      return .cumulative
    }
    if isDoubtful(draft) { return .unspecified }
    if told.time?.isDay == true || told.targetIsSingular { return .incident }
    if isOne(scene, told), told.cause != nil || !told.place.isEmpty { return .incident }
    return .unspecified
  }

  /// "The minister was murdered in 1987", "since the offensive began their leader was killed": somebody by
  /// name or trade is one death, however long the time that is told; "one soldier" may be a count.
  private static func isOnePerson(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    guard draft.count.isExactly(1), find.stated == nil, find.number < 0, find.victims >= 0,
      draft.circumstances.time != nil, !severalCauses(scene, draft.circumstances)
    else { return false }
    return scene[find.victims].quantity < 0 && scene[find.victims].kind == .noun
  }

  /// "The number of journalists killed in Gaza rose to 190": of people of one trade a number is kept over a
  /// long time, where nothing is told that would have killed them at once.
  private static func isOfTrade(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    let told = draft.circumstances
    guard find.rule == "toll", scene.order == .subjectFirst, scene.sentence.seen.has(.figure),
      told.cause == nil, told.target.isEmpty, told.time?.isDay != true,
      let figure = (0..<max(0, find.victims)).last(where: { scene[$0].has(.figure) }),
      scene.isOf(figure + 1)
    else { return false }
    let people = scene[figure + 2]
    return people.has(.person) && people.head >= 0 && people.quantity < 0
      && scene.lexeme(people.head).group != nil && scene.lexeme(people.head).number != 0
  }

  /// "The week's total", "this month's death toll", "the city's 2016 homicide count".
  static func isOfTime(_ scene: Scene, _ find: Find) -> Bool {
    let phrase = scene[find.trigger]
    if phrase.kind == .noun, phrase.classes.meets(WordClass(.figure, .toll)),
      (phrase.lower..<max(phrase.lower, phrase.head)).contains(where: {
        scene.sentence[$0].isFigure && (1900..<2100).contains(scene.sentence[$0].key)
      })
    {
      return true
    }
    guard phrase.kind == .noun, phrase.ownerUpper > phrase.lower else { return false }
    let owner = phrase.ownerUpper - 1
    return scene.sentence.has(owner, .month)
      || scene.sentence.has(owner, .timeUnit) && scene.lexeme(owner).number >= 7
  }

  /// "The mayor was murdered last week", "killed during the protest", "in two days of fighting":
  /// a person dies once, and what a few die in is no long time.
  private static func isShort(_ draft: Draft, _ time: Circumstances.TimeWords) -> Bool {
    guard !time.expression.isSince else { return false }
    if time.expression.isBrief { return true }
    switch time.expression.form {
    case .calendar: return draft.count.max == 1 || !draft.names.isEmpty
    case .open: return draft.isCounted && (draft.count.min ?? 0) < 200
    case .past(let count, let unit), .stretch(let count, let unit): return count * unit <= 3
    default: return false
    }
  }

  /// "قتل شخصان في غارة على منزل ضمن القصف المتواصل منذ مساء الاثنين", "منذ مساء أمس الأحد": one raid, or no
  /// more than a few days.
  private static func isRaidSince(
    _ scene: Scene, _ told: Circumstances, _ time: Circumstances.TimeWords
  ) -> Bool {
    guard scene.order == .verbFirst, time.expression.isSince, let days = time.interval else {
      return false
    }
    if days.from.adding(days: TimeExpression.mostDaysOfOneEvent) > days.to { return true }
    guard case .weekday = time.expression.form else { return false }
    return isOne(scene, told) && isOwnCause(scene, told) && told.cause?.strike != nil
  }

  private static func isLong(_ time: Circumstances.TimeWords) -> Bool {
    if time.isOfPast { return false }
    if time.expression.isStretch { return true }
    switch time.expression.form {
    case .month, .year: return true
    case .hijri(let date, _): return date.day == nil
    // "The fighting that began late last year".
    case .part(let part, let year, _): return part > 3 || year.map { $0 <= 0 } ?? false
    default: return false
    }
  }

  private static func isMonth(_ time: Circumstances.TimeWords) -> Bool {
    if time.expression.isSince { return false }
    switch time.expression.form {
    case .month, .year, .calendar: return true
    default: return false
    }
  }

  /// "The violence has killed 700 in 1990": so many, and nothing that strikes once.
  private static func isBeyond(_ scene: Scene, _ draft: Draft, _ find: Find) -> Bool {
    let told = draft.circumstances
    return (draft.count.min ?? draft.count.max ?? 0) >= 100 && told.cause?.strike == nil
      && !told.targetIsSingular && GeneralHarm.isPerfect(scene, find)
  }

  /// "The raid brings to 112 the number of villagers killed this year": that of others before too.
  private static func isBrought(_ scene: Scene, _ find: Find) -> Bool {
    guard find.rule == "toll", find.victims >= 0 else { return false }
    let ends = (min(find.trigger, find.victims), max(find.trigger, find.victims))
    return (max(0, ends.0 - 2)..<ends.1).contains {
      scene[$0].kind == .verb && scene[$0].has(.move)
    } && scene[find.trigger].has(.figure)
  }

  /// A named target, or a cause in the singular.
  static func isOne(_ scene: Scene, _ told: Circumstances) -> Bool {
    guard let cause = told.cause else { return told.targetIsSingular }
    return cause.isSingular || told.targetIsSingular && !isOfOther(scene, told)
  }

  /// "Mines killed 455 people last year": of many, and not of the one target that was told before.
  private static func isOfOther(_ scene: Scene, _ told: Circumstances) -> Bool {
    isOwnCause(scene, told) && !told.target.isEmpty
      && (told.targetPart != scene.part || !scene.sentence.extent.contains(told.target))
  }

  /// "The murder of 11 villagers in 2004", but not "the killing of 89 civilians in Syria in February".
  private static func isOneDeed(_ scene: Scene, _ find: Find) -> Bool {
    let trigger = scene[find.trigger]
    return trigger.kind == .noun && trigger.has(.harmNoun) && trigger.has(.singular)
      && trigger.traits.contains(.definite)
  }

  /// "120 were killed when fighters stormed the village last June".
  private static func isWhenStruck(_ scene: Scene, _ find: Find) -> Bool {
    let when = find.last + 1
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.strikes),
      scene[when].kind == .subordinator
    else { return false }
    let verb = (when..<scene.count).first { scene[$0].kind == .verb }
    return verb.map { scene[$0].has(.strikes) } ?? false
  }

  /// Whether the sentence itself names the cause.
  static func isOwnCause(_ scene: Scene, _ told: Circumstances) -> Bool {
    guard let cause = told.cause else { return told.targetIsSingular }
    return cause.part == scene.part && scene.sentence.extent.contains(cause.words)
  }

  private static func isDoubtful(_ draft: Draft) -> Bool {
    draft.stance == .alleged && draft.circumstances.time == nil
      && draft.circumstances.target.isEmpty && draft.count.has(.plural)
  }
}
