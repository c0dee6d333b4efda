// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct MentionsFireTests {
  @Test(arguments: [
    ("أطلق حرس الحدود النار على نازحين، ما تسبب بمقتل شاب.", Cause.Kind.smallArms),
    ("شبت النار في خيمة وتوفي طفل.", nil),
  ])
  func `fire is gunfire where somebody fires`(_ text: String, _ kind: Cause.Kind?) {
    #expect(ArabicReports.claims(text).first?.cause?.kind == kind)
  }
}
