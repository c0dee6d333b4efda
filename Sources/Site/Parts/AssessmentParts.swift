// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// Both axes of one assessment with their reasons, never merged into one.
  mutating func axes(_ assessment: Assessment, _ numbers: ClaimNumbers) {
    tag(.div, .class("axes")) { html in
      html.tag(.section) { html in
        html.tag(.h4, text: "Who did it")
        html.tag(.p, .class("verdict")) { html in
          html.badge(assessment.strikeStatus)
          html.tag(.span, text: assessment.strikeStatus.meaning)
        }
        html.named(assessment.actors)
        html.reasons(assessment.strikeReasons, numbers)
        html.wanting(assessment.strikeWanting, to: "What would raise the strike status:")
      }
      html.tag(.section) { html in
        html.tag(.h4, text: "How well the harm is evidenced")
        html.tag(.p, .class("verdict")) { html in
          html.badge(assessment.grade)
          html.tag(.span, text: assessment.grade.meaning)
        }
        html.reasons(assessment.gradeReasons, numbers)
        html.wanting(assessment.wanting, to: "What would raise the grade:")
      }
    }
  }

  private mutating func named(_ actors: [String]) {
    guard !actors.isEmpty else { return tag(.p, text: "No belligerent is named.") }
    tag(.p) { html in
      html.text("Named: ")
      for (index, actor) in actors.enumerated() {
        if index > 0 { html.text(", ") }
        html.foreign(actor)
      }
    }
  }

  private mutating func wanting(_ wanting: [String], to end: String) {
    guard !wanting.isEmpty else { return }
    tag(.p, .class("quiet"), text: end)
    tag(.ul, .class("quiet")) { html in
      for line in wanting { html.tag(.li) { $0.foreign(line) } }
    }
  }

  /// Every range of an assessment with the steps that led to it.
  mutating func derivations(_ assessment: Assessment, _ numbers: ClaimNumbers) {
    tag(.div, .class("derivations")) { html in
      for derivation in assessment.derivations where derivation.isWorthALine {
        html.derivation(derivation, numbers)
      }
    }
    if !assessment.conceded.isEmpty {
      tag(.h3, text: "What belligerents own to")
      tag(.p, .class("quiet"), text: "Counted by itself, never in a range above.")
      tag(.div, .class("derivations")) { html in
        for derivation in assessment.conceded { html.derivation(derivation, numbers) }
      }
    }
    tag(.p, .class("quiet")) { html in
      html.text("Policy: \(assessment.policy). A range is a minimum and a maximum, not a ")
      html.text("confidence interval. What is not known is nothing, never 0.")
    }
  }
  private mutating func derivation(
    _ derivation: Assessment.Derivation, _ numbers: ClaimNumbers
  ) {
    tag(.section) { html in
      let who = derivation.actor.map { "by the word of \($0)" } ?? derivation.whose.words
      html.figure(derivation.bounds, of: "\(who) \(derivation.harm.words)")
      if derivation.steps.isEmpty {
        html.tag(.p, .class("quiet"), text: "No claim speaks of it.")
      } else {
        html.reasons(derivation.steps, numbers)
      }
    }
  }
}

extension Assessment.Derivation {
  /// Civilians always have theirs, known or not; the others where a claim speaks of them.
  fileprivate var isWorthALine: Bool { whose == .civilians || !steps.isEmpty }
}
