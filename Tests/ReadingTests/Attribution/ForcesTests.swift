// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// Who speaks for a force speaks as that force, whichever side it is on: the word of one blamed party must
/// not count as a source's where that of another does not.
struct ForcesTests {
  @Test(arguments: [
    ("The Ukrainian General Staff", "Ukrainian army"),
    ("The Ukrainian Air Force", "Ukrainian army"),
    ("The Ukrainian Defence Ministry", "Ukrainian army"),
    ("The Russian General Staff", "Russian army"), ("The Russian Defence Ministry", "Russian army"),
    ("The Israeli Defence Ministry", "Israeli military"), ("The IDF", "Israeli military"),
    ("The Pentagon", "US military"), ("US Central Command", "US military"),
    ("Operation Inherent Resolve", "US-led coalition"),
    ("The Sudanese Armed Forces", "Sudanese army"), ("The RSF", "Rapid Support Forces"),
    ("The Turkish Defence Ministry", "Turkish army"), ("The Tatmadaw", "Myanmar military"),
  ])
  func `its command, its ministry and its short name are one force`(
    _ speaker: String, _ force: String
  ) {
    let text = "\(speaker) said on Monday that five people were killed in the town."
    #expect(Reports.chains(text).first == [force])
  }

  @Test(arguments: [
    ("وزارة الدفاع الروسية", "Russian army"), ("القوات المسلحة السودانية", "Sudanese army"),
    ("القيادة المركزية الأمريكية", "US military"), ("البنتاغون", "US military"),
  ])
  func `in Arabic too`(_ speaker: String, _ force: String) {
    let text = "قالت \(speaker) إن خمسة أشخاص قتلوا في المدينة."
    #expect(ArabicReports.claims(text).first?.chain.map(\.name) == [force])
  }
}
