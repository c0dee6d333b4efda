// SPDX-License-Identifier: Apache-2.0

import Record

/// One row of Airwars' tables of victims and of sources: a part, and the incident it belongs to.
struct AirwarsPart<Value: Sendable>: Sendable {
  var code: String
  var day: Day?
  var isPublished: Bool
  var value: Value

  /// A row for each part of each incident.
  static func rows(
    of incidents: [ListedIncident], _ parts: (ListedIncident) -> [Value]
  ) -> [AirwarsPart] {
    incidents.flatMap { incident in
      parts(incident).map { part in
        AirwarsPart(
          code: incident.code, day: incident.firstDay, isPublished: incident.state == .published,
          value: part)
      }
    }
  }

  /// The columns that both tables begin with.
  static var head: [Column<AirwarsPart>] {
    [
      Column(unused: "post_id"),
      Column("post_status", write: { $0.isPublished ? "publish" : "draft" }),
      Column(unused: "permalink"), .text("code", \.code), .value("date", \.day, .day),
    ]
  }
}

/// Airwars' table of victims (METHOD §1.9).
enum AirwarsVictims {
  static let sheet = Sheet(
    name: "victims.csv",
    columns: AirwarsPart<ListedVictim>.head + [
      .text("name", \.value.name), Column(unused: "name_arabic"), Column(unused: "name_hebrew"),
      Column(unused: "name_ukrainian"), Column(unused: "gender"), Column(unused: "pregnant"),
      Column(unused: "age"), .value("exact_age", \.value.age, .number),
      .value("killed_or_injured", \.value.harm, Vocabulary.harm),
      Column(unused: "additional_notes"), Column(unused: "url"),
      Column(unused: "reconciliation_id"), Column(unused: "group_code"),
      Column(unused: "in_group"), Column(unused: "num_group_members"), Column(unused: "hash"),
    ], blank: AirwarsPart(code: "", isPublished: false, value: ListedVictim()))
}

/// Airwars' table of sources (METHOD §1.9).
enum AirwarsSources {
  static let sheet = Sheet(
    name: "sources.csv",
    columns: AirwarsPart<ListedSource>.head + [
      .text("name", \.value.outlet), .text("language", \.value.language),
      .text("url", \.value.address), Column(unused: "archive_url"), Column(unused: "media"),
      .text("hash", \.value.sha256),
    ], blank: AirwarsPart(code: "", isPublished: false, value: ListedSource()))
}
