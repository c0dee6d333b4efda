// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// One report: its words with the claims marked in them, and what became of each.
struct ReportPage: SitePage {
  let view: ReportView

  init(_ view: ReportView) { self.view = view }

  private var report: Report { view.report }

  var title: String { report.title.isEmpty ? report.id.text : report.title }
  var section: Section? { .reports }
  var invented: Bool { report.invented }
  var data: Link? { Link.report(report.id).data }

  func write(to html: inout HTMLWriter) {
    html.tag(.article) { html in
      html.tag(.header, .class("masthead")) { writeHead(to: &$0) }
      html.tag(.section, .label("Text")) { writeText(to: &$0) }
      html.tag(.section, .labelled(by: "claims")) { html in
        html.tag(.h2, .id("claims"), text: "Claims read in it")
        html.claims(view)
      }
      if !view.translations.isEmpty { writeTranslations(to: &html) }
      html.tag(.section, .labelled(by: "capture")) { html in
        html.tag(.h2, .id("capture"), text: "Capture")
        html.capture(
          view.capture, (view.provenance?.parts ?? []) + (view.collector?.parts ?? []))
        if let sight = view.sight { html.sight(sight, of: report) }
      }
      html.tag(.section, .labelled(by: "history")) { html in
        html.tag(.h2, .id("history"), text: "History")
        html.history(view.history)
      }
    }
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.tag(.p, .class("eyebrow")) { html in
      html.text("Report ")
      html.tag(.code, text: report.id.text)
      html.text(" ")
      if invented { html.inventedBadge() }
    }
    let written = Written(report.title, in: report.language)
    html.tag(.h1, .lang(written.language), .dir(written.direction)) { html in
      let marked = MarkedText(title, report.title.isEmpty ? [] : view.claims, part: .title)
      for line in marked.paragraphs { html.stretches(line, of: marked) }
    }
    html.tag(.p, .class("lead")) { html in
      html.foreign(report.outlet.isEmpty ? "Outlet not known" : report.outlet)
      if let day = report.published {
        html.text(", ")
        html.day(day)
      }
      writeAddress(to: &html)
    }
  }

  /// Folded away, so that nobody takes one for what the outlet wrote.
  private func writeTranslations(to html: inout HTMLWriter) {
    html.tag(.section, .labelled(by: "translations")) { html in
      html.tag(.h2, .id("translations"), text: "Translations")
      html.tag(.p, text: "Kept for readers. Nothing is read from them that counts.")
      for translation in view.translations {
        html.tag(.details) { html in
          html.tag(.summary) { html in
            html.text("Into \(translation.language), ")
            html.text(translation.isMachine ? "by a program: " : "by ")
            html.foreign(translation.madeBy)
            html.text(", kept ")
            html.moment(translation.addedAt)
          }
          html.translation(translation)
        }
      }
    }
  }

  /// The address as a link where it is one of the web; else in words, so that nothing is hidden.
  private func writeAddress(to html: inout HTMLWriter) {
    guard let address = report.address else { return }
    html.text(" · ")
    if let link = Link.web(address) {
      html.tag(.a, .href(link), .rel("noreferrer noopener external")) { $0.foreign(address) }
    } else {
      html.foreign(address)
    }
  }

  private func writeText(to html: inout HTMLWriter) {
    let marked = MarkedText(view.text, view.claims, part: .text)
    let all = Written(view.text, in: report.language)
    html.tag(.div, .class("report-text"), .lang(all.language), .dir(all.direction)) { html in
      for line in marked.paragraphs {
        let own = Written(marked.string(line), in: all.language)
        if own == all {
          html.tag(.p) { $0.stretches(line, of: marked) }
        } else {
          html.tag(.p, .lang(own.language), .dir(own.direction)) { $0.stretches(line, of: marked) }
        }
      }
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func translation(_ translation: Translation) {
    let written = Written(translation.text, in: translation.language)
    tag(.div, .class("report-text"), .lang(written.language), .dir(written.direction)) { html in
      if !translation.title.isEmpty {
        html.tag(.p) { $0.tag(.strong, text: translation.title) }
      }
      for line in translation.text.split(whereSeparator: \.isNewline) {
        html.tag(.p, text: String(line))
      }
    }
    tag(.p) { html in
      html.tag(.small) { html in
        html.text("File ")
        html.tag(.code, text: translation.capture.sha256)
      }
    }
  }
}
