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
          html.score(match.parts, ahead: match.ahead.map { "\($0) ahead of the next" })
        }
      }
    }
  }
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
