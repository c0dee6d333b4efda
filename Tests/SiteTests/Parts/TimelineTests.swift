// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Site

private func timeline(_ days: [String], signed: Set<String> = []) -> Timeline {
  Timeline(days.map { (Invented.day($0), signed.contains($0)) })
}

@Test(arguments: [
  (["2024-03-12"], Timeline.Unit.day, 1), (["2024-03-01", "2024-04-30"], .day, 61),
  (["2024-03-01", "2024-06-04"], .month, 4), (["2023-12-31", "2024-03-10"], .month, 4),
  (["2014-01-01", "2024-01-01"], .year, 11),
])
func `the unit follows the span so that the bars stay few`(
  _ days: [String], _ unit: Timeline.Unit, _ count: Int
) {
  let timeline = timeline(days)
  #expect(timeline.unit == unit)
  #expect(timeline.buckets.count == count)
}

@Test func `signed and proposed are counted apart, and empty months stay`() {
  let timeline = timeline(
    ["2024-01-05", "2024-03-01", "2024-03-31", "2024-05-02"], signed: ["2024-03-31"])
  #expect(timeline.buckets.map(\.proposed) == [1, 0, 1, 0, 1])
  #expect(timeline.buckets.map(\.signed) == [0, 0, 1, 0, 0])
  #expect(timeline.buckets.first?.label == "January 2024")
  #expect(timeline.most == 2)
}

@Test func `no incident gives no picture`() {
  var html = HTMLWriter()
  html.timeline(Timeline([]), note: "")
  #expect(html.bytes.isEmpty)
}

@Test func `the same figures stand in a table for those who cannot see the bars`() {
  var html = HTMLWriter()
  html.timeline(timeline(["2024-03-12"]), note: "Not a trend.")
  let text = String(decoding: html.bytes, as: UTF8.self)
  #expect(text.contains("<th scope=\"row\">12 March 2024</th>"))
  #expect(text.contains("Not a trend."))
}
