// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record

/// Whether the names that a person gives a source can be its names.
struct SourceNameCheck {
  let table: SourceTable
  let snapshot: Snapshot

  /// The name by which the source of a request is held.
  ///
  /// - Throws: `RecordFault` of kind `refused` where nobody knows the source, where a name is none, or
  ///   where it means something else already.
  func name(of request: SourceRequest) throws -> String {
    let known = try table.view(of: request.source, in: snapshot)
    if known == nil {
      guard request.isNew else { throw SourceNameCheck.unknown(request.source) }
      try checkLetters(request.source)
    }
    let source = known?.name ?? request.source
    for saying in request.sayings {
      switch saying {
      case .alias(let alias): try check(alias, of: source, merges: request.merges)
      case .noAlias(let alias): try checkRemoval(of: alias, from: source)
      case .kind, .side: continue
      }
    }
    return source
  }

  private static func unknown(_ name: String) -> RecordFault {
    RecordFault(
      .refused, "neither the record nor the table of bodies knows such a source", at: name,
      remedy: "`cairn source list --all` has the names; `cairn source add` makes a new one.")
  }

  private func check(_ alias: String, of source: String, merges: Bool) throws {
    try checkLetters(alias)
    guard let other = try table.view(of: alias, in: snapshot) else { return }
    guard other.name != source else {
      throw RecordFault(
        .refused, "\(source) goes by that name already", at: alias, remedy: "Nothing is to be done."
      )
    }
    // What only stands so in reports is free to be a name of something.
    let isFree = !other.isShipped && other.notes.isEmpty
    guard isFree || merges else {
      throw RecordFault(
        .refused, "that name already means \(other.name)\(origin(of: other))", at: alias,
        remedy:
          "If both are one, say --merge. A name that somebody gave is taken away with --remove.")
    }
  }

  private func origin(of other: SourceView) -> String {
    guard let note = other.notes.last else { return ", which comes with the program" }
    return ", of which \(note.user) spoke on \(note.at.prefix(10))"
  }

  private func checkRemoval(of alias: String, from source: String) throws {
    let isGiven = try table.view(of: source, in: snapshot)?.notes.contains { note in
      guard case .alias(let given) = note.saying else { return false }
      return SourceNames.isSame(given, alias)
    }
    guard isGiven == true, SourceNames.isSame(table.names.name(of: alias), source) else {
      throw RecordFault(
        .refused, "nobody gave \(source) that name", at: alias,
        remedy: "`cairn source show \"\(source)\"` lists what was said of it.")
    }
  }

  /// A name becomes a line of words for reading, and stands in texts as it is.
  private func checkLetters(_ name: String) throws {
    let marks: Set<Unicode.Scalar> = ["|", "=", "[", "]", "#"]
    let isClean = name.unicodeScalars.allSatisfy { $0.value >= 0x20 && !marks.contains($0) }
    guard isClean, name.utf8.count <= 300, name.contains(where: \.isLetter) else {
      throw RecordFault(
        .refused, "a name has letters, stands on one line, and is without | = [ ] #", at: name,
        remedy: "Write it as reports do.")
    }
    if let language = BodyTable.languageOfWord(name) {
      throw RecordFault(
        .refused, "that is an ordinary word of the language “\(language)”", at: name,
        remedy:
          "Every sentence with it would be read as speaking of the source: give a longer name.")
    }
  }
}
