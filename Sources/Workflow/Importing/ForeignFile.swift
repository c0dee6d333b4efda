// SPDX-License-Identifier: Apache-2.0

import Archive

/// A file that somebody made, as it lies on this machine.
enum ForeignFile {
  /// - Throws: `RecordFault` of kind `refused` where it cannot be read or is too large.
  static func read(_ path: String) throws -> [UInt8] {
    do { return try GivenFile.read(path) } catch {
      throw RecordFault(.refused, error.what, at: path, remedy: error.remedy)
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
