// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Incidents that the invented reports amount to.
enum InventedIncidents {
  static func member(
    _ report: Report, _ claim: Claim, _ origin: Origin, _ reason: String
  ) -> Incident.Member {
    Incident.Member(
      id: ClaimID(report: report.id, number: claim.id), claim: claim, report: report,
      origin: origin, reason: reason)
  }

  static let rescue = Origin(
    key: "speaker:orontes rescue service", name: "Orontes Rescue Service", kind: .rescueService,
    isKnown: true,
    reason: "Furat Wire and Levant Daily both name its workers; the second cites the first.")
  static let doctor = Origin(
    key: "speaker:صوت العاصي", name: "صوت العاصي", kind: .media, isKnown: true,
    reason: "Its own correspondent, and a doctor it names.")
  static let page = Origin(
    key: "unknown:1", name: "", kind: .localPage, isKnown: false,
    reason: "The page is not named, and says not how it knows.")

  static let marketMembers = [
    member(
      InventedReports.wire, InventedClaims.wire[0], rescue, "same town, day and kind of attack"),
    member(InventedReports.wire, InventedClaims.wire[1], rescue, "part of the claim before"),
    member(
      InventedReports.wire, InventedClaims.wire[2], rescue, "same event within the report"),
    member(
      InventedReports.echo, InventedClaims.echo[0], rescue, "same town, day and kind of attack"),
    member(
      InventedReports.arabic, InventedClaims.arabic[0], doctor,
      "same town, day and kind of attack"),
    member(
      InventedReports.arabic, InventedClaims.arabic[1], doctor, "same event within the report"),
  ]

  static let market = Incident(
    id: Invented.incident(1), place: Invented.binnish, day: Invented.day("2024-03-12"),
    cause: .heavyWeapons, strike: .airstrike, members: marketMembers, invented: true)

  static let shelling = Incident(
    id: Invented.incident(2), place: Invented.elFasher, day: Invented.day("2024-05-20"),
    cause: .heavyWeapons, strike: .artillery,
    members: [
      member(
        InventedReports.shelling, InventedClaims.shelling[0], page, "its town and day are stated")
    ], invented: true)

  static let bus = Incident(
    id: Invented.incident(3), place: Invented.kherson, day: Invented.day("2024-06-04"),
    cause: .unknown, strike: nil,
    members: [
      member(
        InventedReports.kherson, InventedClaims.kherson[0],
        Origin(
          key: "unknown:2", name: "", kind: .unnamed, isKnown: false,
          reason: "The report names nobody."), "its town and day are stated")
    ], invented: true)

  static func quotation(_ report: Report, _ text: String, _ claim: Claim) -> Quotation {
    let bytes = Array(text.utf8)
    func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let sentence = claim.sentence.bytes
    let words = claim.passage.bytes.clamped(to: sentence)
    return Quotation(
      before: piece(sentence.lowerBound..<words.lowerBound), words: piece(words),
      after: piece(words.upperBound..<sentence.upperBound), language: report.language)
  }

  static func view(
    _ incident: Incident, proposed: Assessment, signed: SignedAssessment? = nil,
    differences: [String] = [], attachments: [Attachment] = [],
    pairs: [ScoredPair] = [], listed: [ListedMatch] = [],
    regroupings: [Regrouping] = []
  ) -> IncidentView {
    let texts = Dictionary(
      FixtureRecord.reports.map { ($0.report.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sentences: [ClaimID: Quotation] = [:]
    var captures: [ReportID: Capture] = [:]
    for member in incident.members {
      guard let report = texts[member.report.id] else { continue }
      sentences[member.id] = quotation(member.report, report.text, member.claim)
      captures[member.report.id] = report.capture
    }
    return IncidentView(
      incident: incident, state: signed == nil ? .proposed : .signed, proposed: proposed,
      signed: signed, differences: differences, sentences: sentences, captures: captures,
      attachments: attachments, pairs: pairs, listed: listed, regroupings: regroupings,
      history: signed == nil ? Array(Invented.history.prefix(2)) : Invented.history)
  }
}
