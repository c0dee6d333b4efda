// SPDX-License-Identifier: Apache-2.0

import Record

/// The 31 columns of ACLED's events (METHOD §2.3).
///
/// ACLED has one figure of the killed, the most conservative reported one, and none of the injured.
enum ACLEDEvents {
  static let sheet = Sheet(
    name: "acled.csv", columns: event + actors + places + sources, blank: ListedIncident())

  private typealias Events = [Column<ListedIncident>]

  private static func unused(_ names: String...) -> Events { names.map(Column.init(unused:)) }

  private static let event: Events = [
    .text("event_id_cnty", \.code),
    Column(
      "event_date", write: { $0.firstDay.map(Spelling.day.write) ?? "" },
      read: { cell, row in
        row.firstDay = try Spelling.acled.read(cell)
        row.lastDay = row.firstDay
      }),
    Column("year") { $0.firstDay.map { String($0.civil.year) } ?? "" },
    Column(
      "time_precision", write: { $0.span.map { $0 <= 1 ? "1" : $0 <= 7 ? "2" : "3" } ?? "" },
      read: { $1.lastDay = $1.firstDay?.adding(days: try days(after: $0)) }),
    Column("disorder_type") { _ in "Political violence" },
    Column("event_type") { ACLEDKind($0).type },
    Column(
      "sub_event_type", write: { ACLEDKind($0).subtype },
      read: { (row: String, incident: inout ListedIncident) in
        (incident.cause, incident.strike) = ACLEDKind.harm(of: row)
      }),
  ]

  /// How many days a precision of 1 a day, 2 a week or 3 a month adds to the day given.
  private static func days(after precision: String) throws -> Int {
    switch precision {
    case "1": 0
    case "2": 6
    case "3": 29
    default: throw CellFault("“\(precision)” is no precision of a time; it is 1, 2 or 3")
    }
  }

  private static let actors: Events =
    [.value("actor1", \.[belligerent: 0].name, .words)] + unused("assoc_actor_1", "inter1")
    + [.value("actor2", \.[belligerent: 1].name, .words)]
    + unused("assoc_actor_2", "inter2", "interaction") + [
      Column("civilian_targeting") { incident in
        (incident[.killed, .civilians].max ?? 0) > 0 ? "Civilian targeting" : ""
      }
    ]

  private static let places: Events =
    unused("iso", "region") + [
      .text("country", \.place.countryName), .text("admin1", \.place.region),
      .text("admin2", \.place.district),
    ] + unused("admin3") + [
      .text("location", \.place.name), .value("latitude", \.place.latitude, .latitude),
      .value("longitude", \.place.longitude, .longitude),
      .value("geo_precision", \.place.precision, .acled),
    ]

  private static let sources: Events =
    [
      .outlets("source", .semicolons)
    ] + unused("source_scale") + [
      .summary("notes"),
      .value("fatalities", \.[.killed, .everyone].min, .number),
    ] + unused("tags") + [.text("timestamp", \.changed)]
}

extension Spelling<PlacePrecision> {
  /// 1 a town, 2 part of a region or near a town, 3 a larger region (METHOD §2.3).
  fileprivate static let acled = Spelling(
    write: { precision in
      switch precision {
      case .country, .province: "3"
      case .district, .subdistrict: "2"
      default: "1"
      }
    },
    read: { text in
      switch text {
      case "1": .town
      case "2": .district
      case "3": .province
      default: throw CellFault("“\(text)” is no precision of a place; it is 1, 2 or 3")
      }
    })
}

extension Spelling<Day> {
  /// `2018-03-10`, and `10 March 2018` as ACLED's own files have it.
  fileprivate static let acled = Spelling(write: day.write) { text in
    let words = text.split(separator: " ")
    guard words.count == 3, let number = Int(words[0]), let year = Int(words[2]),
      let month = months.firstIndex(of: words[1].lowercased())
    else { return try day.read(text) }
    guard let found = Day(year: year, month: month + 1, day: number) else {
      throw CellFault("“\(text)” is no day of the calendar")
    }
    return found
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}

/// The events that ACLED took back, by their identifiers.
enum ACLEDDeletions {
  static let sheet = Sheet(
    name: "acled-deleted.csv",
    columns: [
      .text("event_id_cnty", \.code),
      // A moment that cannot be read is none: the event was deleted all the same.
      Column(
        "deleted_timestamp", write: { $0.at.map { String($0) } ?? "" },
        read: { $1.at = Int($0.prefix { $0 != "." }) }),
    ], blank: ACLEDDeletion())
}

/// One event that ACLED took back.
struct ACLEDDeletion: Hashable, Sendable {
  var code = ""
  /// In seconds since 1970.
  var at: Int?
}
