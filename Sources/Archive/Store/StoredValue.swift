// SPDX-License-Identifier: Apache-2.0

import GRDB

/// A value as it stands in a column.
///
/// A row is made ready on any thread; GRDB's own values hold Foundation's `Data`, and turning them into
/// arguments of a statement cost more than the statement.
enum StoredValue: Hashable, Sendable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  init(_ value: DatabaseValue) {
    switch value.storage {
    case .null: self = .null
    case .int64(let number): self = .integer(number)
    case .double(let number): self = .real(number)
    case .string(let text): self = .text(text)
    case .blob(let data): self = .blob(Array(data))
    }
  }

  init(_ text: String?) { self = text.map(Self.text) ?? .null }

  init(_ number: (some BinaryInteger)?) { self = number.map { .integer(Int64($0)) } ?? .null }

  init(_ truth: Bool) { self = .integer(truth ? 1 : 0) }

  /// As a row's name has it.
  var words: String {
    switch self {
    case .null: "NULL"
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): text
    case .blob(let bytes): Fingerprint(of: bytes).hex
    }
  }

  /// Appends a tag for the type, the length in eight bytes, the highest first, and the bytes.
  func append(to bytes: inout [UInt8]) {
    func add(_ tag: UInt8, count: Int) {
      bytes.append(tag)
      withUnsafeBytes(of: UInt64(count).bigEndian) { bytes.append(contentsOf: $0) }
    }
    func add(_ tag: UInt8, number: UInt64) {
      add(tag, count: 8)
      withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
    switch self {
    case .null: add(0, count: 0)
    case .integer(let number): add(1, number: UInt64(bitPattern: number))
    case .real(let number): add(2, number: number.bitPattern)
    case .text(let text):
      add(3, count: text.utf8.count)
      bytes.append(contentsOf: text.utf8)
    case .blob(let data):
      add(4, count: data.count)
      bytes.append(contentsOf: data)
    }
  }
}

extension [any DatabaseValueConvertible] {
  var storedValues: [StoredValue] { map { StoredValue($0.databaseValue) } }
}
