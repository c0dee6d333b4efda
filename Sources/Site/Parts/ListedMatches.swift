// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// Matches of incidents and what other recorders list: the score, its parts, the distance to the next.
  mutating func matches(
    _ matches: [ListedMatch], other: (inout HTMLWriter, ListedMatch) -> Void
  ) {
    tag(.ul, .class("pairs")) { html in
      for match in matches {
        html.tag(.li) { html in
          other(&html, match)
          html.text(". \((match.answer ?? .open).words.prefix(1).uppercased())")
          html.text("\((match.answer ?? .open).words.dropFirst()): ")
          html.text("\(match.points) of 100")
          if let ahead = match.ahead { html.text(", \(ahead) ahead of the next") }
          html.text(". ")
          html.tag(.span, .class("quiet")) { html in
            html.foreign(match.parts.map(\.words).joined(separator: "; "))
          }
        }
      }
    }
  }
}

extension ScorePart {
  /// `+25 one day: 2024-03-05`.
  var words: String { "\(points > 0 ? "+" : "")\(points) \(reason)" }
}

extension ListedIncident {
  /// The killed as a dataset has them: everyone, else civilians.
  var killedWords: String {
    let everyone = self[.killed, .everyone]
    let isKnown = everyone.min != nil || everyone.max != nil
    return (isKnown ? everyone : self[.killed, .civilians]).words
  }

  var daysWords: String {
    guard let firstDay else { return "no day" }
    guard let lastDay, lastDay != firstDay else { return firstDay.words }
    return "\(firstDay.words) to \(lastDay.words)"
  }
}

extension ListedIncident.Range {
  /// `5–7`, `5 or more`, `7 or fewer`, `unknown`.
  var words: String {
    switch (min, max) {
    case (let min?, let max?): min == max ? "\(min)" : "\(min)–\(max)"
    case (let min?, nil): "\(min) or more"
    case (nil, let max?): "\(max) or fewer"
    case (nil, nil): "unknown"
    }
  }
}
