// SPDX-License-Identifier: Apache-2.0

public import Record

extension ExchangeFormat {
  /// The files of some incidents, in the order given.
  ///
  /// - Throws: where a value cannot be written as JSON, or a file would be too large.
  public func files(of incidents: [ListedIncident]) throws -> [ExchangeFile] {
    switch self {
    case .airwars:
      [
        file(AirwarsIncidents.sheet(for: incidents), incidents),
        file(AirwarsVictims.sheet, AirwarsPart.rows(of: incidents, \.victims)),
        file(AirwarsSources.sheet, AirwarsPart.rows(of: incidents, \.sources)),
      ]
    case .ucdp: [file(UCDPEvents.sheet, incidents)]
    case .acled: [file(ACLEDEvents.sheet, incidents)]
    case .ibc:
      [
        file(IBCIncidents.sheet, incidents),
        file(IBCIndividuals.sheet, IBCIndividuals.rows(of: incidents)),
      ]
    case .csv: [file(CairnIncidents.sheet, incidents)]
    case .xlsx:
      [ExchangeFile(name: "incidents.xlsx", bytes: try CairnIncidents.sheet.workbook(incidents))]
    case .geojson:
      [ExchangeFile(name: "incidents.geojson", bytes: GeoJSONFeatures.write(incidents))]
    case .jsonl: [ExchangeFile(name: "incidents.jsonl", bytes: try ListedLines.write(incidents))]
    }
  }

  private func file<Row>(_ sheet: Sheet<Row>, _ rows: [Row]) -> ExchangeFile {
    ExchangeFile(name: sheet.name, bytes: sheet.write(rows))
  }
}
