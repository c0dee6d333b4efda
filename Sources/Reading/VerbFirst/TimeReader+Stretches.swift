// SPDX-License-Identifier: Apache-2.0

/// Stretches of time, and what is counted back from the day of the report.
extension TimeReader {
  /// "الأسبوع الماضي", "الشهرين الماضيين", "الأيام الثلاثة الماضية", "24 ساعة الماضية", "عام 2019",
  /// "شهر آذار الماضي", "رمضان الماضي", "هذا العام".
  func calendar(_ start: Int) -> TimeExpression? {
    if let month = wholeMonth(start) { return month }
    if sentence.has(start, .timeUnit) {
      if sentence.has(start, .relativeModifier) {  // "هذا العام"
        return made(.calendar(unit: unit(start), shift: 0), start, start + 1)
      }
      if number(start) == 365, let year = year(start + 1) {
        return made(.year(year), start, afterEra(start + 2))
      }
      if number(start) == TimeReader.weekend, modifier(start + 1) == nil {
        return made(.calendar(unit: TimeReader.weekend, shift: 0), start, start + 1)
      }
      let (counted, end) = countBehind(start + 1)
      guard let shift = modifier(end) else { return nil }
      return back(start, shift, counted, end + 1)
    }
    guard let (count, end) = counted(start), let shift = modifier(end + 1), shift < 0 else {
      return nil
    }
    return made(.past(count: count, unit: unit(end)), start, end + 2)
  }

  /// The number behind a unit, "الأيام الثلاثة", "الساعات الـ24", "الساعات الأربع والعشرين", and where it
  /// ends.
  private func countBehind(_ index: Int) -> (Int?, Int) {
    if sentence.has(index, .numberWord) {
      let hasTens = sentence.has(index + 1, .and) && sentence.has(index + 2, .numberWord)
      return hasTens && number(index) < 10
        ? (number(index) + number(index + 2), index + 3) : (number(index), index + 1)
    }
    let figure = isArticleAlone(index) ? index + 1 : index
    guard sentence[figure].isFigure, sentence[figure].key < 1000 else { return (nil, index) }
    return (Int(sentence[figure].key), figure + 1)
  }

  /// "الـ", written apart from the figure that it belongs to.
  func isArticleAlone(_ index: Int) -> Bool {
    sentence.has(index, .definite) && sentence[index + 1].isFigure
      && sentence[index + 1].shape.contains(.glued)
  }

  private func back(_ index: Int, _ shift: Int, _ count: Int?, _ end: Int) -> TimeExpression? {
    let unit = unit(index)
    let count = number(index) >= TimeReader.dual ? 2 : count
    if count != nil || sentence.has(index, .plural) || unit == 0 {
      return shift < 0 ? made(.past(count: count ?? 0, unit: unit), index, end) : nil
    }
    return made(.calendar(unit: unit, shift: shift), index, end)
  }

  private func wholeMonth(_ start: Int) -> TimeExpression? {
    let index = isMonthWord(start) ? start + 1 : start
    guard index > start || modifier(start + 1) != nil || isPlaced(start) else { return nil }
    if sentence.has(index, .hijriMonth) {
      let (year, end) = hijriYear(index + 1)
      let date = HijriDate(year: year, month: number(index), day: nil)
      return made(.hijri(date, weekday: nil), start, end)
    }
    guard sentence.has(index, .month), day(index + 1) == nil else { return nil }
    let (year, end) = afterMonth(index + 1)
    return made(.month(year: year, month: number(index)), start, end)
  }

  /// Whether a word before a month's name says that it is one: some are given names too.
  private func isPlaced(_ index: Int) -> Bool {
    sentence.meets(index - 1, WordClass(.locative, .since, .over, .until))
      || index > sentence.lower && sentence.has(index, .hijriMonth)
        && sentence.has(index - 1, .relativeModifier)
      || sentence.has(index, .hijriMonth) && year1300(index + 1)
  }

  private func year1300(_ index: Int) -> Bool { hijriYear(index).0 != nil }

  /// "مطلع آذار", "أواخر عام 2019", "منتصف الشهر الماضي".
  func partBefore(_ start: Int) -> TimeExpression? {
    guard sentence.has(start, .relativeModifier), number(start) > TimeReader.firstPart else {
      return nil
    }
    let part = number(start) - TimeReader.firstPart
    let index = isMonthWord(start + 1) ? start + 2 : start + 1
    if sentence.has(index, .month) {
      let (year, end) = afterMonth(index + 1)
      return made(.part(part, year: year, month: number(index)), start, end)
    }
    let named = yearWord(index)
    guard named > index, let year = year(named) else { return nil }
    return made(.part(part, year: year, month: nil), start, afterEra(named + 1))
  }

  /// "قبل يومين", "قبل نحو ثلاثة أسابيع".
  func agoBefore(_ start: Int) -> TimeExpression? {
    var index = start + 1
    while sentence.has(index, .qualifierBefore) { index += 1 }
    return duration(index).map {
      made(.ago(count: $0.count, unit: $0.unit), start, $0.end)
    }
  }

  /// "يومين", "ثلاثة أيام", "أسبوع"; the count is 0 for "أيام" without a number.
  func duration(_ start: Int) -> (count: Int, unit: Int, end: Int)? {
    if sentence.has(start, .timeUnit), !sentence.has(start, .definite) {
      guard unit(start) < 365 || year(start + 1) == nil else { return nil }
      let isDual = number(start) >= TimeReader.dual
      let count = isDual ? 2 : sentence.has(start, .plural) ? 0 : 1
      return (count, unit(start), start + 1)
    }
    guard let (count, end) = counted(start) else { return nil }
    return (count, unit(end), end + 1)
  }

  /// A number before a unit, and where the unit stands; 0 for a vague number.
  private func counted(_ start: Int) -> (count: Int, unit: Int)? {
    if sentence[start].isFigure, !sentence.has(start + 1, .timeUnit) { return nil }
    let reader = QuantityReader(sentence: sentence, lexemes: lexemes)
    guard let quantity = reader.read(at: start), sentence.has(quantity.upper, .timeUnit),
      !sentence.has(quantity.upper, .definite)
    else { return nil }
    return (Int(quantity.min ?? quantity.max ?? 0), quantity.upper)
  }

  /// "منذ السابع من أكتوبر", "منذ مطلع العام", "منذ يومين", "منذ فجر اليوم".
  func sinceBefore(_ start: Int) -> TimeExpression? {
    if let (count, unit, end) = duration(start + 1) {
      var time = made(.ago(count: count, unit: unit), start, end)
      time.isSince = unit >= 7
      return time
    }
    var index = start + 1
    if sentence.has(index, .relativeModifier), number(index) == TimeReader.firstPart + 1 {
      index += 1
    }
    let beginning = beginningOfUnit(index)
    guard
      var time = beginning ?? partBefore(start + 1) ?? pointAfter(index) ?? calendar(index)
        ?? bare(index) ?? beginningOfStory(start + 1)
    else { return sinceDayPart(start) }
    time.lower = start
    // "منذ فجر اليوم" is a day, and no longer time.
    if case .relative(0) = time.form { return time }
    time.isSince = true
    return time
  }

  /// "بدء الحرب", "اندلاع المعارك": since then, whenever that was; "بدء العملية البرية في 3 أيار" tells the day.
  private func beginningOfStory(_ index: Int) -> TimeExpression? {
    guard sentence.has(index, .relativeModifier), number(index) == TimeReader.firstPart + 1,
      sentence.has(index + 1, .definite), !sentence.has(index + 1, .timeUnit)
    else { return nil }
    for joint in (index + 2)..<(index + 5) where joint < sentence.upper {
      if sentence.meets(joint, WordClass(.comma, .and, .verb)) { break }
      guard sentence.has(joint, .locative) else { continue }
      if let day = pointAfter(joint + 1) ?? bare(joint + 1) {
        return made(day.form, index, day.upper)
      }
    }
    return made(.open, index, index + 2)
  }

  /// "العام", "الشهر الجاري" behind "مطلع".
  private func beginningOfUnit(_ index: Int) -> TimeExpression? {
    guard sentence.has(index, .timeUnit), sentence.has(index, .definite), unit(index) > 1,
      sentence.has(index - 1, .relativeModifier), modifier(index + 1) ?? 0 == 0
    else { return nil }
    return made(
      .calendar(unit: unit(index), shift: 0), index,
      modifier(index + 1) == nil ? index + 1 : index + 2)
  }

  /// A month or year without more: "منذ آذار", "منذ 2011".
  private func bare(_ index: Int) -> TimeExpression? {
    if let year = year(index) { return made(.year(year), index, afterEra(index + 1)) }
    return wholeMonth(index)
  }
}
