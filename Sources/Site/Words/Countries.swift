// SPDX-License-Identifier: Apache-2.0

import Record

/// The names of countries, from Natural Earth's table (public domain).
enum Countries {
  /// `Syria` for `SY`; the code itself where the table has none.
  static func name(of code: String) -> String { names[code] ?? code }

  private static let names: [String: String] = {
    guard let table = Asset.named("countries.tsv") else { return [:] }
    var names: [String: String] = [:]
    for line in table.bytes.split(separator: UInt8(ascii: "\n")) where line.first != 0x23 {
      let cells = line.split(separator: UInt8(ascii: "\t"))
      guard cells.count == 2 else { continue }
      names[String(decoding: cells[0], as: UTF8.self)] = String(decoding: cells[1], as: UTF8.self)
    }
    return names
  }()
}

extension PlaceCandidate {
  /// `Binnish, Syria`; the name alone where no state is agreed.
  var words: String {
    country.isEmpty || precision == .country ? name : "\(name), \(Countries.name(of: country))"
  }
}
