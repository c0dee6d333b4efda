// SPDX-License-Identifier: Apache-2.0

import Record

/// Incidents as a GeoJSON collection of features (RFC 7946); those without a located place have no
/// geometry.
///
/// One feature a line, so that what is wrong with one can be said by its line.
enum GeoJSONFeatures {
  static func write(_ incidents: [ListedIncident]) -> [UInt8] {
    let features = incidents.map { incident in
      var json = JSONWriter()
      feature(incident, to: &json)
      return json.bytes
    }
    return Array(#"{"type":"FeatureCollection","features":["#.utf8) + [0x0A]
      + Array(features.joined(separator: Array(",\n".utf8))) + Array("]}\n".utf8)
  }

  private static func feature(_ incident: ListedIncident, to json: inout JSONWriter) {
    json.object { json in
      json.field("type", "Feature")
      json.field("id", incident.code)
      json.key("geometry")
      geometry(of: incident.place, to: &json)
      json.key("properties")
      json.object { properties(of: incident, to: &$0) }
    }
  }

  private static func geometry(of place: ListedPlace, to json: inout JSONWriter) {
    guard let (longitude, latitude) = place.point else { return json.null() }
    json.object { json in
      json.field("type", "Point")
      json.key("coordinates")
      json.array([longitude, latitude]) { $0.number($1) }
    }
  }

  /// The columns of Cairn's own table, under the same names.
  private static func properties(of incident: ListedIncident, to json: inout JSONWriter) {
    for column in CairnIncidents.sheet.columns {
      let cell = column.write(incident)
      json.key(named: column.name)
      if cell.isEmpty {
        json.null()
      } else if let number = Int(cell),
        column.name.hasSuffix("_min") || column.name.hasSuffix("_max")
      {
        json.number(number)
      } else {
        json.string(cell)
      }
    }
  }
}
