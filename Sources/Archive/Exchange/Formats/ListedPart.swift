// SPDX-License-Identifier: Apache-2.0

import Record

/// A row of a table that stands beside a format's table of incidents.
enum ListedPart: Sendable {
  case victim(code: String, ListedVictim)
  case source(code: String, ListedSource)
  /// The incident was taken back, at a second since 1970 where that is said.
  case deletion(code: String, at: Int?)

  var code: String {
    switch self {
    case .victim(let code, _), .source(let code, _), .deletion(let code, _): code
    }
  }

  func add(to incident: inout ListedIncident) {
    switch self {
    case .victim(_, let victim): incident.victims.append(victim)
    case .source(_, let source): incident.sources.append(source)
    case .deletion: break
    }
  }
}

extension ExchangeFormat {
  /// What could be read of a table beside that of the incidents.
  typealias Parts = (rows: [(line: Int, part: ListedPart)], faults: [SheetFault])

  /// Reads a table that is not the one of incidents; nil where its heading is of that one.
  func part(of table: [DelimitedText.Row]) throws -> Parts? {
    guard let heading = table.first?.cells else { return nil }
    switch self {
    case .airwars where heading.contains("killed_or_injured"):
      return try parts(AirwarsVictims.sheet, table) { .victim(code: $0.code, $0.value) }
    case .airwars where heading.contains("archive_url"):
      return try parts(AirwarsSources.sheet, table) { .source(code: $0.code, $0.value) }
    case .ibc where heading.contains("Name or Identifying Details"):
      return try parts(IBCIndividuals.sheet, table) { .victim(code: $0.code, $0.killed) }
    case .acled where heading.contains("deleted_timestamp"):
      return try parts(ACLEDDeletions.sheet, table) { .deletion(code: $0.code, at: $0.at) }
    default: return nil
    }
  }

  private func parts<Row>(
    _ sheet: Sheet<Row>, _ table: [DelimitedText.Row], _ part: (Row) -> ListedPart
  ) throws -> Parts {
    let reading = try sheet.read(table)
    return (reading.rows.map { ($0.line, part($0.row)) }, reading.faults)
  }
}

extension IBCIndividual {
  /// Iraq Body Count lists the dead alone.
  fileprivate var killed: ListedVictim {
    ListedVictim(name: victim.name, age: victim.age, harm: .killed)
  }
}
