// SPDX-License-Identifier: Apache-2.0
import Record

/// Which of the times that a sentence names is that of a find.
extension DraftMaker {
  /// A stretch that a word before the trigger carries ("the deaths since March") is not shared.
  func time(_ find: Find) -> Circumstances.TimeWords? {
    if find.rule == ComparedFigures.rule {
      return mentions.compared.first { $0.phrase > find.victims }?.value
    }
    if let own = mentions.times.first(where: { $0.value.isOwner && isShared($0, find) }),
      !isOfStretch(find)
    {
      return own.value
    }
    return strikeTime(find) ?? nearest(mentions.times, find) { isShared($0, find) }
  }

  private func isShared(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    (time.phrase >= find.trigger || time.phrase < 3 || !time.value.expression.isSince
      || ComparedTimes.tellsSince(scene, time.phrase) || isBesideTotal(find)
      || isBeforeOutcome(time.phrase, find) || isOfToll(time.phrase)
      || isOfOutcome(time.phrase, find))
      && !(time.value.expression.isStretch && find.rule == OrdinalVictims.one)
      && !ScopeReader.isOfTime(scene, find)
      && !isOfTelling(time, find) && isOfClause(time, find)
      && !isOfTotal(time, find) && !isOfLaterDeath(time, find)
      && !isOfNextClause(time, find) && !isOfOwnDeath(time, find) && !isOfWhere(time, find)
      && !isOfState(time, find) && !isOfWound(time, find) && !isOfArrest(time, find)
  }

  /// "The camp has come under attack eleven times since April, leaving 149 dead".
  private func isOfOutcome(_ time: Int, _ find: Find) -> Bool {
    let outcome = scene[time + 2]
    return scene.order == .subjectFirst && scene[time + 1].kind == .comma && outcome.kind == .verb
      && outcome.classes.meets(WordClass(.leave, .harmGerund))
      && (time + 2...time + 4).contains(find.trigger)
      && (0..<time).contains { scene[$0].traits.contains(.have) && scene[$0].kind == .verb }
  }

  /// "Put the toll since Friday at 45 killed and 112 injured": the stretch of all its figures.
  private func isOfToll(_ time: Int) -> Bool {
    scene[time - 1].kind == .noun && scene[time - 1].has(.toll)
      && scene[time + 1].kind == .preposition && scene[time + 2].quantity >= 0
  }

  /// "Remains of 41 people in Kocho, where militants killed hundreds in 2014": when the hundreds were killed.
  private func isOfWhere(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.relative), scene.order == .subjectFirst,
      let relative = (find.trigger + 1..<max(find.trigger + 1, time.phrase)).last(where: {
        scene[$0].kind == .relative
          && [.comma, .preposition].contains(scene[scene.preceding($0)].kind)
      })
    else { return false }
    return finds.contains { $0.trigger > relative && $0.trigger < time.phrase }
  }

  /// "The number killed has climbed to 190 with the death of a cameraman on Friday": the day of the one death.
  private func isOfOwnDeath(
    _ time: Mentions.At<Circumstances.TimeWords>, _ find: Find
  ) -> Bool {
    guard find.rule == "toll", scene.order == .subjectFirst, scene.sentence.seen.has(.with),
      time.value.isDay, find.last < time.phrase
    else { return false }
    return finds.contains { death in
      death.trigger > find.last && death.trigger < time.phrase
        && scene[death.trigger].has(.harmNoun)
        && (find.last..<death.trigger).contains {
          scene[$0].kind == .preposition && scene.sentence.has(scene[$0].lower, .with)
        }
    }
  }

  /// "Volunteers who had been missing since Monday were found dead": since when they were missing.
  func isOfState(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.relative), find.victims < time.phrase, time.phrase < find.trigger
    else { return false }
    let lasting: [Harm] = [.missing, .abducted, .detained, .trapped]
    return finds.contains { other in
      lasting.contains(other.harm) && other.victims == find.victims && other.trigger < time.phrase
        && other.trigger > find.victims
        && (find.victims..<other.trigger).contains { scene[$0].kind == .relative }
    }
  }

  /// "Brings the toll since March to 44,056, with 104,268 wounded": a bare figure behind "with", at the end.
  private func isBesideTotal(_ find: Find) -> Bool {
    let joint = scene[find.victims - 1]
    return find.rule == "harm-noun" && find.victims == find.trigger && find.victims > 1
      && joint.kind == .preposition && scene.sentence.has(joint.lower, .with)
      && scene[find.victims - 2].kind == .comma && scene[find.victims].quantity >= 0
      && (find.victims + 1 >= scene.count || scene[find.victims + 1].kind == .stop)
  }

  /// Whether a find stands in the clause that "when" begins behind a time, or around it, as the time asks.
  private func isOfClause(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard let clause = time.value.clause else { return true }
    let isWithin =
      time.phrase < find.trigger
      && !(time.phrase + 2..<max(time.phrase + 2, find.trigger)).contains {
        scene[$0].kind == .comma
      }
    return isWithin == (clause == .within)
  }

  /// "A man was killed in Hays; a day earlier two had died": counted from the one day, and that of the other.
  private func isOfNextClause(
    _ time: Mentions.At<Circumstances.TimeWords>, _ find: Find
  ) -> Bool {
    guard limit < time.phrase, scene.sentence.has(scene[limit].lower, .semicolon) else {
      return false
    }
    let words = scene[time.phrase]
    return time.value.expression.isLater
      || (words.lower..<words.upper).contains { scene.sentence.has($0, .former) }
  }

  /// "The toll rose to 14 on Friday": the day on which it was told, whenever people were killed.
  private func isOfTelling(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard find.isRise, time.value.isDay else { return false }
    return (find.trigger..<max(find.trigger, time.phrase)).contains { scene[$0].has(.move) }
  }

  /// "Four were shot, bringing to 61 the number killed this year": the year is that of the 61.
  private func isOfTotal(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard time.value.expression.isStretch, scene.sentence.seen.has(.move) else { return false }
    let totals = WordClass(.figure, .toll)
    guard !scene[find.trigger].classes.meets(totals) else { return false }
    return (find.trigger + 1..<max(find.trigger + 1, time.phrase)).contains { verb in
      scene[verb].kind == .verb && scene[verb].has(.move)
        && (verb + 1..<verb + 4).contains { scene[$0].classes.meets(totals) }
    }
  }

  /// "Thursday's strike brought to 21 the number of medics killed since May": whose stretch is told behind it.
  private func isOfStretch(_ find: Find) -> Bool {
    find.rule == "toll" && find.victims < find.trigger
      && mentions.times.contains { $0.phrase > find.trigger && $0.value.expression.isStretch }
  }

  /// "Killing 13, including a writer, who died four days later": when that one died.
  private func isOfLaterDeath(_ time: Mentions.At<Circumstances.TimeWords>, _ find: Find) -> Bool {
    guard scene.sentence.seen.has(.relative), find.trigger < time.phrase else { return false }
    return (find.trigger + 1..<time.phrase).contains {
      scene[$0].kind == .relative && scene[scene.preceding($0)].kind == .comma
        && scene[$0 + 1].kind == .verb
        && scene[$0 + 1].classes.meets(WordClass(.harmIntransitive, .harmPast))
    }
  }
}
