// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TrappedPeopleTests {
  @Test(arguments: [
    ("لا يزال ستة أشخاص تحت الأنقاض", ["trapped 6"]),
    ("ما زال 3 أطفال من عائلة واحدة تحت الركام", ["trapped 3"]),
    ("ثلاثة من أهالي الحي ما زالوا عالقين", ["trapped 3"]),
    ("يبحث الأهالي عن ثلاثة أشخاص من عائلة النجار ما زالوا عالقين", ["trapped 3"]),
    ("مقتل 4 مدنيين ولا يزال اثنان تحت الأنقاض", ["killed 4", "trapped 2"]),
    ("ولا يزال شخصان تحت الركام", ["trapped 2"]),
    ("لا يزال نحو 30 آخرين في عداد المفقودين", ["missing ~30"]),
  ])
  func `people under rubble are trapped`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test(arguments: [
    ("انتشال 4 جثث من تحت الأنقاض", ["body_recovered 4"]),
    ("مقتل خمسة أشخاص دفنوا تحت الأنقاض", ["killed 5"]), ("السيارات تحت الأنقاض", []),
  ])
  func `those of whom more is told are not told again`(_ text: String, _ told: [String]) {
    #expect(ArabicReports.told(text) == told)
  }

  @Test func `victims under rubble are trapped, whatever befell them`() {
    let text = "لا يزال عدد من الضحايا تحت الركام وفي الطرقات."
    #expect(ArabicReports.claims(text).map(\.harm) == [.trapped])
    #expect(
      ArabicReports.told("ما زال آلاف الضحايا تحت الأنقاض.").allSatisfy { !$0.contains("none") })
  }
}
