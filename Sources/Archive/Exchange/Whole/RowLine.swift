// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record

/// A row of any table as one line of JSON, in one spelling only.
///
/// Columns stand in the order of the table. What is no text in SQLite stands in an object that says how it
/// is written: `{"utf8":"…"}` for bytes that are text, `{"base64":"…"}` for all others.
enum RowLine {
  static func write(_ row: some Sequence<(column: String, value: StoredValue)>) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for (column, value) in row {
        json.key(named: column)
        write(value, to: &json)
      }
    }
    json.newline()
    return json.bytes
  }

  private static func write(_ value: StoredValue, to json: inout JSONWriter) {
    switch value {
    case .null: json.null()
    case .integer(let number): json.number(Int(number))
    case .real(let number): json.number(number)
    case .text(let text): json.string(text)
    case .blob(let bytes):
      json.object { json in
        if let text = String(validating: bytes, as: UTF8.self) {
          json.field("utf8", text)
        } else {
          json.field("base64", Base64.encoded(bytes))
        }
      }
    }
  }

  /// Reads a line.
  ///
  /// - Throws: `DecodingError` for a line that is none of a row.
  static func read(_ line: some Collection<UInt8>) throws -> [String: StoredValue] {
    try JSONDecoder().decode([String: Value].self, from: Data(line)).mapValues(\.stored)
  }

  private struct Value: Decodable {
    var stored: StoredValue

    init(from decoder: any Decoder) throws {
      if let object = try? decoder.container(keyedBy: Key.self) {
        stored = .blob(try Self.bytes(object))
        return
      }
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        stored = .null
      } else if let number = try? single.decode(Int64.self) {
        stored = .integer(number)
      } else if let number = try? single.decode(Double.self) {
        stored = .real(number)
      } else {
        stored = .text(try single.decode(String.self))
      }
    }

    private enum Key: String, CodingKey { case utf8, base64 }

    private static func bytes(_ object: KeyedDecodingContainer<Key>) throws -> [UInt8] {
      if let text = try object.decodeIfPresent(String.self, forKey: .utf8) {
        return Array(text.utf8)
      }
      guard let bytes = Base64.decoded(try object.decode(String.self, forKey: .base64)) else {
        throw DecodingError.dataCorruptedError(
          forKey: .base64, in: object, debugDescription: "it is no base 64")
      }
      return bytes
    }
  }
}
