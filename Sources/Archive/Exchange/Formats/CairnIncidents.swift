// SPDX-License-Identifier: Apache-2.0

import Record

/// Cairn's own table of incidents, with every range and judgement; sources and victims in JSON lines.
enum CairnIncidents {
  static let sheet = Sheet<ListedIncident>(
    name: "incidents.csv", columns: identity + place + judgements + ranges + rest,
    blank: ListedIncident())

  private static let identity: [Column<ListedIncident>] = [
    .text("incident", \.code), .value("state", \.state, Vocabulary.state),
    .value("invented", \.invented, .flag), .value("first_day", \.firstDay, .day),
    .value("last_day", \.lastDay, .day),
  ]

  private static let place: [Column<ListedIncident>] = [
    .text("place", \.place.name), .text("country", \.place.country),
    .text("country_name", \.place.countryName), .text("region", \.place.region),
    .text("district", \.place.district), .value("latitude", \.place.latitude, .latitude),
    .value("longitude", \.place.longitude, .longitude),
    .value("precision", \.place.precision, Vocabulary.precision),
  ]

  private static let judgements: [Column<ListedIncident>] = [
    .value("cause", \.cause, Vocabulary.cause), .value("strike", \.strike, Vocabulary.strike),
    .value("strike_status", \.strikeStatus, Vocabulary.strikeStatus),
    .value("grade", \.grade, Vocabulary.grade),
    Column(
      "belligerents", write: { JoinedCell.semicolons.writeOnce($0.belligerents.map(\.name)) },
      read: { cell, row in
        row.belligerents = JoinedCell.semicolons.readOnce(cell).map { ListedBelligerent(name: $0) }
      }),
  ]

  private static let ranges: [Column<ListedIncident>] =
    ListedIncident.Group.allCases.flatMap { group in
      [Harm.killed, .injured].flatMap { harm -> [Column<ListedIncident>] in
        let name = "\(group.rawValue)_\(harm.rawValue)"
        return [
          .value("\(name)_min", \.[harm, group].min, .number),
          .value("\(name)_max", \.[harm, group].max, .number),
        ]
      }
    }

  private static let rest: [Column<ListedIncident>] = [
    .value("known_origins", \.origins, .number),
    Column("reports") { String($0.sources.count) }, .text("summary", \.summary),
    .text("policy", \.policy), .text("changed", \.changed),
  ]
}
