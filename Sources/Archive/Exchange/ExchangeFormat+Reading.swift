// SPDX-License-Identifier: Apache-2.0

public import Record

/// What could be read of exchange files, and what is wrong with the rest.
public struct ExchangeReading: Sendable {
  /// One incident, and where in the files given it stands.
  public struct Row: Hashable, Sendable {
    public var file: Int
    public var line: Int
    public var incident: ListedIncident
  }

  /// What is wrong with one of the files given.
  public struct Fault: Hashable, Sendable {
    public var file: Int
    public var fault: SheetFault
  }

  public var rows: [Row] = []
  public var faults: [Fault] = []
  /// The codes of incidents that the dataset took back, in the order of the file.
  public var deleted: [String] = []
  /// When, in seconds since 1970.
  fileprivate var deletions: [String: Int] = [:]
}

extension ExchangeFormat {
  /// Reads the files of one dataset together: its incidents, and the tables of their parts.
  ///
  /// Which table a file holds is told by its heading, so that their names and order do not matter. Where a
  /// code stands twice, the later row holds.
  /// - Parameter files: tables of comma-separated text or spreadsheets (XLSX), JSON lines, or collections of
  ///   GeoJSON features.
  /// - Returns: the incidents in the order of the files, each code once, and what is wrong with the rest.
  public func read(_ files: [[UInt8]]) -> ExchangeReading {
    var reading = ExchangeReading()
    var parts: [(file: Int, part: ListedPart, line: Int)] = []
    for (number, bytes) in files.enumerated() {
      do {
        try read(bytes, number: number, into: &reading, &parts)
      } catch {
        let fault = error as? SheetFault ?? SheetFault(line: 1, "\(error)")
        reading.faults.append(.init(file: number, fault: fault))
      }
    }
    reading.settle()
    reading.applyDeletions()
    reading.add(parts)
    return reading
  }

  /// Reads one file that holds incidents.
  public func read(_ bytes: [UInt8]) throws -> ExchangeReading {
    var reading = ExchangeReading()
    var parts: [(file: Int, part: ListedPart, line: Int)] = []
    try read(bytes, number: 0, into: &reading, &parts)
    reading.settle()
    return reading
  }

  private func read(
    _ bytes: [UInt8], number: Int, into reading: inout ExchangeReading,
    _ parts: inout [(file: Int, part: ListedPart, line: Int)]
  ) throws {
    if self == .jsonl {
      let (rows, faults) = ListedLines.read(bytes)
      return reading.take(rows.map { ($0.line, $0.row) }, faults, file: number)
    }
    if self == .geojson {
      let features = try GeoJSONFeatures.rows(of: bytes)
      let found = try incidents.read(features.table)
      return reading.take(found.rows, features.faults + found.faults, file: number)
    }
    let table = completed(try SheetFile.rows(of: bytes))
    if let found = try part(of: table) {
      reading.faults += found.faults.map { .init(file: number, fault: $0) }
      for (line, part) in found.rows {
        if case .deletion(let code, let moment) = part {
          reading.deleted.append(code)
          reading.deletions[code] = max(reading.deletions[code] ?? 0, moment ?? .max)
        } else {
          parts.append((number, part, line))
        }
      }
    } else {
      let found = try incidents.read(table)
      reading.take(found.rows, found.faults, file: number)
    }
  }

  /// The table of incidents that the format has.
  private var incidents: Sheet<ListedIncident> {
    switch self {
    case .airwars: AirwarsIncidents.reading
    case .ucdp: UCDPEvents.sheet
    case .acled: ACLEDEvents.sheet
    case .ibc: IBCIncidents.sheet
    case .csv, .xlsx, .geojson, .jsonl: CairnIncidents.sheet
    }
  }

  /// Some of UCDP's monthly releases have no heading (METHOD §2.2): a number stands where its first
  /// column's name would.
  private func completed(_ table: [DelimitedText.Row]) -> [DelimitedText.Row] {
    let columns = UCDPEvents.sheet.columns
    guard self == .ucdp, let first = table.first, first.cells.count == columns.count,
      Int(first.cells[0]) != nil
    else { return table }
    return [DelimitedText.Row(line: 1, cells: columns.map(\.name))] + table
  }
}

extension ExchangeReading {
  /// Takes the incidents of one file whose rows make sense as a whole.
  fileprivate mutating func take(
    _ found: [(line: Int, row: ListedIncident)], _ wrong: [SheetFault], file: Int
  ) {
    faults += wrong.map { Fault(file: file, fault: $0) }
    for (line, incident) in found {
      if let fault = incident.fault(on: line) {
        faults.append(Fault(file: file, fault: fault))
      } else {
        rows.append(Row(file: file, line: line, incident: incident))
      }
    }
  }

  /// An incident that was taken back is left out, be it among the rows: these may be of an older download.
  ///
  /// One that was changed after it was taken back stands.
  fileprivate mutating func applyDeletions() {
    guard !deletions.isEmpty else { return }
    var standing: Set<String> = []
    rows.removeAll { row in
      guard let moment = deletions[row.incident.code] else { return false }
      let stands = Int(row.incident.changed).map { $0 > moment } ?? false
      if stands { standing.insert(row.incident.code) }
      return !stands
    }
    deleted.removeAll(where: standing.contains)
  }

  /// Keeps the later of two rows of one code, and names the earlier.
  fileprivate mutating func settle() {
    var last: [String: Int] = [:]
    for (index, row) in rows.enumerated() { last[row.incident.code] = index }
    guard last.count < rows.count else { return faults.sort(by: Fault.precedes) }
    let kept = rows.indices.filter { last[rows[$0].incident.code] == $0 }
    for index in rows.indices where last[rows[index].incident.code] != index {
      let row = rows[index]
      let what = "the code \(row.incident.code) stands again further down, and the last one holds"
      faults.append(Fault(file: row.file, fault: SheetFault(line: row.line, what)))
    }
    rows = kept.map { rows[$0] }
    faults.sort(by: Fault.precedes)
  }

  /// Puts victims and sources to their incidents.
  fileprivate mutating func add(_ parts: [(file: Int, part: ListedPart, line: Int)]) {
    guard !parts.isEmpty else { return }
    let places = Dictionary(rows.enumerated().map { ($1.incident.code, $0) }) { first, _ in first }
    for (file, part, line) in parts {
      guard let index = places[part.code] else {
        let what = "no incident \(part.code) is in the files given; give its table too"
        faults.append(Fault(file: file, fault: SheetFault(line: line, what)))
        continue
      }
      part.add(to: &rows[index].incident)
    }
    faults.sort(by: Fault.precedes)
  }
}

extension ExchangeReading.Fault {
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.file, left.fault.line) < (right.file, right.fault.line)
  }
}

extension ListedIncident {
  /// What is wrong with the row as a whole: no code, or ends that contradict each other.
  fileprivate func fault(on line: Int) -> SheetFault? {
    if code.isEmpty { return SheetFault(line: line, "it has no code to know it by") }
    if let firstDay, let lastDay, lastDay < firstDay {
      return SheetFault(line: line, "it ends on \(lastDay), before it begins on \(firstDay)")
    }
    if let sum = best?.sum, let total = best?.total, sum != total {
      return SheetFault(line: line, "best is \(total), and its parts are \(sum) together")
    }
    for range in ranges {
      if let min = range.min, let max = range.max, max < min {
        return SheetFault(
          line: line,
          "\(range.group.rawValue) \(range.harm.rawValue): the maximum \(max) is below \(min)")
      }
    }
    return nil
  }
}
