// SPDX-License-Identifier: Apache-2.0

/// A format in which recorders exchange incidents.
public enum ExchangeFormat: String, CaseIterable, Sendable {
  /// Airwars' tables of incidents, victims and sources.
  case airwars
  /// UCDP's Georeferenced Event Dataset.
  case ucdp
  case acled
  /// Iraq Body Count's tables of incidents and individuals.
  case ibc
  /// Cairn's own columns.
  case csv
  /// The same columns as a spreadsheet.
  case xlsx
  case geojson
  /// One object a line with everything that is listed; nothing is lost in it.
  case jsonl
}

/// One file of an export.
public struct ExchangeFile: Hashable, Sendable {
  /// Without a folder.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
