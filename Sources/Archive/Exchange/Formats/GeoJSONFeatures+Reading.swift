// SPDX-License-Identifier: Apache-2.0

import Foundation

extension GeoJSONFeatures {
  /// The features of a collection as a table of Cairn's own columns, the heading first.
  ///
  /// A feature's point is where it happened: where the columns of latitude and longitude say something
  /// else, as after it was moved on a map, the point holds. Without a column `incident` its `id` names it.
  /// Other properties are left aside.
  ///
  /// - Returns: one row a feature, with the line that it begins on, and what is wrong with the others.
  /// - Throws: `SheetFault` where the bytes are no collection of features.
  static func rows(
    of bytes: [UInt8]
  ) throws -> (table: [DelimitedText.Row], faults: [SheetFault]) {
    let names = CairnIncidents.sheet.columns.map(\.name)
    let lines = FeatureLines.lines(of: bytes)
    var table = [DelimitedText.Row(line: 1, cells: names)]
    var faults: [SheetFault] = []
    for (number, feature) in try features(of: bytes).enumerated() {
      let line = number < lines.count ? lines[number] : 1
      do {
        table.append(try row(of: feature, on: line, columns: names, &faults))
      } catch let fault as SheetFault {
        faults.append(fault)
      }
    }
    return (table, faults)
  }

  private static func features(of bytes: [UInt8]) throws -> [Any] {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)),
      let collection = json as? [String: Any]
    else { throw SheetFault(line: 1, "it is no JSON object") }
    if collection["type"] as? String == "Feature" { return [collection] }
    guard let features = collection["features"] as? [Any] else {
      throw SheetFault(line: 1, "it is no FeatureCollection: it has no list of features")
    }
    return features
  }

  private static func row(
    of feature: Any, on line: Int, columns: [String], _ faults: inout [SheetFault]
  ) throws -> DelimitedText.Row {
    guard let feature = feature as? [String: Any],
      let properties = feature["properties"] as? [String: Any]
    else { throw SheetFault(line: line, "it is no feature with properties") }
    var cells = try columns.reduce(into: [String: String]()) { cells, name in
      cells[name] = try cell(properties[name], column: name, line: line)
    }
    if cells["incident"]?.isEmpty != false {
      cells["incident"] = try cell(feature["id"], column: "id", line: line)
    }
    try place(feature["geometry"], in: &cells, line: line, &faults)
    return DelimitedText.Row(line: line, cells: columns.map { cells[$0] ?? "" })
  }

  private static func cell(_ value: Any?, column: String, line: Int) throws -> String {
    switch value {
    case nil, is NSNull: return ""
    case let text as String: return text
    case let number as NSNumber: return number.stringValue
    default: throw SheetFault(line: line, column: column, "a list or an object stands in it")
    }
  }

  /// Puts the point of a geometry into the columns.
  private static func place(
    _ geometry: Any?, in cells: inout [String: String], line: Int, _ faults: inout [SheetFault]
  ) throws {
    guard let geometry = geometry as? [String: Any] else { return }
    guard let kind = geometry["type"] as? String, kind == "Point",
      let point = geometry["coordinates"] as? [NSNumber], point.count >= 2
    else {
      let kind = geometry["type"] as? String ?? "no type"
      return faults.append(
        SheetFault(
          line: line, column: "geometry", "\(kind): only points are read", isPartial: true))
    }
    for (name, value) in zip(["longitude", "latitude"], point.map(\.doubleValue)) {
      if let stated = cells[name], !stated.isEmpty {
        // A tenth of a millimetre: reading JSON rounds the last digit.
        if let degrees = Double(stated), abs(degrees - value) < 1e-9 { continue }
        let what = "“\(stated)” is not the point's \(value), which holds"
        faults.append(SheetFault(line: line, column: name, what, isPartial: true))
      }
      cells[name] = String(value)
    }
  }
}

/// On which lines of a GeoJSON file its features begin, from 1.
enum FeatureLines {
  static func lines(of bytes: [UInt8]) -> [Int] {
    var (lines, line, depth) = ([Int](), 1, 0)
    var (start, isText, isEscaped, isInFeatures) = (0, false, false, false)
    var key: ArraySlice<UInt8> = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isText {
        if byte == UInt8(ascii: "\""), !isEscaped {
          isText = false
          if depth == 1 { key = bytes[start..<index] }
        }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): (isText, isEscaped, start) = (true, false, index + 1)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        if depth == 1 { isInFeatures = key.elementsEqual("features".utf8) }
        if depth == 2, isInFeatures { lines.append(line) }
        depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      default: break
      }
    }
    return lines
  }
}
