// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// What a person signed: solid, with the name and the day.
  mutating func signed(_ signed: SignedAssessment, _ numbers: ClaimNumbers) {
    tag(.section, .class("assessment signed")) { html in
      html.tag(.h3, text: "Signed")
      html.tag(.p, .class("by")) { html in
        html.text("by ")
        html.tag(.strong) { $0.foreign(signed.by) }
        if signed.isDemonstration { html.text(", a user made for demonstration,") }
        html.text(" on ")
        html.moment(signed.at)
        if !signed.why.isEmpty {
          html.text(": ")
          html.tag(.q, text: signed.why)
        }
      }
      html.axes(signed.assessment, numbers)
    }
  }

  /// What the program proposes now: hollow, and never a change to what was signed.
  mutating func proposed(_ view: IncidentView, _ numbers: ClaimNumbers) {
    tag(.section, .class("assessment proposed")) { html in
      html.tag(.h3, text: "Proposed by the program")
      if view.signed == nil {
        html.tag(.p, .class("by"), text: "No person has signed this.")
        return html.axes(view.proposed, numbers)
      }
      if view.differences.isEmpty {
        html.tag(.p, .class("by"), text: "It agrees with what was signed.")
      } else {
        html.tag(
          .p, .class("by"), text: "It differs from what was signed, and changes nothing there:")
        html.tag(.ul, .class("differences")) { html in
          for difference in view.differences { html.tag(.li, text: difference) }
        }
      }
      html.tag(.details) { html in
        html.tag(.summary, text: "The whole proposal")
        html.ranges(view.proposed)
        html.axes(view.proposed, numbers)
      }
    }
  }

  private mutating func ranges(_ assessment: Assessment) {
    tag(.div, .class("ranges")) { html in
      html.figure(assessment.bounds(.killed, .civilians), of: "killed")
      html.figure(assessment.bounds(.injured, .civilians), of: "injured")
    }
  }
}
