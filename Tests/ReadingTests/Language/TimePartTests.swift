// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TimePartTests {
  /// Wednesday 14 March 2018.
  private let published = Day(year: 2018, month: 3, day: 14)

  @Test(arguments: [
    ("in late 2016", "2016-10-01", "2016-12-31"),
    ("in early February", "2018-02-01", "2018-02-10"),
    ("in mid-May 2014", "2014-05-11", "2014-05-20"),
    ("in the first half of 2017", "2017-01-01", "2017-06-30"),
    ("at the end of January", "2018-01-21", "2018-01-31"),
    ("in the first week of January", "2018-01-01", "2018-01-07"),
    ("in the last week of February", "2018-02-22", "2018-02-28"),
    ("in the second half of June 2017", "2017-06-16", "2017-06-30"),
    ("in mid-2016", "2016-05-01", "2016-08-31"),
  ])
  func `thirds, halves and weeks are so many days or months`(
    _ words: String, _ from: String, _ to: String
  ) throws {
    let text = "Two people were killed \(words)."
    let time = try #require(Reports.claims(text, published: published).first?.time)
    #expect(time.from?.description == from && time.to?.description == to)
  }
}
