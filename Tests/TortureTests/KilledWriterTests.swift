// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// What a killed writer had acknowledged is there, and nothing is there half.
@Suite(.enabled(if: Program.isThere), .serialized)
struct KilledWriterTests {
  @Test(arguments: [20, 60, 150, 400, 900])
  func `an add that is killed leaves whole reports and none of them twice`(
    milliseconds: Int
  ) throws {
    let record = try TestRecord()
    let path = try record.reports(
      (0..<3000).map { number in
        let place = number.isMultiple(of: 10) ? " in Hays on Tuesday" : ""
        return "\(number % 40 + 2) people were killed\(place), case \(number)."
      })
    _ = try Program.shell(
      "timeout -s KILL 0.\(String(format: "%03d", milliseconds)) \"$cairn\" add --user nour '\(path)'",
      environment: record.environment)
    let check = try record.run(["verify"])
    #expect(check.status == 0, "\(check.text) \(check.errors)")

    let again = try record.run(["add", "--user", "nour", "--json", path])
    let summary = try #require(try again.lines().first)
    let added = try #require(summary["added"] as? Int)
    let known = try #require(summary["known"] as? Int)
    #expect(added + known == 3000)
    let listed = try #require(try record.run(["reports", "--json", "--limit", "1"]).lines().first)
    #expect(listed["total"] as? Int == 3000)
    #expect(try record.run(["verify"]).status == 0)
  }
}
