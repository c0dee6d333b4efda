// SPDX-License-Identifier: Apache-2.0

/// Everything the site answers, the files of `Asset` left out.
enum Endpoint: String, CaseIterable, Sendable {
  case overview = "/"
  case incidents = "/incidents"
  case incident = "/incidents/{id}"
  case pending = "/pending"
  case findings = "/findings"
  case listed = "/listed"
  case listedIncident = "/listed/incident"
  case reports = "/reports"
  case report = "/reports/{id}"
  case picture = "/reports/{id}/picture.png"
  case visits = "/visits"
  case feeds = "/feeds"
  case toll = "/toll"
  case tollTable = "/toll.csv"
  case explanation = "/toll/explain"
  case difference = "/toll/since"
  case about = "/about"

  case statusData = "/api/v1/status"
  case incidentsData = "/api/v1/incidents"
  case incidentData = "/api/v1/incidents/{id}"
  case pendingData = "/api/v1/pending"
  case findingsData = "/api/v1/findings"
  case listedData = "/api/v1/listed"
  case listedIncidentData = "/api/v1/listed/incident"
  case reportsData = "/api/v1/reports"
  case reportData = "/api/v1/reports/{id}"
  case visitsData = "/api/v1/visits"
  case feedsData = "/api/v1/feeds"
  case tollData = "/api/v1/toll"
  case explanationData = "/api/v1/toll/explain"
  case differenceData = "/api/v1/toll/since"
  case description = "/api/v1/openapi.json"

  /// Its path, with the name of what varies in braces.
  var path: String { rawValue }

  /// Whether errors are answered as JSON.
  var isData: Bool { Endpoint.isData(path) }

  static func isData(_ path: String) -> Bool { path.hasPrefix("/api/") }
}

/// What is asked of an endpoint.
struct Question: Hashable, Sendable {
  var endpoint: Endpoint
  /// What stands in the place of `{id}`.
  var id: String?
  /// What stands after the question mark, as it came.
  var query: String?
}
