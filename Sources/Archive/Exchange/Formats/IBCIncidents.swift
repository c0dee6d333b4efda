// SPDX-License-Identifier: Apache-2.0

import Record

/// Iraq Body Count's table of incidents: civilians killed, a reported minimum and maximum (METHOD §2.1).
enum IBCIncidents {
  static let sheet = Sheet<ListedIncident>(
    name: "ibc-incidents.csv",
    columns: [
      .text("IBC code", \.code), .value("Start Date", \.firstDay, .day),
      .value("End Date", \.lastDay, .day), Column(unused: "Time"),
      .text("Location", \.place.name), .mark("Target"),
      .value("Weapons", \.strike, Vocabulary.strike),
      .value("Reported Minimum", \.[.killed, .civilians].min, .number),
      .value("Reported Maximum", \.[.killed, .civilians].max, .number),
      .outlets("Sources", .commas),
    ], blank: ListedIncident())
}

/// Iraq Body Count's table of named or otherwise identified persons (METHOD §2.1).
enum IBCIndividuals {
  static let sheet = Sheet<IBCIndividual>(
    name: "ibc-individuals.csv",
    columns: [
      .text("IBC code", \.code), .text("Name or Identifying Details", \.victim.name),
      .value("Age", \.victim.age, .number), Column(unused: "Sex"),
      Column(unused: "Marital Status"), Column(unused: "Parental Status"),
      .value("Earliest Date", \.firstDay, .day), .value("Latest Date", \.lastDay, .day),
      .text("Location", \.location),
    ], blank: IBCIndividual(code: "", victim: ListedVictim(), location: ""))

  static func rows(of incidents: [ListedIncident]) -> [IBCIndividual] {
    incidents.flatMap { incident in
      incident.victims.lazy.filter { $0.harm == .killed }.map { victim in
        IBCIndividual(
          code: incident.code, victim: victim, firstDay: incident.firstDay,
          lastDay: incident.lastDay, location: incident.place.name)
      }
    }
  }
}

/// One person killed, with the incident's days and place.
struct IBCIndividual: Hashable, Sendable {
  var code: String
  var victim: ListedVictim
  var firstDay: Day?
  var lastDay: Day?
  var location: String
}
