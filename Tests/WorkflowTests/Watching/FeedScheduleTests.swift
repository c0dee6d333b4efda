// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Workflow

@Test(arguments: [
  ("120", 120), ("0", 0), ("-5", 0), ("99999999", 604_800), ("Tue, 05 Mar 2019 09:01:00 GMT", 60),
  ("Tue, 05 Mar 2019 08:00:00 GMT", 0), ("soon", nil), ("", nil),
])
func `how long a server asks to be left alone`(_ field: String, _ seconds: Int?) {
  #expect(FeedSchedule.rest(field, now: 1_551_776_400) == seconds)
}

@Test func `a wait doubles up to a day, and what the server asks for goes before`() {
  let waits = (0...14).map {
    FeedSchedule.visit(minutes: 5, failures: $0, rest: nil, now: 0)
  }
  #expect(waits.prefix(4) == [300, 600, 1200, 2400])
  #expect(waits.last == 86_400)
  #expect(zip(waits, waits.dropFirst()).allSatisfy { $0 <= $1 })
  #expect(FeedSchedule.visit(minutes: 10_080, failures: 3, rest: nil, now: 0) == 604_800)
  #expect(FeedSchedule.visit(minutes: 5, failures: 1, rest: 90_000, now: 10) == 90_010)
}

@Test func `an article is tried over a day and a half`() {
  let waits = (1...8).map { FeedSchedule.entry(attempts: $0, rest: nil, now: 0) }
  #expect(waits == [900, 1800, 3600, 7200, 14_400, 28_800, 57_600, nil])
}
