// SPDX-License-Identifier: Apache-2.0

/// One row of GeoNames' main table: what it says of a place.
///
/// The columns are those of https://download.geonames.org/export/dump/readme.txt: 1 number, 2 name,
/// 3 name in ASCII, 4 other names, 5 latitude, 6 longitude, 8 feature code, 9 country, 11 to 13
/// codes of the units that hold it, 15 inhabitants; the others are not used.
struct GeoNamesPlace {
  static let columns = 19

  var number: UInt32
  var name: String
  /// Hundred thousandths of a degree.
  var latitude: Int32
  var longitude: Int32
  var country: UInt16
  /// The codes of its first-level region, district and subdistrict; empty where unknown.
  var units: [String]
  var population: Int

  init(_ row: GeoNamesTable.Row) throws(GazetteerFault) {
    guard row.cells.count == Self.columns else {
      throw row.fault(nil, "\(row.cells.count) columns instead of \(Self.columns)")
    }
    guard let number = UInt32(row.string(1)) else {
      throw row.fault(1, "“\(row.string(1))” is no GeoNames number")
    }
    self.number = number
    name = try Self.name(row)
    latitude = try Self.degrees(row, 5, most: 90)
    longitude = try Self.degrees(row, 6, most: 180)
    country = PlaceEvidence.number(row.string(9))
    units = [row.string(11), row.string(12), row.string(13)]
    guard let population = row[15].isEmpty ? 0 : Int(row.string(15)), population >= 0 else {
      throw row.fault(15, "“\(row.string(15))” is no number of inhabitants")
    }
    self.population = population
  }

  private static func name(_ row: GeoNamesTable.Row) throws(GazetteerFault) -> String {
    guard let name = String(validating: row[2], as: UTF8.self),
      String(validating: row[4], as: UTF8.self) != nil
    else { throw row.fault(2, "the names are not UTF-8") }
    guard !name.isEmpty else { throw row.fault(2, "the place has no name") }
    guard name.utf8.count <= 255 else { throw row.fault(2, "the name is over 255 bytes") }
    return name
  }

  private static func degrees(
    _ row: GeoNamesTable.Row, _ column: Int, most: Double
  ) throws(GazetteerFault) -> Int32 {
    guard let degrees = Double(row.string(column)), abs(degrees) <= most else {
      let axis = column == 5 ? "latitude" : "longitude"
      throw row.fault(column, "“\(row.string(column))” is no \(axis)")
    }
    let scaled = degrees * 1e5
    return Int32(scaled < 0 ? scaled - 0.5 : scaled + 0.5)
  }
}
