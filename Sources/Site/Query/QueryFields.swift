// SPDX-License-Identifier: Apache-2.0

/// The fields of an address's query, each at most once; empty ones count as absent, as forms send them.
struct QueryFields {
  private var values: [String: String] = [:]
  private(set) var faults: [BadQuery.Fault] = []

  /// - Parameter text: what stands after the question mark, as it came.
  init(_ text: String?) {
    for part in (text ?? "").utf8.split(separator: UInt8(ascii: "&")) {
      let sides = part.split(separator: UInt8(ascii: "="), maxSplits: 1)
      let raw = part.first == UInt8(ascii: "=") ? nil : sides.first
      guard let name = raw.flatMap(decoded) else {
        faults.append(.init(field: "?", value: String(part) ?? "", allowed: "name=value"))
        continue
      }
      add(name, sides.count > 1 ? decoded(sides[1]) : "")
    }
  }

  private mutating func add(_ name: String, _ value: String?) {
    guard let value else {
      return fault(name, "", "text in UTF-8, percent-encoded")
    }
    guard values[name] == nil else { return fault(name, value, "one value") }
    values[name] = value
  }

  /// Takes a field out, so that what is left at the end is what nobody knows.
  mutating func take(_ name: String) -> String? {
    guard let value = values.removeValue(forKey: name), !value.isEmpty else { return nil }
    return value
  }

  /// Takes a field and reads it; a value that cannot be read is noted, with what is allowed.
  mutating func take<Value>(
    _ name: String, allowed: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = take(name) else { return nil }
    guard let value = read(text) else {
      fault(name, text, allowed)
      return nil
    }
    return value
  }

  /// Takes one of a fixed set of words.
  mutating func take<Value: RawRepresentable & CaseIterable>(
    _ name: String, of type: Value.Type
  ) -> Value? where Value.RawValue == String {
    let allowed = "one of " + Value.allCases.map(\.rawValue).joined(separator: ", ")
    return take(name, allowed: allowed) { Value(rawValue: $0) }
  }

  mutating func fault(_ field: String, _ value: String, _ allowed: String) {
    faults.append(.init(field: field, value: value, allowed: allowed))
  }

  /// Ends the reading.
  ///
  /// A filter that is misspelt and silently left out would show another number than was asked for.
  ///
  /// - Throws: `BadQuery` where any field was wrong or is not known here.
  mutating func finish(known: [String]) throws(BadQuery) {
    for name in values.keys.sorted() {
      fault(name, values[name] ?? "", "no such field; " + known.joined(separator: ", "))
    }
    if !faults.isEmpty { throw BadQuery(faults: faults) }
  }
}

/// A query that cannot be answered, field by field.
struct BadQuery: Error, Hashable {
  struct Fault: Hashable {
    var field: String
    var value: String
    /// What is allowed, in words.
    var allowed: String
  }

  var faults: [Fault]
}

/// Undoes percent encoding and the plus signs of forms; nil where it is no UTF-8.
private func decoded(_ text: Substring.UTF8View) -> String? {
  var bytes: [UInt8] = []
  var rest = text[...]
  while let byte = rest.popFirst() {
    switch byte {
    case UInt8(ascii: "+"): bytes.append(0x20)
    case UInt8(ascii: "%"):
      guard let high = rest.popFirst().flatMap(nibble), let low = rest.popFirst().flatMap(nibble)
      else { return nil }
      bytes.append(high << 4 | low)
    default: bytes.append(byte)
    }
  }
  return String(validating: bytes, as: UTF8.self)
}

private func nibble(_ digit: UInt8) -> UInt8? {
  switch digit {
  case 0x30...0x39: digit - 0x30
  case 0x41...0x46: digit - 0x37
  case 0x61...0x66: digit - 0x57
  default: nil
  }
}
