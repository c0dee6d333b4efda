// SPDX-License-Identifier: Apache-2.0

import Archive
import FoundationEssentials

/// A file that somebody made, as it lies on this machine.
enum ForeignFile {
  /// A gigabyte: three times the largest of the datasets.
  static let largest = 1 << 30

  /// - Throws: `RecordFault` of kind `refused` where it cannot be read or is too large.
  static func read(_ path: String) throws -> [UInt8] {
    do {
      let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
      guard size <= largest else {
        throw RecordFault(
          .refused, "it is larger than a gigabyte", at: path, remedy: "Cut it into several files.")
      }
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch let fault as RecordFault {
      throw fault
    } catch {
      throw RecordFault(
        .refused, "it cannot be read", at: path, remedy: "Check the path and its rights.")
    }
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func mediaType(of name: String) -> String {
    if name.hasSuffix(".jsonl") { return "application/x-ndjson" }
    if name.hasSuffix(".geojson") { return "application/geo+json" }
    return name.hasSuffix(".xlsx")
      ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv"
  }
}
