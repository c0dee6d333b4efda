// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What the numbers and the words of the site mean.
struct AboutPage: SitePage {
  var status: RecordStatus

  var title: String { "What the numbers mean" }
  var section: Section? { .about }
  var invented: Bool { status.invented }

  func write(to html: inout HTMLWriter) {
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(
        .p, .class("lead"),
        text: "Cairn reads what is published about people killed, injured or missing, and keeps "
          + "the way from each number back to the words it rests on.")
    }
    html.tag(.div, .class("prose")) { html in
      writeCounting(to: &html)
      html.tag(.h2, text: "How well the harm is evidenced")
      html.meanings(Assessment.Grade.allCases.map { ($0.words, $0.meaning) })
      html.tag(.h2, text: "Who did it, as known")
      html.tag(.p, text: "A second judgement, never merged with the first.")
      html.meanings(Assessment.StrikeStatus.allCases.map { ($0.words, $0.meaning) })
      html.tag(.h2, text: "Proposed and signed")
      html.meanings(State.allCases.map { ($0.words, $0.meaning) })
      writeRest(to: &html)
    }
  }

  private func writeCounting(to html: inout HTMLWriter) {
    html.tag(.h2, text: "What is counted")
    html.tag(.ul) { html in
      html.tag(
        .li,
        text:
          "An incident is a moment in time and space in which sources say that people were harmed.")
      html.tag(
        .li,
        text:
          "A range is the least and the most that its sources support, by the rules of a policy. It is a bound, not a confidence interval."
      )
      html.tag(.li, text: "What is not known is left empty. It is never taken for 0.")
      html.tag(
        .li,
        text:
          "Reports that rest on one primary source count as one source, however many outlets repeat it. Where no source is stated, the report corroborates nothing."
      )
      html.tag(
        .li,
        text:
          "A claim without a day and a place waits. A total over months or a region is shown beside a toll and never added to it."
      )
      html.tag(
        .li,
        text:
          "The headline is the sum over incidents graded Fair or Confirmed. Every other grade has its own line."
      )
    }
    html.tag(.p) { html in
      html.text("The policy in use here is ")
      html.tag(.strong) { $0.foreign(status.policy) }
      html.text(". Every result names the policy it was made with.")
    }
  }

  private func writeRest(to html: inout HTMLWriter) {
    html.tag(.h2, text: "Invented")
    html.tag(
      .p,
      text: "Samples and tests are made up. The mark “Invented” goes with them into every page and "
        + "every file, and what is invented is never published together with what is real.")
    html.tag(.h2, text: "Checking")
    html.tag(.p) { html in
      html.text(
        "Each capture is named by the SHA-256 of its bytes, and every act stands in a ledger ")
      html.text("to which entries can only be added. ")
      html.tag(.code, text: "cairn verify")
      html.text(" hashes everything again and names what does not match.")
    }
    html.tag(.h2, text: "Data")
    html.tag(.p) { html in
      html.text("Every page has the same content as JSON under ")
      html.tag(.code, text: "/api/v1")
      html.text(", described by ")
      html.tag(.a, .href(.description), text: "an OpenAPI document")
      html.text(
        ". Outlines and names of countries on the map come from Natural Earth (public domain); ")
      html.text("they are for orientation and decide nothing.")
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func meanings(_ meanings: [(String, String)]) {
    tag(.dl, .class("facts")) { html in
      for (term, meaning) in meanings { html.fact(term, text: meaning) }
    }
  }
}
