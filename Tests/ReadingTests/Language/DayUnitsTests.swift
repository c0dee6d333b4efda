// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

@testable import Reading

struct DayUnitsTests {
  @Test(arguments: [
    (1, 1, "2024-02-01"), (-1, 7, "2024-01-24"), (1, 30, "2024-02-29"), (-2, 30, "2023-11-30"),
    (-1, 365, "2023-01-31"), (48, 0, "2024-02-02"), (23, 0, "2024-01-31"),
  ])
  func `a step by units ends on a day, the month's last where it lacks that day`(
    _ count: Int, _ unit: Int, _ day: String
  ) throws {
    let start = try #require(Day(year: 2024, month: 1, day: 31))
    #expect(start.shifted(by: count, unit: unit)?.description == day)
  }

  @Test func `what lies too far off is no day`() throws {
    let start = try #require(Day(year: 2024, month: 1, day: 31))
    #expect(start.shifted(by: 5000, unit: 1) == nil)
    #expect(start.shifted(by: -4000, unit: 365) == nil)
  }
}
