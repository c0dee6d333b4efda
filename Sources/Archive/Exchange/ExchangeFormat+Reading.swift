// SPDX-License-Identifier: Apache-2.0

public import Record

/// What could be read of an exchange file, and what is wrong with the rest.
public struct ExchangeReading: Sendable {
  /// Each with the line it stands on.
  public var incidents: [(line: Int, incident: ListedIncident)]
  public var faults: [SheetFault]
}

extension ExchangeFormat {
  /// Reads the main file of a format: its table of incidents.
  ///
  /// - Parameter bytes: the file.
  /// - Returns: the rows that could be read, and what is wrong with each of the others.
  /// - Throws: `SheetFault` where the file as a whole is not of the format.
  public func read(_ bytes: [UInt8]) throws -> ExchangeReading {
    var (rows, faults) = try rows(of: bytes)
    rows.removeAll { line, incident in
      guard let fault = incident.fault(on: line) else { return false }
      faults.append(fault)
      return true
    }
    return ExchangeReading(
      incidents: rows.map { ($0.line, $0.row) }, faults: faults.sorted { $0.line < $1.line })
  }

  private func rows(
    of bytes: [UInt8]
  ) throws -> (rows: [(line: Int, row: ListedIncident)], faults: [SheetFault]) {
    switch self {
    case .airwars: try AirwarsIncidents.reading.read(bytes)
    case .ucdp: try UCDPEvents.sheet.read(bytes)
    case .acled: try ACLEDEvents.sheet.read(bytes)
    case .ibc: try IBCIncidents.sheet.read(bytes)
    case .csv: try CairnIncidents.sheet.read(bytes)
    case .jsonl: ListedLines.read(bytes)
    case .geojson: throw SheetFault(line: 1, "GeoJSON is written, not read; use csv or jsonl")
    }
  }
}

extension ListedIncident {
  /// What is wrong with the row as a whole: no code, or a range or period that ends before it begins.
  fileprivate func fault(on line: Int) -> SheetFault? {
    if code.isEmpty { return SheetFault(line: line, "it has no code to know it by") }
    if let firstDay, let lastDay, lastDay < firstDay {
      return SheetFault(line: line, "it ends on \(lastDay), before it begins on \(firstDay)")
    }
    for range in ranges {
      if let min = range.min, let max = range.max, max < min {
        return SheetFault(
          line: line,
          "\(range.group.rawValue) \(range.harm.rawValue): the maximum \(max) is below \(min)")
      }
    }
    return nil
  }
}
