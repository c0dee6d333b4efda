// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Reading

@Test(arguments: [
  ("Tue, 05 Mar 2019 09:00:00 GMT", "2019-03-05", 1_551_776_400),
  ("Tue, 5 Mar 2019 11:00:00 +0200", "2019-03-05", 1_551_776_400),
  ("5 Mar 19 04:00 EST", "2019-03-05", 1_551_776_400),
  ("Tuesday, 05-Mar-19 09:00:00 GMT", "2019-03-05", 1_551_776_400),
  ("2019-03-05T09:00:00Z", "2019-03-05", 1_551_776_400),
  ("2019-03-05T14:30:00.25+05:30", "2019-03-05", 1_551_776_400),
  ("2019-03-04T23:30:00-09:30", "2019-03-04", 1_551_776_400),
  ("2019-03-05", "2019-03-05", 1_551_744_000),
])
func `a date of mail or of RFC 3339 is read`(_ text: String, _ day: String, _ seconds: Int) throws {
  let date = try #require(InternetDate(text))
  #expect(date.day == Day(day))
  #expect(date.secondsSince1970 == seconds)
}

@Test(arguments: [
  "", "soon", "Tue, 32 Mar 2019 09:00:00 GMT", "2019-13-01", "Tue, 05", "05 Abc 2019",
])
func `what is no date is none`(_ text: String) {
  #expect(InternetDate(text) == nil)
}
