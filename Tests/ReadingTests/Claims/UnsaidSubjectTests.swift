// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct UnsaidSubjectTests {
  @Test func `a passive behind before is of whoever acts`() {
    let text = "A man stabbed two guards in Hays before being shot dead by police."
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["killed 1", "injured 2"])
    #expect(claims.first?.victims.text == "A man")
  }

  @Test func `those who were seized before it are those who were killed`() {
    let text = "Two men were abducted in Hays before being killed."
    #expect(Reports.told(text).contains("killed 2"))
  }

  @Test func `a passive behind and is of whoever acts`() {
    let text = "A farmer stabbed two guards near Hays and was shot dead by troops."
    let claims = Reports.claims(text)
    #expect(claims.map { Reports.short($0) } == ["killed 1", "injured 2"])
    #expect(claims.map(\.actor?.text) == ["troops", "farmer"])
  }
}
