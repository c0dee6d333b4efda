// SPDX-License-Identifier: Apache-2.0

/// One comparison of what was expected with what was read, in one place of one text.
struct Finding: Hashable {
  enum Outcome: String {
    /// Read as expected.
    case right
    /// Read, and otherwise than expected.
    case wrong
    /// Expected and not read.
    case missed
    /// Read and not expected.
    case extra
  }

  var measure: String
  var outcome: Outcome
  var text = ""
  var excerpt = ""
  var expected = ""
  var got = ""
}

/// A score between 0 and 1 with what it was counted from.
///
/// The value is 2·right ÷ (asked + said): the F1 score where things can be missed or too many, and
/// the plain share of right answers where each thing asked has one answer.
struct Measure: Hashable {
  var right = 0
  var asked = 0
  var said = 0

  var value: Double { asked + said == 0 ? 1 : Double(2 * right) / Double(asked + said) }
  var precision: Double { said == 0 ? 1 : Double(right) / Double(said) }
  var recall: Double { asked == 0 ? 1 : Double(right) / Double(asked) }

  mutating func add(_ outcome: Finding.Outcome) {
    right += outcome == .right ? 1 : 0
    asked += outcome == .extra ? 0 : 1
    said += outcome == .missed ? 0 : 1
  }
}

/// All measures of a run, by name, in the order in which they first came up; the parts of a measure,
/// such as sentences/claims/range, come last.
struct Scoreboard {
  private(set) var names: [String] = []
  private(set) var measures: [String: Measure] = [:]

  init(_ findings: [Finding]) {
    for finding in findings {
      if measures[finding.measure] == nil { names.append(finding.measure) }
      measures[finding.measure, default: Measure()].add(finding.outcome)
    }
    names = names.filter { !Self.isPart($0) } + names.filter(Self.isPart)
  }

  static func isPart(_ name: String) -> Bool {
    name.split(separator: "/").count > 2
  }

  var values: [String: Double] { measures.mapValues(\.value) }
}
