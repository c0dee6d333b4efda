// SPDX-License-Identifier: Apache-2.0

import Record

/// One statement's part in a range.
struct Voice {
  var title: String
  var report: ReportID
  var isKnown: Bool
  var figure: Figure?
  /// People in the maximum only, on top of the figure.
  var more: Int
  var saysNone: Bool
  var claims: [ClaimID]

  init(_ statement: Statement, _ whose: Assessment.Whose) {
    title = statement.account.title
    report = statement.account.report.id
    isKnown = statement.account.origin.isKnown
    claims = statement.account.members.map(\.id)
    switch whose {
    case .everyone:
      (figure, more) = (statement.everyone, statement.moreOfEveryone)
      // "One of its commanders was killed": of who else was, that says nothing.
      if statement.civilians == nil, statement.people == nil { figure?.isOfSome = true }
      saysNone = statement.saysNoCivilians && statement.saysNoCombatants
    case .combatants:
      (figure, more) = (statement.combatants, statement.moreCombatants)
      saysNone = statement.saysNoCombatants
    default:
      (figure, more) = (statement.civilians, statement.moreCivilians)
      saysNone = statement.saysNoCivilians
    }
  }

  /// What it says of everyone, as a line of a derivation.
  var line: Assessment.Reason? {
    let words = [figure?.words, more > 0 ? "up to \(more) more in the maximum only" : nil]
      .compactMap(\.self)
    guard !words.isEmpty else { return nil }
    return Assessment.Reason(
      "\(title): \(words.joined(separator: ", ")), civilians or not", claims: claims)
  }
}
