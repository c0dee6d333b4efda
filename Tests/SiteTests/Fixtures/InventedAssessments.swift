// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What the invented claims amount to, by hand.
enum InventedAssessments {
  private static func id(_ report: Report, _ number: Int) -> ClaimID {
    ClaimID(report: report.id, number: number)
  }

  static func derivation(
    _ harm: Harm, _ bounds: Bounds?, _ whose: Assessment.Whose = .civilians,
    _ steps: [Assessment.Reason] = [], by actor: String? = nil
  ) -> Assessment.Derivation {
    Assessment.Derivation(harm: harm, whose: whose, bounds: bounds, steps: steps, actor: actor)
  }

  static let killedSteps = [
    Assessment.Reason(
      "The lowest supported figure is “at least seven”: minimum 7.",
      claims: [id(InventedReports.wire, 0), id(InventedReports.echo, 0)]),
    Assessment.Reason(
      "The highest reported figure is nine: maximum 9.", claims: [id(InventedReports.arabic, 0)]),
    Assessment.Reason(
      "Three children are part of the seven and are not added.",
      claims: [id(InventedReports.wire, 1)]),
  ]

  static let market = Assessment(
    strikeStatus: .likely,
    strikeReasons: [
      Assessment.Reason(
        "Residents name Russian forces; the ministry’s denial is kept beside it.",
        claims: [id(InventedReports.wire, 0)])
    ],
    strikeWanting: ["for Declared: Russian forces's own word that the strike was its own"],
    grade: .fair,
    gradeReasons: [
      Assessment.Reason(
        "Two known origins with different information, each held credible by a person.",
        claims: [id(InventedReports.wire, 0), id(InventedReports.arabic, 0)]),
      Assessment.Reason(
        "Levant Daily repeats Furat Wire and is no further source.",
        claims: [id(InventedReports.echo, 0)]),
    ],
    wanting: ["A belligerent that accepts responsibility for the harm."],
    derivations: [
      derivation(.killed, Bounds(min: 7, max: 9), .civilians, killedSteps),
      derivation(
        .injured, Bounds(min: 11, max: 14), .civilians,
        [
          Assessment.Reason(
            "Sources give 11 and 14.",
            claims: [id(InventedReports.wire, 2), id(InventedReports.arabic, 1)])
        ]),
      derivation(
        .killed, Bounds(min: 3, max: 3), .children,
        [Assessment.Reason("Both say three.", claims: [id(InventedReports.wire, 1)])]),
    ],
    actors: ["Russian forces"], policy: "airwars 1")

  static let marketNow: Assessment = {
    var assessment = market
    assessment.derivations[0] = derivation(
      .killed, Bounds(min: 7, max: 11), .civilians,
      killedSteps + [
        Assessment.Reason(
          "Two persons named as missing may have died: maximum 11.",
          claims: [id(InventedReports.arabic, 0)])
      ])
    return assessment
  }()

  static let signed = SignedAssessment(
    assessment: market, by: "Noor (demonstration)", at: "2024-03-15T10:20:05Z",
    why: "Two sources with names; the paper’s echo adds nothing.", isDemonstration: true)

  static let shelling = Assessment(
    strikeStatus: .singleSourceClaim,
    strikeReasons: [
      Assessment.Reason("One page says so.", claims: [id(InventedReports.shelling, 0)])
    ],
    grade: .weak,
    gradeReasons: [
      Assessment.Reason(
        "One report, whose origin is not known.", claims: [id(InventedReports.shelling, 0)])
    ],
    wanting: ["A known source.", "A second source with different information."],
    derivations: [
      derivation(
        .killed, Bounds(min: 12, max: 24), .civilians,
        [
          Assessment.Reason(
            "“dozens” counts as 12–24 under this policy.", claims: [id(InventedReports.shelling, 0)]
          )
        ]),
      derivation(.injured, nil),
    ],
    actors: [], policy: "airwars 1")

  static let bus = Assessment(
    strikeStatus: .contested,
    strikeReasons: [
      Assessment.Reason("Each side blames the other.", claims: [id(InventedReports.kherson, 0)])
    ],
    grade: .contested,
    gradeReasons: [
      Assessment.Reason(
        "The sources disagree on who is responsible.", claims: [id(InventedReports.kherson, 0)])
    ],
    derivations: [
      derivation(.killed, nil),
      derivation(
        .injured, Bounds(min: 2, max: 2), .civilians,
        [
          Assessment.Reason(
            "A plural without a number counts as at least 2.",
            claims: [id(InventedReports.kherson, 0)])
        ]),
    ],
    conceded: [
      derivation(
        .injured, Bounds(min: 1, max: 1), .civilians,
        [
          Assessment.Reason(
            "The one side speaks of one person.", claims: [id(InventedReports.kherson, 0)])
        ], by: "Russian forces")
    ],
    actors: ["Russian forces", "Ukrainian forces"], policy: "airwars 1")
}
