// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct DrivenOutTests {
  @Test(arguments: [
    ("أجبر القصف 800 شخص على النزوح.", ["displaced 800"]),
    ("أجبرت المعارك أكثر من 2000 شخص على الفرار من بلدة النهود.", ["displaced >2000"]),
    ("اضطر 4500 مدني إلى الفرار من منازلهم.", ["displaced 4500"]),
    ("أرغم المسلحون 60 قرويا على ترك بيوتهم.", []),
    ("أرغم المسلحون 60 مزارعا على ترك بيوتهم.", ["displaced 60"]),
    ("تهجير 1200 شخص من قرى ريف حماة.", ["displaced 1200"]),
    ("هجرت القوات 1200 شخص من قريتهم.", ["displaced 1200"]),
  ])
  func `whom something made flee is displaced`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    "نزوح 300 عائلة من الفاشر.", "شردت المعارك 600 عائلة.",
    "أرغم المسلحون 40 أسرة على ترك منازلها.",
  ])
  func `families are no number of people`(_ text: String) {
    #expect(ArabicReports.told(text) == ["displaced plural"])
  }

  @Test(arguments: [
    "أجبر الجنود السائق على النزول.", "اضطرت الوزارة إلى إغلاق 12 مدرسة.",
    "اضطر 30 طالبا إلى الانتظار.",
  ])
  func `other things that people are made to do are no harm`(_ text: String) {
    #expect(ArabicReports.told(text).isEmpty)
  }
}
