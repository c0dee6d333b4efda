// SPDX-License-Identifier: Apache-2.0
import Record

/// What a column of a table counts or tells, as its heading says.
struct TableColumn {
  /// What befell those whom the column counts; nil where it counts nobody.
  var harm: Harm?
  var status = Victims.Status.unspecified
  var groups: [Victims.Group] = []
  /// "Children" behind "Killed": some of those whom an earlier column counts.
  var isPart = false
  /// The heading is a place's, or says nothing, so that places may stand under it.
  var mayBePlace = true

  init() {}

  /// What a cell itself says that it counts: "12 killed".
  init(itself cell: Range<Int>, _ scene: Scene) {
    guard TableCells.hasFigure(scene, cell), cell.count <= TableCells.longest else { return }
    harm = TableColumn.harm(scene, cell)
    for token in cell {
      if let status = scene.lexeme(token).status { self.status = status }
      if let group = scene.lexeme(token).group { groups.append(group) }
    }
  }

  /// So many words at most are in a heading; more are a headline's.
  private static let longest = 5

  /// The columns of a heading; nil where a line is none: it names a harm, and has no figure.
  static func all(_ scene: Scene, _ cells: TableCells) -> [TableColumn]? {
    guard scene.quantities.isEmpty, scene.times.isEmpty,
      cells.all.allSatisfy({ $0.count <= longest })
    else { return nil }
    var columns: [TableColumn] = []
    for cell in cells.all { columns.append(column(scene, cell, after: columns)) }
    return columns.contains { $0.harm != nil } ? columns : nil
  }

  private static func column(
    _ scene: Scene, _ cell: Range<Int>, after columns: [TableColumn]
  ) -> TableColumn {
    var column = TableColumn()
    column.harm = harm(scene, cell)
    for token in cell {
      let lexeme = scene.lexeme(token)
      if let group = lexeme.group, !column.groups.contains(group) { column.groups.append(group) }
      if let status = lexeme.status { column.status = status }
      if lexeme.classes.meets(others), !lexeme.classes.has(.placeNoun) { column.mayBePlace = false }
    }
    guard !column.groups.isEmpty else { return column }
    let whole = columns.last {
      $0.harm != nil && $0.groups.isEmpty && (column.harm == nil || $0.harm == column.harm)
    }
    guard let whole else { return column }
    (column.harm, column.isPart) = (whole.harm, true)
    if column.status == .unspecified { column.status = whole.status }
    return column
  }

  private static var others: WordClass {
    WordClass(.source, .actor, .medium, .person) | WordClass(.timeUnit, .cause, .harmNoun, .figure)
  }

  /// The one harm of a cell: where it names two, its figure says nothing of either.
  private static func harm(_ scene: Scene, _ cell: Range<Int>) -> Harm? {
    let words = WordClass(.harmNoun, .harmPast, .harmAdjective, .toll) | WordClass(.body)
    var harm: Harm?
    for token in cell where scene.sentence.meets(token, words) {
      let own =
        scene.lexeme(token).harm ?? (scene.sentence.has(token, .body) ? .bodyRecovered : nil)
      guard let own, harm == nil || harm == own else { return nil }
      harm = own
    }
    return harm
  }
}
