// SPDX-License-Identifier: Apache-2.0
import Record
import Script

/// Dates in figures with slashes, which are one token: "5/10/2019", "٥/١٠/٢٠١٩", "2019/10/5", and the two
/// days of a night, "ليلة 5/6 أكتوبر".
///
/// Arabic and Russian put the day before the month; no other order is in use there.
enum SlashedDates {
  static func read(_ scene: Scene, _ resolver: TimeResolver, into mentions: inout Mentions) {
    for index in 0..<scene.count where scene[index].kind == .noun || scene[index].kind == .other {
      for token in scene[index].lower..<scene[index].upper
      where scene.sentence[token].shape.contains(.clock) {
        guard let time = date(scene, token) ?? night(scene, token) else { continue }
        mentions.times.append(
          .init(
            phrase: index,
            value: Circumstances.TimeWords(
              words: scene.sentence.extent(time.lower..<time.upper), part: scene.part,
              expression: time, interval: resolver.resolve(time))))
        mentions.times.sort { $0.phrase < $1.phrase }
      }
    }
  }

  private static func date(_ scene: Scene, _ token: Int) -> TimeExpression? {
    let parts = numbers(scene.bytes, scene.mark(token).range)
    guard parts.count == 3 else { return nil }
    let isYearFirst = parts[0] > 31
    let (year, day) = isYearFirst ? (parts[0], parts[2]) : (parts[2], parts[0])
    guard (1900...2100).contains(year), (1...12).contains(parts[1]), (1...31).contains(day) else {
      return nil
    }
    return TimeExpression(
      form: .date(year: year, month: parts[1], day: day), lower: token, upper: token + 1)
  }

  /// "5/6 أكتوبر": a day and the next, before their month.
  private static func night(_ scene: Scene, _ token: Int) -> TimeExpression? {
    let days = numbers(scene.bytes, scene.mark(token).range)
    guard days.count == 2, (1...30).contains(days[0]), days[1] == days[0] + 1,
      scene.sentence.has(token + 1, .month)
    else { return nil }
    let reader = TimeReader(sentence: scene.sentence, lexemes: scene.lexemes, order: scene.order)
    let (year, upper) = reader.afterMonth(token + 2)
    return TimeExpression(
      form: .days(
        year: year, month: reader.number(token + 1), first: days[0], last: days[1]),
      lower: token, upper: upper)
  }

  /// The numbers between the slashes, in digits of either script.
  private static func numbers(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    var parts = [0]
    var index = range.lowerBound
    while index < range.upperBound, parts.count < 4 {
      let (scalar, length) = UTF8Reading.scalar(bytes, at: index)
      index += length
      if scalar == 0x2f {
        parts.append(0)
      } else if let digit = Fold.digit(scalar) ?? ascii(scalar) {
        parts[parts.count - 1] = min(parts[parts.count - 1] * 10 + Int(digit), 100_000)
      } else {
        return []
      }
    }
    return parts
  }

  private static func ascii(_ scalar: UInt32) -> UInt8? {
    (0x30...0x39).contains(scalar) ? UInt8(scalar - 0x30) : nil
  }
}
