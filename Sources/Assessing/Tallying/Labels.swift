// SPDX-License-Identifier: Apache-2.0

import Record

/// The row or rows that an incident stands in.
struct Labels {
  let axis: Toll.Axis
  private let level: Tally.Level
  private let names: [String: String]
  /// The months met so far, since a month is written once and asked for by every incident in it.
  private var months: [Int: String] = [:]

  init(axis: Toll.Axis, level: Tally.Level, names: [String: String]) {
    self.axis = axis
    self.level = level
    self.names = names
  }

  /// The labels of the entry at an index; none by grade, whose rows are counted anyway.
  mutating func of(_ entries: Span<TollEntry>, _ index: Int) -> [String] {
    switch axis {
    case .month: return [month(entries[index].day)]
    case .grade, .group: return []
    case .cause: return [entries[index].cause.label]
    case .actor:
      let actors = entries[index].assessment.actors
      return actors.isEmpty ? ["no belligerent named"] : actors
    case .place: return [place(entries[index].place)]
    }
  }

  /// "2024-03".
  private mutating func month(_ day: Day) -> String {
    let civil = day.civil
    let number = civil.year * 12 + civil.month
    if let known = months[number] { return known }
    let label = String(day.description.prefix(7))
    months[number] = label
    return label
  }

  /// "Syria / Idlib"; where the gazetteer puts a place in no region, its country alone.
  private func place(_ place: PlaceCandidate) -> String {
    let path = place.within.prefix(2).map { names[$0] ?? $0 } + []
    switch level {
    case .place: return (path.dropFirst().first.map { "\($0) / " } ?? "") + place.name
    case .country: return path.first ?? place.name
    case .region:
      guard let country = path.first else { return place.name }
      if path.count > 1 { return "\(country) / \(path[1])" }
      return place.precision == .province ? "\(country) / \(place.name)" : country
    }
  }
}

extension Cause.Kind {
  /// "Heavy weapons", as tables head it.
  fileprivate var label: String {
    let words = rawValue.split(separator: "_").joined(separator: " ")
    return self == .unknown ? "cause not known" : words.prefix(1).uppercased() + words.dropFirst()
  }
}

extension Assessment.Whose {
  /// "Aid workers", as tables head it.
  var label: String { words.prefix(1).uppercased() + words.dropFirst() }
}

extension Assessment.Grade {
  /// "Fair", as tables head it.
  var label: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}
