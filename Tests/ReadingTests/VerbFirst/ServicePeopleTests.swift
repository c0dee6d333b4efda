// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

/// People told by the service or body that is theirs, and words for people of one kind.
struct ServicePeopleTests {
  @Test(arguments: [
    ("استشهد 3 من طواقم الدفاع المدني في قصف", "killed 3", [Victims.Group.rescuers]),
    ("قتل اثنان من كوادر الإسعاف في غارة", "killed 2", [.medics]),
    ("أصيب أربعة من طواقم الهلال الأحمر", "injured 4", [.medics]),
    ("مقتل 3 عناصر إجرامية في تبادل لإطلاق النار", "killed 3", []),
    ("قوات الأمن تقتل 4 انتحاريين", "killed 4", [.militants]),
  ])
  func `a number of a body's people`(
    _ text: String, _ told: String, _ groups: [Victims.Group]
  ) throws {
    let claim = try #require(ArabicReports.claims(text).first)
    #expect(Reports.short(claim) == told)
    #expect(claim.victims.groups == groups)
    #expect(claim.victims.status != .combatant || groups == [.militants])
  }

  @Test(arguments: [
    ("قوات الأمن تقتل انتحاريين قرب المدينة", ["killed plural"]),
    ("استشهاد مسعف واثنين من طاقم الإسعاف", ["killed 3", "killed 1 of #0", "killed 2 of #0"]),
    ("مقتل عائلة مكونة من 5 أفراد في قصف", ["killed 5"]),
    ("لقي عدد من قواته مصرعهم في قصف", ["killed عدد من"]),
    ("أعلنت الكتائب أن مقاتليها أجهزوا على 4 جنود", ["killed 4"]),
    ("أجهز مسلحون على 3 مدنيين في البلدة", ["killed 3"]),
    ("قضت قوات الأمن على 5 إرهابيين", ["killed 5"]),
    ("قضت المحكمة على 5 أشخاص بالسجن", []),
    (
      "أطلق مسلحون النار على عنصرين من الشرطة ما أدى إلى مقتل أحدهما وإصابة الآخر",
      ["killed 1", "injured 1"]
    ),
    ("اعتدى مستوطنون على رعاة ما أسفر عن إصابة اثنين برضوض", ["injured 2"]),
    ("أرداه عناصر الدورية قتيلا أمام منزله", ["killed 1"]),
    ("أرداه عناصر الدورية قتيلاً أمام منزله", ["killed 1"]),
    ("قصف منزل شهيد في البلدة", []),
    ("قال الجيش إن جنديا قتل وأصيب اثنان في معارك", ["killed 1", "injured 2"]),
    ("قال الجيش إن مسلحا قتل وأصاب 4 جنود", ["unspecified 4"]),
    ("استشهد تحت التعذيب الشاب خالد السعيد", ["killed 1"]),
    ("وصفت الوزارة الحدث بالتاريخي", []),
  ])
  func `counts of them`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }
}
