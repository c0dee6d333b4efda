// SPDX-License-Identifier: Apache-2.0

/// What countries and their first-level regions are called, for tables that count by them.
public enum RegionNames {
  /// By the identifier that `PlaceCandidate.within` gives: `iso:SY`, `adm:SY.12`.
  public static let byIdentifier: [String: String] = {
    guard let gazetteer = Gazetteer.compiledIn else { return [:] }
    var names: [String: String] = [:]
    for index in 0..<gazetteer.count {
      guard let entry = gazetteer.entry(index), entry.kind == .country || entry.kind == .province
      else { continue }
      names[gazetteer.id(of: entry)] = gazetteer.name(of: entry)
    }
    return names
  }()
}
