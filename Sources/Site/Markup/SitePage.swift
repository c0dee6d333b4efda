// SPDX-License-Identifier: Apache-2.0

/// A page of the site: a value that writes itself as HTML and does nothing else.
protocol SitePage {
  /// Stands in the tab and in a list of bookmarks.
  var title: String { get }
  /// Which entry of the menu it belongs to.
  var section: Section? { get }
  /// Whether anything on it was made up.
  var invented: Bool { get }
  /// The same thing as JSON.
  var data: Link? { get }
  /// Writes what stands between the site's header and its footer.
  func write(to html: inout HTMLWriter)
}

/// The entries of the menu.
enum Section: CaseIterable {
  case overview, incidents, reports, toll, listed, findings, about

  var words: String {
    switch self {
    case .overview: "Overview"
    case .incidents: "Incidents"
    case .reports: "Reports"
    case .toll: "Toll"
    case .listed: "Other recorders"
    case .findings: "Findings"
    case .about: "About"
    }
  }

  var link: Link {
    switch self {
    case .overview: .overview
    case .incidents: .incidents
    case .reports: .reports
    case .toll: .toll
    case .listed: .listed
    case .findings: .findings
    case .about: .about
    }
  }
}

extension SitePage {
  var data: Link? { nil }

  /// The whole document.
  func rendered() -> [UInt8] {
    var html = HTMLWriter()
    html.markup("<!doctype html>\n")
    html.tag(.html, .lang("en")) { html in
      html.tag(.head) { writeHead(to: &$0) }
      html.tag(.body) { html in
        html.tag(.a, .class("skip"), .href(.part("main")), text: "Skip to the content")
        html.tag(.header, .class("site")) { writeMenu(to: &$0) }
        if invented { writeBanner(to: &html) }
        html.tag(.main, .id("main")) { write(to: &$0) }
        html.tag(.footer, .class("site")) { writeFooter(to: &$0) }
      }
    }
    html.markup("\n")
    return html.bytes
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.tag(.meta, .charset("utf-8"))
    html.tag(.title, text: title == "Cairn" ? title : "\(title) · Cairn")
    html.tag(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
    html.tag(.meta, .name("color-scheme"), .content("light dark"))
    html.tag(.link, .rel("icon"), .type("image/svg+xml"), .href(.asset("icon.svg")))
    html.tag(.link, .rel("stylesheet"), .href(.asset("site.css")))
    if let data {
      html.tag(.link, .rel("alternate"), .type("application/json"), .href(data))
    }
    html.tag(.script, .src(.asset("site.js")), .defer) { _ in }
  }

  private func writeMenu(to html: inout HTMLWriter) {
    html.tag(.a, .class("home"), .href(.overview)) { html in
      html.cairnMark()
      html.tag(.span, text: "Cairn")
    }
    html.tag(.nav, .label("Main")) { html in
      html.tag(.ul) { html in
        for entry in Section.allCases {
          html.tag(.li) { html in
            if entry == section {
              html.tag(.a, .href(entry.link), .currentPage, text: entry.words)
            } else {
              html.tag(.a, .href(entry.link), text: entry.words)
            }
          }
        }
      }
    }
  }

  private func writeBanner(to html: inout HTMLWriter) {
    html.tag(.aside, .class("invented"), .label("Invented data")) { html in
      html.tag(.p) { html in
        html.tag(.strong, text: "Invented.")
        html.text(
          " Reports, people and events on this page were made up to show how Cairn works. "
            + "Nothing here happened.")
      }
    }
  }

  private func writeFooter(to html: inout HTMLWriter) {
    html.tag(.p) { html in
      html.text("Every number leads to a sentence, every sentence to a capture. ")
      html.tag(.a, .href(.about), text: "What the numbers mean")
    }
    html.tag(.p) { html in
      if let data {
        html.tag(.a, .href(data), text: "This page as JSON")
        html.text(" · ")
      }
      html.tag(.a, .href(.description), text: "OpenAPI")
    }
  }
}

extension HTMLWriter {
  /// Three stones on one another.
  fileprivate mutating func cairnMark() {
    tag(.svg, .viewBox(24, 24), .class("mark"), .unspoken) { svg in
      svg.tag(
        .path,
        .d(
          "M9 3.5c2-1.2 5-1 6 .6.9 1.5-.4 3.4-3 3.6-2.6.2-4.3-.7-4.4-2.1C7.6 4.8 8 4.1 9 3.5z"
        )
      ) { _ in }
      svg.tag(
        .path,
        .d(
          "M6 10.2c2.6-1.7 8.8-1.6 11.3.2 1.9 1.4.9 4.3-2.1 4.7-2.5.4-6.4.4-8.5-.3C4.3 14 4.1 11.5 6 10.2z"
        )
      ) { _ in }
      svg.tag(
        .path,
        .d(
          "M3.6 17.3c3-1.3 13.2-1.4 16.7.1 2 .9 1.9 3.5-.3 4-3.6.8-12.3.8-16 .1-2.4-.5-2.6-3.3-.4-4.2z"
        )
      ) { _ in }
    }
  }
}
