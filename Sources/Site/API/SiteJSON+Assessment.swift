// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension SiteJSON {
  func write(_ signed: SignedAssessment?, to json: inout JSONWriter) {
    guard let signed else { return json.null() }
    json.object { json in
      json.field("by", signed.by)
      json.field("at", signed.at)
      json.field("why", signed.why)
      json.field("demonstration", signed.isDemonstration)
      json.key("assessment")
      write(signed.assessment, to: &json)
    }
  }

  func write(_ assessment: Assessment, to json: inout JSONWriter) {
    json.object { json in
      json.field("strike_status", assessment.strikeStatus.rawValue)
      json.key("strike_reasons")
      write(assessment.strikeReasons, to: &json)
      json.strings("strike_wanting", assessment.strikeWanting)
      json.field("grade", assessment.grade.rawValue)
      json.key("grade_reasons")
      write(assessment.gradeReasons, to: &json)
      json.strings("wanting", assessment.wanting)
      json.key("ranges")
      json.array(assessment.derivations) { write($1, to: &$0) }
      json.key("conceded")
      json.array(assessment.conceded) { write($1, to: &$0) }
      json.strings("actors", assessment.actors)
      json.field("policy", assessment.policy)
    }
  }

  private func write(_ derivation: Assessment.Derivation, to json: inout JSONWriter) {
    json.object { json in
      json.field("harm", derivation.harm.rawValue)
      json.field("whose", derivation.whose.rawValue)
      if let actor = derivation.actor { json.field("actor", actor) }
      json.key("bounds")
      write(derivation.bounds, to: &json)
      json.key("steps")
      write(derivation.steps, to: &json)
    }
  }

  private func write(_ reasons: [Assessment.Reason], to json: inout JSONWriter) {
    json.array(reasons) { json, reason in
      json.object { json in
        json.field("text", reason.text)
        json.strings("claims", reason.claims.map(\.description))
      }
    }
  }

  /// A claim where the report's text is not at hand: what it says, without the places of the words.
  ///
  /// The report's own answer has them, in Unicode scalars.
  func writeShort(_ claim: Claim, to json: inout JSONWriter) {
    json.object { json in
      json.field("harm", claim.harm.rawValue)
      json.key("count")
      json.object { json in
        json.field("min", claim.count.min)
        json.field("max", claim.count.max)
        json.strings("qualifiers", claim.count.qualifiers.map(\.rawValue))
        json.field("word", claim.count.word)
      }
      json.field("victims", claim.victims.text)
      json.field("status", claim.victims.status.rawValue)
      json.strings("groups", claim.victims.groups.map(\.rawValue))
      json.field("cause", claim.cause?.text)
      json.field("actor", claim.actor?.shownName)
      json.field("place", claim.place?.text)
      json.field("time", claim.time?.text)
      json.field("period", claim.period?.text)
      json.field("scope", claim.scope.rawValue)
      json.field("stance", claim.stance.rawValue)
      json.key("chain")
      json.array(claim.chain) { json, speaker in
        json.object { json in
          json.field("text", speaker.text)
          json.field("name", speaker.name)
          json.field("kind", speaker.kind.rawValue)
        }
      }
    }
  }
}
