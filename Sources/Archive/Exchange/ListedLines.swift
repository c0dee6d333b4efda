// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record

/// Incidents as JSON lines: all fields, keys in the order of the alphabet, so that equal incidents make
/// equal bytes.
enum ListedLines {
  static func write(_ incidents: [ListedIncident]) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return try incidents.flatMap { Array(try encoder.encode($0)) + [0x0A] }
  }

  /// Reads the lines that can be read, and says what is wrong with the others.
  static func read(
    _ bytes: [UInt8]
  ) -> (rows: [(line: Int, row: ListedIncident)], faults: [SheetFault]) {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    var rows: [(line: Int, row: ListedIncident)] = []
    var faults: [SheetFault] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty {
      do {
        rows.append((index + 1, try decoder.decode(ListedIncident.self, from: Data(line))))
      } catch {
        faults.append(
          SheetFault(line: index + 1, column: field(of: error), "it is no incident of Cairn's"))
      }
    }
    return (rows, faults)
  }

  /// The path of the field that was wrong, as far as the decoder tells.
  private static func field(of error: any Error) -> String? {
    let path: [any CodingKey]
    switch error as? DecodingError {
    case .keyNotFound(let key, let context): path = context.codingPath + [key]
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      path = context.codingPath
    default: path = []
    }
    return path.isEmpty ? nil : path.map(\.stringValue).joined(separator: ".")
  }
}
