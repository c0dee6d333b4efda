// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Sources for the terminal.
enum SourceText {
  static func list(_ sources: [SourceView], _ style: Style) -> [String] {
    guard !sources.isEmpty else { return ["No incident rests on a named source yet."] }
    var table = Table(headings: [
      "source", "kind", "claims", "reports", "incidents", "side", "also",
    ])
    table.rows = sources.map { source in
      [
        source.name, source.kind.rawValue, "\(source.claims)", "\(source.reports)",
        "\(source.incidents)",
        source.sides.map { "\($0.value) (\($0.conflict))" }.joined(separator: "; "),
        source.aliases.prefix(2).joined(separator: ", "),
      ]
    }
    return table.lines(width: max(Terminal.width, 80), style: style)
  }

  static func one(_ source: SourceView, _ style: Style) -> [String] {
    var lines = [
      style.bold(source.name) + "  " + source.kind.rawValue,
      source.isShipped ? "comes with the program" : "of this record",
      "\(source.claims) claims of \(source.reports) reports rest on it, in \(source.incidents) incidents",
    ]
    if !source.aliases.isEmpty { lines.append("also: " + source.aliases.joined(separator: ", ")) }
    for side in source.sides {
      lines.append("side in \(side.conflict): \(side.value), since \(words(side.since))")
    }
    if !source.notes.isEmpty { lines.append("\nWhat was said of it") }
    lines += source.notes.map { note in
      let conflict = note.conflict.isEmpty ? "" : " in \(note.conflict), since \(words(note.since))"
      return "  \(note.at)  \(note.user): \(note.matter.rawValue) \(note.value)\(conflict)"
        + style.dim("  \(note.citation)")
    }
    lines += source.credibility.map { word in
      "  \(word.at)  \(word.user): \(word.isCredible ? "credible" : "not credible")"
        + style.dim("  \(word.reason)")
    }
    return lines
  }

  private static func words(_ day: Day?) -> String { day.map { "\($0)" } ?? "an unknown day" }
}

enum SourceJSON {
  static func list(_ sources: [SourceView]) -> [UInt8] {
    var json = JSONWriter()
    json.array(sources) { json, source in write(source, to: &json) }
    json.newline()
    return json.bytes
  }

  static func one(_ source: SourceView) -> [UInt8] {
    var json = JSONWriter()
    write(source, to: &json)
    json.newline()
    return json.bytes
  }

  private static func write(_ source: SourceView, to json: inout JSONWriter) {
    json.object { json in
      json.field("name", source.name)
      json.field("kind", source.kind.rawValue)
      json.strings("aliases", source.aliases)
      json.field("claims", source.claims)
      json.field("reports", source.reports)
      json.field("incidents", source.incidents)
      json.field("shipped", source.isShipped)
      json.key("sides")
      json.array(source.sides) { json, side in write(side, to: &json) }
      json.key("said")
      json.array(source.notes) { json, note in write(note, to: &json) }
    }
  }

  private static func write(_ note: SourceNote, to json: inout JSONWriter) {
    json.object { json in
      json.field("matter", note.matter.rawValue)
      json.field("value", note.value)
      json.field("conflict", note.conflict.isEmpty ? nil : note.conflict)
      json.field("since", note.since.map { "\($0)" })
      json.field("citation", note.citation)
      json.field("by", note.user)
      json.field("at", note.at)
    }
  }
}
