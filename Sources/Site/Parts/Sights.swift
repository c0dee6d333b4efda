// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension HTMLWriter {
  /// The picture of a report's page, or why there is none.
  ///
  /// Folded away and fetched only when somebody opens it: a page may show the dead and the wounded.
  mutating func sight(_ sight: PageSight, of report: Report) {
    guard case .pictured(let width, let height, let at, let browser, let isCutOff) = sight else {
      if case .missing(let why) = sight {
        tag(.p, .class("quiet")) { html in
          html.text("Picture of the page: not taken, ")
          html.foreign(why)
          html.text(".")
        }
      }
      return
    }
    tag(.details, .class("sight")) { html in
      html.tag(.summary) { html in
        html.text("Picture of the page, ")
        html.moment(at)
        html.text(", \(width) × \(height) pixels. It may show the dead and the wounded.")
      }
      html.tag(.figure) { html in
        html.tag(
          .img, .src(.picture(of: report.id)), .width(Double(width)), .height(Double(height)),
          .whenSeen,
          .alternative(
            "The page of report \(report.id) as a browser showed it, "
              + "\(momentWords(at)). Its words are the text of the report."))
        html.tag(.figcaption) { html in
          html.text("As ")
          html.foreign(browser)
          html.text(" showed the bytes of this capture")
          html.text(isCutOff ? "; the page is longer and was cut off." : ".")
        }
      }
    }
  }
}
