// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// The feeds that are watched: what each answered last, when it is visited again, and what it failed with.
struct FeedsPage: SitePage {
  var feeds: [FeedView]

  var title: String { "Feeds" }
  var section: Section? { .reports }
  var invented: Bool { feeds.contains(where: \.feed.invented) }
  var data: Link? { Link.feeds.data }

  func write(to html: inout HTMLWriter) {
    let failing = feeds.count { $0.visits.first.map { !$0.visit.outcome.isSuccess } ?? false }
    html.tag(.header, .class("masthead")) { html in
      html.tag(.h1, text: title)
      html.tag(.p, .class("lead")) { html in
        html.text("\(feeds.count.of("feed is", "feeds are")) watched, \(failing.grouped) failing. ")
        html.tag(.a, .href(.visits), text: "What was fetched")
      }
    }
    guard !feeds.isEmpty else {
      return html.tag(
        .p, .class("empty"), text: "No feed is watched. Add one with: cairn watch add URL")
    }
    html.table(title) { html in
      html.heads(
        ["Feed", "Last visit", "What it answered", "Next visit", "Articles"], figures: ["Articles"])
      html.tag(.tbody) { html in
        for view in feeds { html.feed(view) }
      }
    }
  }
}

extension HTMLWriter {
  fileprivate mutating func feed(_ view: FeedView) {
    let feed = view.feed
    tag(.tr) { html in
      html.tag(.th, .scope(.row)) { html in
        html.foreign(feed.title.isEmpty ? feed.address : feed.title)
        if feed.invented { html.inventedBadge() }
        html.tag(.small) { $0.foreign(feed.address) }
        for words in [feed.outlet, feed.purpose, feed.basis].compactMap(\.self) {
          html.tag(.small) { $0.foreign(words) }
        }
      }
      html.tag(.td) { html in
        if let last = view.visits.first {
          html.moment(last.visit.at)
        } else {
          html.text("not yet")
        }
      }
      html.tag(.td) { $0.answers(view.visits) }
      html.tag(.td) { html in
        if let next = view.next { html.moment(next) } else { html.text("now") }
        html.tag(.small, text: "every \(feed.minutes.of("minute", "minutes"))")
      }
      html.tag(.td, .class("number")) { html in
        html.text((view.waiting + view.done + view.givenUp).grouped)
        html.tag(.small, text: "\(view.waiting.grouped) waiting")
        if view.givenUp > 0 { html.tag(.small, text: "\(view.givenUp.grouped) given up") }
      }
    }
  }

  /// The last visits, the newest in full.
  private mutating func answers(_ visits: [FeedVisitView]) {
    guard let last = visits.first else { return text("") }
    text(last.outcome)
    if let status = last.visit.status { text(" (\(status))") }
    if last.visit.failures > 0 {
      text(", \(last.visit.failures.of("failure", "failures in a row"))")
    }
    tag(.small) { $0.foreign(last.visit.words) }
    guard visits.count > 1 else { return }
    tag(.details) { html in
      html.tag(.summary, text: "before")
      html.tag(.ol) { html in
        for earlier in visits.dropFirst() {
          html.tag(.li) { html in
            html.moment(earlier.visit.at)
            html.text(" \(earlier.outcome): ")
            html.foreign(earlier.visit.words)
          }
        }
      }
    }
  }
}
