// SPDX-License-Identifier: Apache-2.0

import Record

/// How a format writes values of one kind, and reads them back.
struct Spelling<Value>: Sendable {
  var write: @Sendable (Value) -> String
  /// Throws `CellFault` where the text spells no value.
  var read: @Sendable (String) throws -> Value
  /// Whether what it writes is a number, for spreadsheets.
  var isNumber = false

  init(
    write: @escaping @Sendable (Value) -> String, read: @escaping @Sendable (String) throws -> Value
  ) {
    self.write = write
    self.read = read
  }

  /// The same, known to write numbers.
  var asNumber: Spelling {
    var copy = self
    copy.isNumber = true
    return copy
  }
}

extension Spelling where Value: Hashable & Sendable {
  /// A spelling for each value; several values may share one, and it reads as the first of them.
  ///
  /// Case, blanks, hyphens and underscores make no difference in reading.
  static func table(_ what: String, _ rows: KeyValuePairs<Value, String>) -> Spelling {
    let written = Dictionary(rows.map { ($0.key, $0.value) }) { first, _ in first }
    let read = Dictionary(rows.map { (plain($0.value), $0.key) }) { first, _ in first }
    let known = rows.map(\.value).joined(separator: ", ")
    return Spelling(write: { written[$0] ?? "" }) { text in
      guard let value = read[plain(text)] else {
        throw CellFault("“\(text)” is no \(what); known are \(known)", isPartial: true)
      }
      return value
    }
  }

  /// The same, with the words lower-cased and joined by underscores, as web addresses have them.
  var slugs: Spelling {
    Spelling(write: { [write] in slug(write($0)) }, read: read)
  }
}

extension Spelling<Int> {
  static let number = Spelling(write: { String($0) }) { text in
    guard let number = Int(text), number >= 0 else {
      throw CellFault("“\(text)” is no whole number of 0 or more")
    }
    return number
  }.asNumber
}

extension Spelling<Bool> {
  static let flag = Spelling(write: { $0 ? "1" : "0" }) { text in
    switch text.lowercased() {
    case "1", "true", "yes": true
    case "0", "false", "no": false
    default: throw CellFault("“\(text)” is neither 1 nor 0")
    }
  }
}

extension Spelling<Day> {
  /// `2018-03-10`; a time after it is left out in reading.
  static let day = Spelling(write: { $0.description }) { text in
    guard let day = Day(text) else {
      throw CellFault("“\(text)” is no date; write it as 2018-03-10")
    }
    return day
  }
}

extension Spelling<Double> {
  static let latitude = degrees("latitude", limit: 90)
  static let longitude = degrees("longitude", limit: 180)

  private static func degrees(_ what: String, limit: Double) -> Spelling {
    Spelling(write: { String($0) }) { text in
      guard let value = Double(text), abs(value) <= limit else {
        throw CellFault("“\(text)” is no \(what); it lies between -\(Int(limit)) and \(Int(limit))")
      }
      return value
    }.asNumber
  }
}

func slug(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.lowercased().utf8 {
    let isWord = (97...122).contains(byte) || (48...57).contains(byte) || byte >= 0x80
    if isWord {
      bytes.append(byte)
    } else if let last = bytes.last, last != UInt8(ascii: "_") {
      bytes.append(UInt8(ascii: "_"))
    }
  }
  while bytes.last == UInt8(ascii: "_") { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

private func plain(_ text: String) -> String {
  slug(text).filter { $0 != "_" }
}
