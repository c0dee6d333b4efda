// SPDX-License-Identifier: Apache-2.0

import Record

/// How many incidents fall into each stretch of time, signed and proposed apart.
struct Timeline {
  /// Days, months or years: whichever gives a picture of at most some sixty bars.
  enum Unit { case day, month, year }

  struct Bucket: Hashable {
    var label: String
    var signed = 0
    var proposed = 0
  }

  let unit: Unit
  /// From the first stretch to the last, the empty ones between them too.
  let buckets: [Bucket]

  init(_ incidents: [(day: Day, isSigned: Bool)]) {
    let days = incidents.map(\.day)
    guard let first = days.min(), let last = days.max() else {
      unit = .month
      buckets = []
      return
    }
    let span = Int(last.number) - Int(first.number)
    let unit: Unit = span < 62 ? .day : span < 1_900 ? .month : .year
    let start = Timeline.position(first, unit)
    var buckets = (start...Timeline.position(last, unit)).map {
      Bucket(label: Timeline.label($0, unit))
    }
    for (day, isSigned) in incidents {
      let place = Timeline.position(day, unit) - start
      if isSigned { buckets[place].signed += 1 } else { buckets[place].proposed += 1 }
    }
    self.unit = unit
    self.buckets = buckets
  }

  var most: Int { buckets.map { $0.signed + $0.proposed }.max() ?? 0 }

  private static func position(_ day: Day, _ unit: Unit) -> Int {
    let (year, month, _) = day.civil
    return switch unit {
    case .day: Int(day.number)
    case .month: year * 12 + month - 1
    case .year: year
    }
  }

  private static func label(_ position: Int, _ unit: Unit) -> String {
    switch unit {
    case .day: Day(number: Int32(position)).words
    case .month:
      Day(year: position / 12, month: position % 12 + 1, day: 1)?.monthWords ?? String(position)
    case .year: String(position)
    }
  }
}

extension HTMLWriter {
  /// Bars over time; signed below and solid, proposed above and hollow.
  mutating func timeline(_ timeline: Timeline, note: String) {
    guard let first = timeline.buckets.first, let last = timeline.buckets.last else { return }
    tag(.figure, .class("timeline")) { html in
      html.tag(.figcaption) { html in
        html.tag(.strong, text: "Incidents by \(timeline.unit)")
        html.text(" " + note)
      }
      html.bars(timeline)
      html.tag(.div, .class("ends"), .unspoken) { html in
        html.tag(.span, text: first.label)
        if timeline.buckets.count > 1 { html.tag(.span, text: last.label) }
      }
      html.numbers(timeline)
    }
  }

  private mutating func bars(_ timeline: Timeline) {
    let slot = 1000 / Double(timeline.buckets.count)
    let width = min(slot * 0.8, 60)
    let unit = 96 / Double(max(1, timeline.most))
    tag(.svg, .viewBox(1000, 100), .stretched, .class("bars"), .unspoken) { svg in
      for (index, bucket) in timeline.buckets.enumerated() {
        let x = Double(index) * slot + (slot - width) / 2
        let signed = Double(bucket.signed) * unit
        let proposed = Double(bucket.proposed) * unit
        svg.rect("signed", x: x, y: 100 - signed, width: width, height: signed, bucket)
        svg.rect(
          "proposed", x: x, y: 100 - signed - proposed, width: width, height: proposed, bucket)
      }
    }
  }

  private mutating func rect(
    _ kind: String, x: Double, y: Double, width: Double, height: Double, _ bucket: Timeline.Bucket
  ) {
    guard height > 0 else { return }
    tag(.rect, .class(kind), .x(x), .y(y), .width(width), .height(height)) { rect in
      rect.tag(
        .title, text: "\(bucket.label): \(bucket.signed) signed, \(bucket.proposed) proposed")
    }
  }

  /// The same as a table, for those who cannot see the bars or want the figures.
  private mutating func numbers(_ timeline: Timeline) {
    tag(.details) { html in
      html.tag(.summary, text: "The figures")
      html.table("Incidents by \(timeline.unit)") { html in
        html.heads(["When", "Signed", "Proposed"], figures: ["Signed", "Proposed"])
        html.tag(.tbody) { html in
          for bucket in timeline.buckets where bucket.signed + bucket.proposed > 0 {
            html.tag(.tr) { html in
              html.tag(.th, .scope(.row), text: bucket.label)
              html.tag(.td, .class("number"), text: bucket.signed.grouped)
              html.tag(.td, .class("number"), text: bucket.proposed.grouped)
            }
          }
        }
      }
    }
  }
}
