// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TableRowTests {
  @Test func `a row's place is its first cell, and a row of totals has none`() {
    let claims = Reports.claims(
      "District | Killed\nIdlib | 12\nHama | 4\nTotal | 16\n\nNine guards died in the fire.")
    #expect(claims.map { $0.place?.text } == ["Idlib", "Hama", nil, nil])
    #expect(claims.map(\.scope)[2] == .cumulative)
    #expect(Set(claims.map(\.event)).count == 4)
  }

  @Test func `children counted beside all are a part of them`() {
    let claims = Reports.claims(
      "Date | Place | Civilians killed | Children killed\n1 March 2018 | Idlib | 5 | 2\n")
    #expect(claims.map(Reports.short) == ["killed 5", "killed 2 of #0"])
    #expect(claims.map(\.victims.status) == [.civilian, .civilian])
    #expect(
      claims.map { $0.time?.from } == Array(repeating: Day(year: 2018, month: 3, day: 1), count: 2))
    #expect(claims.map { $0.place?.text } == ["Idlib", "Idlib"])
  }

  @Test func `a row stands where its figure stands`() throws {
    let text = "District | Killed\nIdlib | 12\n"
    let claim = try #require(Reports.claims(text).first)
    let bytes = Array(text.utf8)[claim.passage.bytes]
    #expect(String(decoding: bytes, as: UTF8.self) == "12")
  }
}
