// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HostileRecord {
  func hostile(_ place: PlaceCandidate) -> PlaceCandidate {
    var place = place
    place.id = word
    place.name = word
    place.country = word
    place.within = [word]
    return place
  }

  func hostile(_ report: Report) -> Report {
    var report = report
    report.title = word
    report.outlet = word
    report.address = word
    report.publishedText = word
    report.language = word
    report.country = word
    return report
  }

  func hostile(_ capture: Capture) -> Capture {
    Capture(
      sha256: word, size: 1, mediaType: word, at: word, method: .file, origin: word)
  }

  func hostile(_ line: HistoryLine) -> HistoryLine {
    HistoryLine(index: line.index, at: word, user: word, act: word, why: word)
  }

  func hostile(_ member: Incident.Member) -> Incident.Member {
    var member = member
    member.claim = hostile(member.claim, span: 0..<1)
    member.report = hostile(member.report)
    member.origin.name = word
    member.origin.reason = word
    member.reason = word
    return member
  }

  func hostile(_ signed: SignedAssessment) -> SignedAssessment {
    SignedAssessment(
      assessment: hostile(signed.assessment), by: word, at: word, why: word, isDemonstration: true)
  }

  func hostile(_ assessment: Assessment) -> Assessment {
    func hostile(_ reasons: [Assessment.Reason]) -> [Assessment.Reason] {
      reasons.map { Assessment.Reason(word, claims: $0.claims) }
    }
    var assessment = assessment
    assessment.strikeReasons = hostile(assessment.strikeReasons)
    assessment.gradeReasons = hostile(assessment.gradeReasons)
    assessment.wanting = [word]
    assessment.strikeWanting = [word]
    assessment.derivations = assessment.derivations.map {
      Assessment.Derivation(
        harm: $0.harm, whose: $0.whose, bounds: $0.bounds, steps: hostile($0.steps))
    }
    assessment.conceded = assessment.derivations
    assessment.actors = [word, word]
    assessment.policy = word
    return assessment
  }

  func hostile(_ claim: Claim, span: Range<Int>) -> Claim {
    let passage = Passage(span)
    let time = TimeMention(
      text: word, passage: passage, from: claim.time?.from, to: claim.time?.to, precision: .day)
    let speaker = Speaker(
      text: word, passage: passage, cue: word, cuePassage: passage, name: word, body: word)
    return Claim(
      id: claim.id, event: 0, harm: claim.harm,
      count: Count(qualifiers: [.vague], word: word), total: true,
      victims: Victims(
        text: word, passage: passage,
        names: [VictimName(text: word, passage: passage, kinship: word)]),
      cause: Cause(kind: .unknown, text: word, passage: passage, target: word),
      actor: Actor(text: word, passage: passage, cue: word, name: word, alternatives: [word]),
      place: PlaceMention(
        text: word, passage: passage, candidates: [hostile(Invented.binnish)], precision: .town),
      time: time, period: time, stance: .alleged,
      positions: [
        Position(speaker: speaker, matter: .harm, answer: .denies, text: word, passage: passage)
      ],
      chain: [speaker], passage: passage, sentence: passage, rule: word)
  }
}
