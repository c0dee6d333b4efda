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
  /// A cell with a figure has so many words at most: "12 civilians killed (est.)".
  private static let longestCell = 5

  /// What one row counts.
  struct Row {
    /// A figure, the token it begins at, and what its column says of it.
    struct Figure {
      var find: Find
      var cell: Extent
      var column: TableColumn
    }

    var figures: [Figure] = []
    var label: Range<Int>
    /// A row of totals.
    var isSum = false
    var place: PlacePhrase?
  }

  /// What a line can be that is a row or the heading of a table.
  enum Line {
    case prose, heading, rule, row(Row)
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
    guard let row = row(scene, cells) else { return end() }
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

  // MARK: Rows

  private func row(_ scene: Scene, _ cells: TableCells) -> Row? {
    guard let first = cells.all.first else { return nil }
    var row = Row(label: first)
    // A heading without a word over the labels has one cell less.
    let shift = cells.all.count - columns.count
    let isHeaded = !columns.isEmpty && (shift == 0 || shift == 1)
    guard isHeaded || cells.isRuled else { return nil }
    for (index, cell) in cells.all.enumerated() {
      let column = isHeaded && index >= shift ? columns[index - shift] : own(scene, cell)
      guard let harm = column.harm, let figure = figure(scene, cell, harm, column) else { continue }
      row.figures.append(figure)
    }
    // One such cell alone may be a headline beside the name of its site.
    guard
      row.figures.count > 1 || isHeaded && !row.figures.isEmpty || isWithin && row.figures.count > 0
    else { return nil }
    row.isSum = first.contains { scene.sentence.has($0, .figure) } && !hasFigure(scene, first)
    if !row.isSum { row.place = place(scene, cells, shift: isHeaded ? shift : nil) }
    return row
  }

  /// The place of the first of the cells that counts nobody and names one.
  private func place(_ scene: Scene, _ cells: TableCells, shift: Int?) -> PlacePhrase? {
    for (index, cell) in cells.all.prefix(3).enumerated() {
      if let shift, index >= shift {
        guard columns[index - shift].mayBePlace, columns[index - shift].harm == nil else {
          continue
        }
      }
      if let place = TableReader.place(scene, cell) { return place }
    }
    return nil
  }

  /// What a cell itself says that it counts: "12 killed".
  private func own(_ scene: Scene, _ cell: Range<Int>) -> TableColumn {
    var column = TableColumn()
    guard hasFigure(scene, cell), cell.count <= TableReader.longestCell else { return column }
    column.harm = TableColumn.harm(scene, cell)
    for token in cell {
      if let status = scene.lexeme(token).status { column.status = status }
      if let group = scene.lexeme(token).group { column.groups.append(group) }
    }
    return column
  }

  private func hasFigure(_ scene: Scene, _ cell: Range<Int>) -> Bool {
    cell.contains { scene.sentence[$0].isFigure || scene.sentence.has($0, .numberWord) }
  }

  private func figure(
    _ scene: Scene, _ cell: Range<Int>, _ harm: Harm, _ column: TableColumn
  ) -> Row.Figure? {
    let reader = QuantityReader(sentence: scene.sentence, lexemes: scene.lexemes)
    guard cell.count <= TableReader.longestCell,
      let start = cell.first(where: { scene.sentence[$0].isFigure || reader.read(at: $0) != nil }),
      let quantity = reader.read(at: start), quantity.upper <= cell.upperBound,
      quantity.nature == .plain || quantity.nature == .year && !column.isPart && cell.count == 1,
      let phrase = scene.phrases.indices.first(where: { scene.phrases[$0].upper > start })
    else { return nil }
    var find = Find("table", harm, victims: -1, trigger: phrase)
    find.stated = VictimReader(scene: scene).count(quantity)
    if quantity.max == 0 { (find.isNone, find.stated) = (true, nil) }
    (find.stance, find.relation) = (.asserted, column.isPart ? .part : .none)
    return Row.Figure(find: find, cell: scene.sentence.extent(cell), column: column)
  }

  /// The place that a row's first cell names: its words with capitals.
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
  mutating func complete(_ row: Row, _ narrative: inout Narrative, since first: Int) {
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
