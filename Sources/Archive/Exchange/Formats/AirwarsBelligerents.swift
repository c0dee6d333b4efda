// SPDX-License-Identifier: Apache-2.0

import Record

extension AirwarsIncidents {
  /// Whether a belligerent is one of an incident's.
  static func flag(_ name: String) -> Column<ListedIncident> {
    Column("belligerent_\(slug(name))") { incident in
      incident.belligerents.contains { $0.name == name } ? "1" : "0"
    }
  }

  /// The columns of the belligerent at an index, from 0 (METHOD §1.9).
  static func belligerent(_ index: Int) -> [Column<ListedIncident>] {
    func name(_ field: String) -> String { "belligerent_\(index)_\(field)" }
    func unused(_ fields: String...) -> [Column<ListedIncident>] {
      fields.map { Column(unused: name($0)) }
    }
    return unused("belligerent_id") + [
      .value(name("belligerent_name"), \.[belligerent: index].name, .words),
      Column(name("belligerent_slug")) { slug($0[belligerent: index].name) },
      .value(name("type"), \.[belligerent: index].isKnown, Vocabulary.involvement),
      .value(name("assessment_name"), \.[belligerent: index].position, Vocabulary.position),
      .value(name("assessment_slug"), \.[belligerent: index].position, Vocabulary.position.slugs),
    ] + conceded(name("deaths_conceded"), \.[belligerent: index].concededKilled)
      + conceded(name("injuries_conceded"), \.[belligerent: index].concededInjured)
      + unused(
        "location", "mgrs_coordinate", "mgrs_accuracy", "civcas_statements", "strike_reports")
  }

  private static func conceded(
    _ name: String, _ path: any WritableKeyPath<ListedIncident, Bounds?> & Sendable
  ) -> [Column<ListedIncident>] {
    [
      Column(
        "\(name)_min", write: { $0[keyPath: path].map { String($0.min) } ?? "" },
        read: { cell, row in
          let least = try Spelling.number.read(cell)
          row[keyPath: path] = Bounds(min: least, max: max(least, row[keyPath: path]?.max ?? least))
        }),
      Column(
        "\(name)_max", write: { $0[keyPath: path].map { String($0.max) } ?? "" },
        read: { cell, row in
          let most = try Spelling.number.read(cell)
          let least = row[keyPath: path]?.min ?? 0
          guard let bounds = Bounds(min: least, max: most) else {
            throw CellFault("the maximum \(most) is below the minimum \(least)")
          }
          row[keyPath: path] = bounds
        }),
    ]
  }
}

extension Spelling<String> {
  static let words = Spelling(write: { $0 }, read: { $0 })
}

extension ListedIncident {
  /// A belligerent by its index; setting one beyond the last adds it.
  subscript(belligerent index: Int) -> ListedBelligerent {
    get { index < belligerents.count ? belligerents[index] : ListedBelligerent(name: "") }
    set {
      while belligerents.count <= index { belligerents.append(ListedBelligerent(name: "")) }
      belligerents[index] = newValue
    }
  }
}
