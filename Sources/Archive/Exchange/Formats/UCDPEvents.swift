// SPDX-License-Identifier: Apache-2.0

import Record

/// The 49 columns of UCDP's Georeferenced Event Dataset, versions 23 to 25 (METHOD §2.2).
///
/// `best` and its four parts are written only where a person set them: they are a judgement, not a rule's.
/// `low` and `high` count everyone killed, so a person of contested status counts once.
enum UCDPEvents {
  static let sheet = Sheet(
    name: "ged.csv",
    columns: conflict + articles + places + days + deaths, blank: ListedIncident())

  private static let cells = JoinedCell.semicolons

  private typealias Events = [Column<ListedIncident>]

  private static func unused(_ names: String...) -> Events { names.map(Column.init(unused:)) }

  private static let conflict: Events =
    [
      // Persistent over versions, which `relid` is not (METHOD §2.2); Cairn's own events have none.
      Column("id", write: { _ in "" }, read: { $1.code = $0 }),
      Column(
        "relid", write: { $0.code },
        read: { cell, row in if row.code.isEmpty { row.code = cell } }),
      Column("year") { $0.firstDay.map { String($0.civil.year) } ?? "" },
    ]
    + unused(
      "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
      "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id",
      "side_a_new_id")
    + [.value("side_a", \.[belligerent: 0].name, .words)]
    + unused("side_b_dset_id", "side_b_new_id") + [
      .value("side_b", \.[belligerent: 1].name, .words)
    ]

  /// The joined columns hold one entry an article, in one order.
  private static let articles: Events =
    [
      .value("number_of_sources", \.origins, .sources),
      Column("source_article", write: { $0.sources.map(article).joined(separator: ";") }),
      joined("source_office", \.outlet),
      Column(
        "source_date", write: { cells.write($0.sources.map { $0.day?.description ?? "" }) },
        read: { cell, row in
          for (index, day) in cells.read(cell).enumerated() {
            row[source: index].day = Day(day)
          }
        }),
      joined("source_headline", \.title),
    ] + unused("source_original")

  private static let places: Events =
    [
      .value("where_prec", \.place.precision, .ucdp),
      .text("where_coordinates", \.place.name), .mark("where_description"),
      .text("adm_1", \.place.region), .text("adm_2", \.place.district),
      .value("latitude", \.place.latitude, .latitude),
      .value("longitude", \.place.longitude, .longitude),
      Column("geom_wkt") { incident in
        guard let (x, y) = incident.place.point else { return "" }
        return "POINT (\(x) \(y))"
      },
      Column("priogrid_gid") { $0.place.gridCell.map { String($0) } ?? "" },
      .text("country", \.place.countryName),
    ] + unused("country_id", "region")

  private static let days: Events = [
    Column("event_clarity") { _ in "1" },
    Column("date_prec") { $0.datePrecision.map(String.init) ?? "" },
    .value("date_start", \.firstDay, .day), .value("date_end", \.lastDay, .day),
  ]

  private static let deaths: Events =
    [
      .value("deaths_a", \.[.sideA], .number), .value("deaths_b", \.[.sideB], .number),
      .value("deaths_civilians", \.[.civilians], .number),
      .value("deaths_unknown", \.[.unknown], .number), .value("best", \.[.total], .number),
      .value("high", \.[.killed, .everyone].max, .number),
      .value("low", \.[.killed, .everyone].min, .number),
    ] + unused("gwnoa", "gwnob")

  private static func joined(
    _ name: String, _ path: any WritableKeyPath<ListedSource, String> & Sendable
  ) -> Column<ListedIncident> {
    Column(
      name, write: { cells.write($0.sources.map { $0[keyPath: path] }) },
      read: { cell, row in
        for (index, part) in cells.read(cell).enumerated() {
          row[source: index][keyPath: path] = part
        }
      })
  }

  /// `"OFFICE,YYYY-MM-DD,Headline"`.
  private static func article(_ source: ListedSource) -> String {
    // By scalars: a mark that joins the quotation mark makes another character of both.
    let title = String(
      String.UnicodeScalarView(source.title.unicodeScalars.map { $0 == "\"" ? "'" : $0 }))
    let whole = "\(source.outlet),\(source.day?.description ?? ""),\(title)"
    return "\"\(cells.flat(whole))\""
  }
}

extension Spelling<Int> {
  /// −1 for old data says that nobody counted (METHOD §2.2).
  fileprivate static let sources = Spelling(write: { String($0) }) { text in
    guard let number = Int(text), number >= -1 else {
      throw CellFault("“\(text)” is no number of sources")
    }
    return max(number, 0)
  }
}

extension Spelling<PlacePrecision> {
  /// UCDP's grades of where, by the mapping of METHOD §2.8; reading takes the finest of a grade's.
  fileprivate static let ucdp = Spelling(
    write: { precision in
      switch precision {
      case .country: "6"
      case .province: "4"
      case .district: "3"
      case .subdistrict: "2"
      default: "1"
      }
    },
    read: { text in
      switch text {
      case "1": .town
      case "2": .subdistrict
      case "3": .district
      case "4": .province
      case "5", "6", "7": .country
      default: throw CellFault("“\(text)” is no precision of a place; it is 1 to 7")
      }
    })
}

extension ListedIncident {
  fileprivate enum BestPart { case total, sideA, sideB, civilians, unknown }

  /// One figure of the best estimate; setting one makes an estimate where there was none.
  fileprivate subscript(part: BestPart) -> Int? {
    get { best?[keyPath: part.path] }
    set {
      var best = best ?? ListedBest()
      best[keyPath: part.path] = newValue
      self.best = best
    }
  }
}

extension ListedIncident.BestPart {
  fileprivate var path: WritableKeyPath<ListedBest, Int?> {
    switch self {
    case .total: \.total
    case .sideA: \.sideA
    case .sideB: \.sideB
    case .civilians: \.civilians
    case .unknown: \.unknown
    }
  }
}
