// SPDX-License-Identifier: Apache-2.0
import Record

/// Tables in a text: a heading that names harms, and rows of figures under it; or rows whose cells
/// say themselves what they count ("Idlib | 12 killed | 30 injured").
///
/// A value that follows the text line by line. What a row counts happened at the place or time that
/// its first cell names; a row of totals contains the others.
struct TableReader {
  private var columns: [TableColumn] = []
  /// The drafts of the table's rows, and its row of totals.
  private var rows: Range<Int> = 0..<0
  private var sums: [Int] = []
  /// The drafts that the heading was taken for.
  private var heading: Range<Int>?
  /// What was told before the table: a row's place is not that of what follows.
  private var context = Circumstances()
  private var isWithin = false

  /// The sentence of an event that nothing after it joins.
  private static let longAgo = -1000

  /// What a line can be that is a row or the heading of a table.
  enum Line {
    case prose, heading, rule, row(TableRow)
  }

  /// Whether a line can be of a table at all, told from its bytes between the first tokens.
  static func mayBe(_ scene: Scene) -> Bool {
    scene.sentence.isLine && scene.part == .text && scene.count < 60
  }

  /// Whether a line has to be taken in: it may be of a table, or end one.
  func mayTake(_ scene: Scene) -> Bool { isWithin || TableReader.mayBe(scene) }

  /// Takes one line in.
  mutating func line(_ scene: Scene) -> Line {
    guard TableReader.mayBe(scene) else { return end() }
    if isWithin, isRule(scene) { return .rule }
    guard let cells = TableCells(scene) else { return end() }
    if let heading = TableColumn.all(scene, cells) {
      _ = end()
      columns = heading
      isWithin = true
      return .heading
    }
    guard let row = TableRow(scene, cells, under: columns, isWithin: isWithin) else {
      return end()
    }
    isWithin = true
    return .row(row)
  }

  private mutating func end() -> Line {
    if isWithin { self = TableReader() }
    return .prose
  }

  /// "--- | ---": the line under a heading.
  private func isRule(_ scene: Scene) -> Bool {
    scene.count > 0 && scene.phrases.allSatisfy { $0.kind == .dash || $0.kind == .other }
      && !scene.sentence.seen.has(.bullet)
      && (scene.sentence.lower..<scene.sentence.upper).allSatisfy { !scene.sentence[$0].isWord }
  }

  /// The place that a cell or a label names: its words with capitals.
  static func place(_ scene: Scene, _ cell: Range<Int>) -> PlacePhrase? {
    let words = cell.filter { scene.sentence[$0].isWord }
    let persons =
      WordClass(.person, .title, .role, .source) | WordClass(.harmPast, .month, .weekday)
    guard let first = words.first, let last = words.last, last - first < 5,
      words.allSatisfy({
        scene.sentence[$0].isCapital || scene.sentence.has($0, .placeNoun)
      }), !words.contains(where: { scene.sentence.meets($0, persons) })
    else { return nil }
    return PlaceReader.named(scene, first..<(last + 1))
  }
}

// MARK: - What becomes of a row

extension TableReader {
  /// Gives the drafts of a row what its columns say, and joins rows to the row of totals.
  mutating func complete(_ row: TableRow, _ narrative: inout Narrative, since first: Int) {
    let drafts = narrative.drafts[first...]
    for (draft, figure) in zip(drafts, row.figures) {
      draft.passage = figure.cell
      (draft.status, draft.groups) = (figure.column.status, figure.column.groups)
    }
    // What follows the table without a place is not of its last row's.
    for draft in drafts { narrative.events[draft.event].sentence = TableReader.longAgo }
    if row.isSum {
      total(&narrative, since: first)
    } else {
      if rows.isEmpty { rows = first..<first }
      rows = rows.lowerBound..<narrative.drafts.count
      for sum in sums { join(rows, to: sum, narrative) }
    }
    narrative.context = context
  }

  /// Remembers what was told before the table's first row, and takes back what its heading was taken
  /// for until a row showed what it is.
  mutating func begin(_ narrative: inout Narrative) {
    guard rows.isEmpty, sums.isEmpty else { return }
    if let heading, heading.upperBound == narrative.drafts.count {
      narrative.drafts.removeSubrange(heading)
    }
    context = narrative.context
  }

  /// Notes which drafts a heading was taken for.
  mutating func noteHeading(_ drafts: Range<Int>) { heading = drafts }

  /// A row of totals is of a wider place than each row, and none of their events.
  private mutating func total(_ narrative: inout Narrative, since first: Int) {
    let told = Narrative.Event(told: context, sentence: TableReader.longAgo, isCumulative: true)
    for index in first..<narrative.drafts.count {
      let draft = narrative.drafts[index]
      draft.event = narrative.events.count
      draft.scope = .cumulative
      draft.circumstances.place = context.place
      if draft.partOf == nil { sums.append(index) }
      join(rows, to: index, narrative)
    }
    narrative.events.append(told)
  }

  private func join(_ rows: Range<Int>, to sum: Int, _ narrative: Narrative) {
    for index in rows where index != sum && narrative.drafts.indices.contains(index) {
      let draft = narrative.drafts[index]
      guard draft.harm == narrative.drafts[sum].harm, draft.partOf == nil,
        draft.groups == narrative.drafts[sum].groups
      else { continue }
      draft.partOf = sum
    }
  }
}
