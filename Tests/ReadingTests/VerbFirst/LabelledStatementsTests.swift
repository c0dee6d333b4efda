// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct LabelledStatementsTests {
  @Test(arguments: [
    ("مراسلنا: استشهاد 3 مواطنين بغارة", ["مراسلنا"]),
    ("#عاجل | مراسلنا في حارم: مقتل طفلين بقصف", ["مراسلنا في حارم"]),
    ("مراسلنا في إدلب قتل رجل وأصيب أخوه بقصف على كفريا", ["مراسلنا في إدلب"]),
    ("مصدر أمني لوكالة الضفة: مقتل 3 عناصر من الشرطة", ["مصدر أمني", "وكالة الضفة"]),
  ])
  func `who stands before a colon or at the head of a post says what follows`(
    _ text: String, _ chain: [String]
  ) {
    let claim = ArabicReports.claims(text).first
    #expect(claim?.chain.map { $0.name.isEmpty ? $0.text : $0.name } == chain)
  }
}
