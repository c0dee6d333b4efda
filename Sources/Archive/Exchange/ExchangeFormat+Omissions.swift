// SPDX-License-Identifier: Apache-2.0

public import Record

extension ExchangeFormat {
  /// What Cairn lists of an incident and the format has no place for.
  public var omissions: [String] {
    switch self {
    case .airwars:
      [
        "districts", "everyone killed and injured in one range",
        "groups but civilians, children, women, men, journalists and medics", "known origins",
        "the policy",
      ]
    case .ucdp:
      [
        "the injured", "ranges of groups", "grade and strike status", "the cause",
        "belligerents after the second", "victims' names", "addresses of sources",
        "best estimates: they are a person's", "the policy",
      ]
    case .acled:
      [
        "the injured", "the maximum of the killed", "ranges of groups", "grade and strike status",
        "days after the first", "belligerents after the second", "victims' names",
        "titles, days and addresses of sources", "the policy",
      ]
    case .ibc:
      [
        "the injured", "combatants", "coordinates and precision", "grade and strike status",
        "belligerents", "titles, days and addresses of sources", "the policy",
      ]
    case .csv, .xlsx, .geojson:
      ["sources one by one", "victims' names", "positions and conceded numbers of belligerents"]
    case .jsonl: []
    }
  }
}
