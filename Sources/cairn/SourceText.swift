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
        source.name, source.kind.rawValue, "\(source.claims)", "\(source.reports.count)",
        "\(source.incidents.count)",
        source.sides.compactMap(\.side).map(\.short).joined(separator: "; "),
        source.aliases.prefix(2).joined(separator: ", "),
      ]
    }
    return table.lines(width: max(Terminal.width, 80), style: style)
  }

  static func one(_ source: SourceView, _ style: Style) -> [String] {
    var lines = [
      style.bold(source.name) + "  " + source.kind.rawValue,
      source.isShipped ? "comes with the program" : "of this record",
      counted(source.claims, "claim") + " of " + counted(source.reports.count, "report")
        + " \(source.claims == 1 ? "rests" : "rest") on it by their own words, in "
        + counted(source.incidents.count, "incident")
        + (source.incidents.isEmpty ? "" : ": ")
        + source.incidents.sorted().prefix(10).map(\.text).joined(separator: ", "),
    ]
    if !source.aliases.isEmpty { lines.append("also: " + source.aliases.joined(separator: ", ")) }
    lines += source.sides.compactMap(\.side).map { "side in \($0.words)" }
    if !source.notes.isEmpty { lines.append("\nWhat was said of it") }
    lines += source.notes.map { note in
      "  \(note.at)  \(note.user): \(note.words)" + style.dim("  \(note.citation)")
    }
    lines += source.credibility.map { word in
      "  \(word.at)  \(word.user): \(word.isCredible ? "credible" : "not credible")"
        + style.dim("  \(word.reason)")
    }
    return lines
  }
}

extension SourceNote {
  var side: Side? {
    if case .side(let side) = saying { side } else { nil }
  }
}

extension SourceNote.Side {
  var short: String { "\(name) since \(since) (\(conflict))" }
  var words: String { "\(conflict): \(name), since \(since)" }
}

/// Sources for programs.
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
      json.field("reports", source.reports.count)
      json.strings("incidents", source.incidents.sorted().map(\.text))
      json.field("shipped", source.isShipped)
      json.key("sides")
      json.array(source.sides) { json, note in write(note, to: &json) }
      json.key("said")
      json.array(source.notes) { json, note in write(note, to: &json) }
    }
  }

  private static func write(_ note: SourceNote, to json: inout JSONWriter) {
    json.object { json in
      json.field("matter", note.saying.matter)
      json.field("value", note.saying.value)
      json.field("conflict", note.side?.conflict)
      json.field("since", note.side.map { "\($0.since)" })
      json.field("citation", note.citation)
      json.field("by", note.user)
      json.field("at", note.at)
    }
  }
}
