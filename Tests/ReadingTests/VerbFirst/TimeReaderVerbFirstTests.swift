// SPDX-License-Identifier: Apache-2.0
import Record
import Testing

struct TimeReaderVerbFirstTests {
  /// Wednesday 15 May 2024.
  private let published = Day(year: 2024, month: 5, day: 15)

  private func time(_ words: String) -> TimeMention? {
    ArabicReports.claims("قُتل 4 مدنيين \(words)", published: published).first.flatMap {
      $0.period ?? $0.time
    }
  }

  @Test(arguments: [
    ("أمس", "2024-05-14", "2024-05-14"), ("أول من أمس", "2024-05-13", "2024-05-13"),
    ("فجر اليوم", "2024-05-15", "2024-05-15"), ("ليلة أمس", "2024-05-14", "2024-05-15"),
    ("الليلة الماضية", "2024-05-14", "2024-05-15"), ("مساء الجمعة", "2024-05-10", "2024-05-10"),
    ("صباح الخميس الماضي", "2024-05-09", "2024-05-09"),
    ("يوم الأربعاء الماضي", "2024-05-08", "2024-05-08"),
    ("منتصف ليل الأحد", "2024-05-12", "2024-05-12"),
    ("قبل يومين", "2024-05-13", "2024-05-13"), ("قبل ثلاثة أيام", "2024-05-12", "2024-05-12"),
    ("قبل نحو أسبوعين", "2024-04-28", "2024-05-04"), ("قبل شهرين", "2024-03-01", "2024-03-31"),
    ("منذ يومين", "2024-05-13", "2024-05-13"),
    ("الأسبوع الماضي", "2024-05-06", "2024-05-12"), ("الشهر الماضي", "2024-04-01", "2024-04-30"),
    ("العام الماضي", "2023-01-01", "2023-12-31"), ("الشهر الجاري", "2024-05-01", "2024-05-15"),
    ("خلال الأسبوعين الماضيين", "2024-05-01", "2024-05-15"),
    ("خلال الأيام الثلاثة الماضية", "2024-05-12", "2024-05-15"),
    ("خلال شهر آذار الماضي", "2024-03-01", "2024-03-31"),
    ("منذ مطلع العام", "2024-01-01", "2024-05-15"),
    ("منذ بدء العملية البرية في 27 أكتوبر", "2023-10-27", "2024-05-15"),
    ("منذ السابع من أكتوبر", "2023-10-07", "2024-05-15"),
    ("منذ فجر اليوم", "2024-05-15", "2024-05-15"), ("خلال عام 2023", "2023-01-01", "2023-12-31"),
    ("خلال الساعات الـ24 الماضية", "2024-05-14", "2024-05-15"),
    ("ليلة 5/6 نيسان", "2024-04-05", "2024-04-06"), ("غداة السبت", "2024-05-11", "2024-05-11"),
    ("أواخر آذار الماضي", "2024-03-21", "2024-03-31"),
    ("مطلع عام 2020", "2020-01-01", "2020-03-31"),
    ("بين مساء الجمعة وصباح الأحد", "2024-05-10", "2024-05-12"),
    ("يومي الخميس والجمعة", "2024-05-09", "2024-05-10"),
    ("في الأسبوع الأول من أيار", "2024-05-01", "2024-05-07"),
    ("في الأسبوع الأخير من آذار", "2024-03-25", "2024-03-31"),
    ("في النصف الأول من عام 2023", "2023-01-01", "2023-06-30"),
    ("خلال عطلة نهاية الأسبوع", "2024-05-10", "2024-05-12"),
    ("خلال الساعات الأربع والعشرين الماضية", "2024-05-14", "2024-05-15"),
  ])
  func `relative times resolve from the report's day`(
    _ words: String, _ from: String, _ to: String
  ) throws {
    let time = try #require(self.time(words))
    #expect(time.from?.description == from && time.to?.description == to)
  }

  @Test(arguments: [
    ("في 15 تشرين الثاني 2019", "2019-11-15"), ("في 15 نونبر 2019", "2019-11-15"),
    ("في 3 جويلية 2019", "2019-07-03"), ("في 9 دجنبر 2019", "2019-12-09"),
    ("يوم 20 يوليوز 2019", "2019-07-20"), ("في 2 كانون التاني 2019", "2019-01-02"),
    ("في الخامس من أكتوبر/تشرين الأول 2019", "2019-10-05"),
    ("في الحادي والعشرين من تشرين الأول الماضي", "2023-10-21"),
    ("بتاريخ 5-10-2019", "2019-10-05"), ("بتاريخ 2019-10-05", "2019-10-05"),
    ("بتاريخ ٥/١٠/٢٠١٩", "2019-10-05"), ("يوم 5/10/2019م", "2019-10-05"),
    ("الثلاثاء، 14 أيار 2024", "2024-05-14"), ("يوم الثلاثاء الماضي الموافق 7 أيار", "2024-05-07"),
  ])
  func `dates are read with the month names of every region`(_ words: String, _ day: String) throws
  {
    let time = try #require(self.time(words))
    #expect(time.day?.description == day && time.precision == .day)
  }

  @Test(arguments: [
    ("في 1 محرم 1445 هـ", "2023-07-18", "2023-07-20"),
    ("في السابع عشر من شهر رمضان عام 1442 للهجرة", "2021-04-28", "2021-04-30"),
    ("يوم 10 ذو الحجة 1444هـ", "2023-06-28", "2023-06-30"),
    ("في 27 جماد الآخر 1445", "2024-01-08", "2024-01-10"),
    ("في 14 شوال الماضي", "2024-04-22", "2024-04-24"),
  ])
  func `a day of the Hijri calendar leaves a day either side`(
    _ words: String, _ from: String, _ to: String
  ) throws {
    let time = try #require(self.time(words))
    #expect(time.from?.description == from && time.to?.description == to)
    #expect(time.precision == .days)
  }

  @Test(arguments: [
    "الجمعة 12 رمضان 1445", "الجمعة 12 رمضان 1445هـ الموافق 22 مارس 2024م",
    "في 22 آذار 2024 الموافق لـ 12 رمضان 1445", "في 12 رمضان 1445 (22 آذار 2024)",
  ])
  func `a weekday or the other calendar says which day it was`(_ words: String) throws {
    let time = try #require(self.time(words))
    #expect(time.day?.description == "2024-03-22" && time.precision == .day)
  }

  @Test func `a Hijri month is a month and a day either side`() throws {
    let time = try #require(self.time("خلال شهر صفر عام 1441هـ"))
    #expect(time.from?.description == "2019-09-30" && time.to?.description == "2019-10-30")
    #expect(time.precision == .month)
  }

  @Test(arguments: [
    "قُتل 4 الأسبوع الماضي", "قُتل 4 فجر اليوم", "قُتل 4 يوم الجمعة", "قُتل 4 قبل يومين",
  ])
  func `a number before a time counts people`(_ text: String) {
    #expect(ArabicReports.told(text) == ["killed 4"])
  }

  @Test func `a month's name may be a person's`() {
    #expect(ArabicReports.told("مقتل رجب حمدان وابنه شعبان").first == "killed 2")
  }

  @Test(arguments: [
    ("قتل امرأة وطفليها الاثنين في حي الكلاسة", nil), ("قتل امرأة وطفلين الاثنين", "الاثنين"),
    ("قتل امرأة وطفليها الاثنين الماضي", "الاثنين الماضي"),
    ("قتل امرأة وطفليها يوم الاثنين", "يوم الاثنين"),
  ])
  func `both of somebody's are no Monday`(_ text: String, _ time: String?) {
    #expect(ArabicReports.claims(text).first?.time?.text == time)
  }

  @Test(arguments: [
    ("قتل شخصان في غارة على منزل في حي النصر، المستهدف منذ مساء الخميس.", Claim.Scope.incident),
    ("استشهدت مسنة بقصف يستهدف الحي منذ مساء الثلاثاء.", .incident),
    ("استشهد 11 مواطنا في غارات متواصلة على المخيم منذ مساء الخميس.", .cumulative),
  ])
  func `one raid or a few days are no long time`(_ text: String, _ scope: Claim.Scope) {
    #expect(ArabicReports.claims(text, published: published).map(\.scope) == [scope])
  }

  @Test func `a number of households is of one time`() {
    let claims = ArabicReports.claims("أعلنت الوحدة نزوح 300 أسرة جراء السيول.")
    #expect(claims.map(\.scope) == [.unspecified])
  }

  @Test func `the time of a toll is not that of what happened besides`() {
    let text = "تجاوزت حصيلة الاعتقالات منذ مطلع العام 7500 حالة. وأصيب فتى بالرصاص في حيس."
    #expect(ArabicReports.claims(text, published: published).last?.period == nil)
  }
}
