// SPDX-License-Identifier: Apache-2.0

import Record

/// A toll over the invented incidents, summed by hand.
enum InventedTolls {
  static func row(
    _ label: String, _ incidents: [UInt64], unknown: Int = 0, _ killed: (Int, Int),
    _ injured: (Int, Int), unknownInjured: Int = 0
  ) -> Toll.Row {
    Toll.Row(
      label: label, incidents: incidents.count, unknown: unknown,
      unknownInjured: unknownInjured,
      killed: Bounds(min: killed.0, max: killed.1) ?? .zero,
      injured: Bounds(min: injured.0, max: injured.1) ?? .zero,
      members: incidents.map(Invented.incident))
  }

  static func toll(by axis: Toll.Axis) -> Toll {
    let label =
      switch axis {
      case .place: "Binnish"
      case .month: "2024-03"
      case .actor: "Russian forces"
      case .grade: "Fair"
      case .cause: "Heavy weapons"
      case .group: "Children"
      }
    let signed = Toll.Part(
      isSigned: true, headline: row("Fair and Confirmed", [1], (7, 9), (11, 14)),
      grades: [row("Fair", [1], (7, 9), (11, 14))], rows: [row(label, [1], (7, 9), (11, 14))])
    let proposed = Toll.Part(
      isSigned: false, headline: row("Fair and Confirmed", [], (0, 0), (0, 0)),
      grades: [
        row("Weak", [2], (12, 24), (0, 0), unknownInjured: 1),
        row("Contested", [3], unknown: 1, (0, 0), (2, 2)),
      ], rows: [],
      conceded: [row("Russian forces", [3], unknown: 1, (0, 0), (1, 1))])
    return Toll(
      axis: axis, parts: [signed, proposed],
      reported: [
        Toll.ReportedTotal(
          id: ClaimID(report: InventedReports.wire.id, number: 3), claim: InventedClaims.total,
          report: InventedReports.wire)
      ],
      notes: [
        "Policy: airwars 1.",
        "Left out: 1 incident without a known number of killed; 4 pending claims.",
        "Rows by actor may overlap: an incident with two belligerents stands under both.",
      ], invented: true)
  }
}
