// SPDX-License-Identifier: Apache-2.0
import Record

/// What one row of a table counts, and where.
struct TableRow {
  /// A figure, the cell it stands in, and what its column says of it.
  struct Figure {
    var find: Find
    var cell: Extent
    var column: TableColumn
  }

  private(set) var figures: [Figure] = []
  /// A row of totals.
  private(set) var isSum = false
  private(set) var place: PlacePhrase?

  /// Nil where a line is no row: under no heading, only bars or tabs make it one.
  init?(_ scene: Scene, _ cells: TableCells, under columns: [TableColumn], isWithin: Bool) {
    guard let first = cells.all.first else { return nil }
    let shift = TableRow.shift(cells, columns)
    guard shift != nil || cells.isRuled else { return nil }
    for (index, cell) in cells.all.enumerated() {
      let column = TableRow.column(index, shift, columns) ?? TableColumn(itself: cell, scene)
      if let figure = TableRow.figure(scene, cell, column) { figures.append(figure) }
    }
    // One such cell alone may be a headline beside the name of its site.
    guard figures.count > 1 || !figures.isEmpty && (shift != nil || isWithin) else { return nil }
    isSum =
      first.contains { scene.sentence.has($0, .figure) } && !TableCells.hasFigure(scene, first)
    if !isSum { place = TableRow.place(scene, cells, shift, columns) }
  }

  /// How many cells stand before the first column; nil where the heading is none of this row's.
  ///
  /// A heading without a word over the labels has one cell less.
  private static func shift(_ cells: TableCells, _ columns: [TableColumn]) -> Int? {
    let shift = cells.all.count - columns.count
    return !columns.isEmpty && (shift == 0 || shift == 1) ? shift : nil
  }

  /// What the heading says over a cell.
  private static func column(
    _ index: Int, _ shift: Int?, _ columns: [TableColumn]
  ) -> TableColumn? {
    guard let shift, index >= shift else { return nil }
    return columns[index - shift]
  }

  /// The place of the first of the cells that counts nobody and names one.
  private static func place(
    _ scene: Scene, _ cells: TableCells, _ shift: Int?, _ columns: [TableColumn]
  ) -> PlacePhrase? {
    for (index, cell) in cells.all.prefix(3).enumerated() {
      let column = column(index, shift, columns)
      if let column, !column.mayBePlace || column.harm != nil { continue }
      if let place = TableReader.place(scene, cell) { return place }
    }
    return nil
  }

  private static func figure(
    _ scene: Scene, _ cell: Range<Int>, _ column: TableColumn
  ) -> Figure? {
    guard let harm = column.harm, let quantity = quantity(scene, cell, column),
      let phrase = scene.phrases.indices.first(where: { scene.phrases[$0].upper > quantity.lower })
    else { return nil }
    var find = Find("table", harm, victims: -1, trigger: phrase)
    find.stated = VictimReader(scene: scene).count(quantity)
    if quantity.max == 0 { (find.isNone, find.stated) = (true, nil) }
    (find.stance, find.relation) = (.asserted, column.isPart ? .part : .none)
    return Figure(find: find, cell: scene.sentence.extent(cell), column: column)
  }

  /// The number of a cell; a year may be one that stands alone.
  private static func quantity(
    _ scene: Scene, _ cell: Range<Int>, _ column: TableColumn
  ) -> Quantity? {
    let reader = QuantityReader(sentence: scene.sentence, lexemes: scene.lexemes)
    guard cell.count <= TableCells.longest,
      let start = cell.first(where: { scene.sentence[$0].isFigure || reader.read(at: $0) != nil }),
      let quantity = reader.read(at: start), quantity.upper <= cell.upperBound,
      quantity.nature == .plain || quantity.nature == .year && !column.isPart && cell.count == 1
    else { return nil }
    return quantity
  }
}
