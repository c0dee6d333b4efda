// SPDX-License-Identifier: Apache-2.0

import Record

/// The columns of Airwars' table of incidents, in its order (METHOD §1.9).
enum AirwarsIncidents {
  /// The table for writing some incidents: each of their belligerents has columns of its own.
  static func sheet(for incidents: [ListedIncident]) -> Sheet<ListedIncident> {
    let names = Set(incidents.flatMap { $0.belligerents.map(\.name) }).sorted()
    return sheet(flags: names, belligerents: incidents.map(\.belligerents.count).max() ?? 0)
  }

  /// The table for reading: as many belligerents as any that was published has.
  static let reading = sheet(flags: [], belligerents: 12)

  private static func sheet(flags: [String], belligerents: Int) -> Sheet<ListedIncident> {
    Sheet(
      name: "incidents.csv",
      columns: identity + days + places + judgements + locating + victims + counts + sources
        + [.summary("summary")] + flags.map(flag) + (0..<belligerents).flatMap(belligerent),
      blank: ListedIncident())
  }

  private typealias Incidents = [Column<ListedIncident>]

  private static func unused(_ names: String...) -> Incidents { names.map(Column.init(unused:)) }

  private static let identity: Incidents =
    unused("id", "post_id") + [
      Column(
        "post_status", write: { $0.state == .published ? "publish" : "draft" },
        read: { $1.state = $0 == "publish" ? .published : .proposed })
    ] + unused("post_published") + [.text("post_modified", \.changed)] + unused("permalink") + [
      .text("code", \.code),
      Column(
        "previous_codes", write: { $0.previousCodes.joined(separator: ", ") },
        read: { cell, row in
          row.previousCodes = cell.split { $0 == "," || $0 == " " }.map(String.init)
        }),
    ]

  private static let days: Incidents =
    [
      Column("date_type", write: { $0.firstDay == $0.lastDay ? "date" : "date_range" }),
      Column(
        "date", write: { $0.firstDay.map(Spelling.day.write) ?? "" },
        read: { cell, row in
          row.firstDay = try Spelling.day.read(cell)
          row.lastDay = row.lastDay ?? row.firstDay
        }),
      Column(
        "date_end",
        write: { $0.firstDay == $0.lastDay ? "" : $0.lastDay.map(Spelling.day.write) ?? "" },
        read: { $1.lastDay = try Spelling.day.read($0) }),
    ]
    + unused(
      "local_time_type", "local_time", "local_time_start", "local_time_end", "local_time_of_day",
      "local_first_reported_date_time", "local_first_reported_by", "local_first_reported_url")

  private static let places: Incidents =
    [
      .text("country_name", \.place.countryName),
      Column("country_slug", write: { slug($0.place.countryName) }),
      .text("location_name", \.place.name),
    ] + unused("location_name_arabic", "location_name_hebrew", "location_name_ukrainian")
    + [.text("region", \.place.region)]

  private static let judgements: Incidents =
    named("strike_status", \.strikeStatus, Vocabulary.strikeStatus)
    + unused("infrastructure_name", "infrastructure_slug")
    + named("strike_type", \.strike, Vocabulary.strike)
    + unused(
      "targeted_belligerent_name", "targeted_belligerent_slug", "observation_name",
      "observation_slug", "impact_name", "impact_slug", "total_strikes")
    + [Column("civilian_harm_reported", write: { $0.ranges.isEmpty ? "0" : "1" })]
    + named("civilian_harm_status", \.grade, Vocabulary.grade)
    + named("cause_of_death_injury", \.cause, Vocabulary.cause)

  private static let locating: Incidents =
    [
      Column("geolocated", write: { $0.place.latitude == nil ? "0" : "1" }),
      .value("latitude", \.place.latitude, .latitude),
      .value("longitude", \.place.longitude, .longitude),
    ] + unused("geolocation_status_name", "geolocation_status_slug")
    + named("geolocation_accuracy", \.place.precision, Vocabulary.precision)
    + unused(
      "geojson_caption", "geolocation_notes", "geolocation_notes_internal",
      "geolocation_sign_off_assessor", "geolocation_sign_off_date_time", "num_media")

  private static let victims: Incidents =
    [
      number("num_victims") { $0.victims.count }, number("num_victims_named") { $0.victims.count },
    ]
    + unused(
      "num_victims_named_english", "num_victims_named_arabic", "num_victims_named_hebrew",
      "num_victims_named_ukrainian", "num_reconciled", "num_families", "num_individuals",
      "victim_average_age", "declassified_assessment", "press_release")

  private static let counts: Incidents = AirwarsGroup.allCases.flatMap { group in
    [Harm.killed, .injured].flatMap { harm -> Incidents in
      let name = "\(group.rawValue)_\(harm.rawValue)"
      guard let counted = group.counted else { return unused("\(name)_min", "\(name)_max") }
      return [
        .value("\(name)_min", \.[harm, counted].min, .number),
        .value("\(name)_max", \.[harm, counted].max, .number),
      ]
    }
  }

  private static let sources: Incidents = [
    number("num_sources") { $0.sources.count },
    number("num_sources_twitter") { $0.sources.filter { $0.platform == .twitter }.count },
    number("num_sources_facebook") { $0.sources.filter { $0.platform == .facebook }.count },
    number("num_sources_telegram") { $0.sources.filter { $0.platform == .telegram }.count },
    number("num_sources_other") { $0.sources.filter { $0.platform == .other }.count },
  ]

  private static func number(
    _ name: String, _ count: @escaping @Sendable (ListedIncident) -> Int
  ) -> Column<ListedIncident> {
    Column(name) { String(count($0)) }
  }

  private static func named<Value>(
    _ name: String, _ path: any WritableKeyPath<ListedIncident, Value?> & Sendable,
    _ spelling: Spelling<Value>
  ) -> Incidents where Value: Hashable & Sendable {
    [.value("\(name)_name", path, spelling), .value("\(name)_slug", path, spelling.slugs)]
  }
}
