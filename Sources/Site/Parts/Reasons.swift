// SPDX-License-Identifier: Apache-2.0

import Record

/// The numbers by which one page calls its claims, in the order in which it shows them.
struct ClaimNumbers {
  private var numbers: [ClaimID: Int] = [:]

  init(_ shown: some Sequence<ClaimID>) {
    for id in shown where numbers[id] == nil { numbers[id] = numbers.count + 1 }
  }

  subscript(_ id: ClaimID) -> Int? { numbers[id] }

  /// The place of a claim on its page.
  static func anchor(_ id: ClaimID) -> String { "claim-\(id.report)-\(id.number)" }
}

extension HTMLWriter {
  /// Reasons in the order in which they were weighed, each with the claims it rests on.
  mutating func reasons(_ reasons: [Assessment.Reason], _ numbers: ClaimNumbers) {
    tag(.ol, .class("reasons")) { html in
      for reason in reasons {
        html.tag(.li) { html in
          html.text(reason.text)
          html.references(reason.claims, numbers)
        }
      }
    }
  }

  /// The claims a judgement rests on, as links to where they stand on this page.
  private mutating func references(_ claims: [ClaimID], _ numbers: ClaimNumbers) {
    guard !claims.isEmpty else { return }
    markup(" ")
    tag(.span, .class("refs")) { html in
      for id in claims {
        if let number = numbers[id] {
          html.tag(
            .a, .href(.part(ClaimNumbers.anchor(id))), .label("Claim \(number)"), text: "\(number)")
        } else {
          html.tag(.a, .href(.claim(id)), text: id.description)
        }
        html.markup(" ")
      }
    }
  }
}
