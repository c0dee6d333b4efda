// SPDX-License-Identifier: Apache-2.0

/// A JSON value of any shape, so that one odd field in an answer does not hide the others.
enum JSON: Decodable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let array = try? value.decode([JSON].self) {
      self = .array(array)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  subscript(_ key: String) -> JSON {
    if case .object(let fields) = self { fields[key] ?? .null } else { .null }
  }

  var string: String? { if case .string(let value) = self { value } else { nil } }
  var double: Double? { if case .number(let value) = self { value } else { nil } }
  var int: Int? { double.flatMap { Int(exactly: $0) } }
  var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  var array: [JSON] { if case .array(let values) = self { values } else { [] } }
  var strings: [String] { array.compactMap(\.string) }

  /// The words of a field that is either plain text or an object with a `text`.
  var words: String? { string ?? self["text"].string }

  /// A span `[start, end]` in Unicode scalars; nil if it is not one.
  var span: Range<Int>? {
    guard array.count == 2, let start = array[0].int, let end = array[1].int, start <= end else {
      return nil
    }
    return start..<end
  }
}
