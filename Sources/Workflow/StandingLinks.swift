// SPDX-License-Identifier: Apache-2.0

import Record

extension [Regrouping] {
  /// The incidents that may share people of whom nobody can say by which claims.
  var sharingPeople: [(IncidentID, IncidentID)] {
    filter { $0.link?.sharesPeople == true && $0.claims.isEmpty }.map { ($0.incident, $0.other) }
  }

  /// The claims of an incident of which these links say that they may be of another one.
  func claimsElsewhere(than incident: IncidentID) -> Set<ClaimID> {
    Set(filter { $0.incident == incident && $0.link?.sharesPeople == true }.flatMap(\.claims))
  }
}
