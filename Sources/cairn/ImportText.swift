// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// What an import would change, for the terminal and for programs.
struct ImportText {
  private let plan: ImportPlan
  private let style: Style

  /// More lines of one sort than anyone reads before saying yes.
  private static let shown = 20

  init(_ plan: ImportPlan, style: Style) {
    self.plan = plan
    self.style = style
  }

  var text: String {
    (heading + added + changed + withdrawn + [total]).joined(separator: "\n")
  }

  private var heading: [String] {
    let edition = plan.edition.isEmpty ? "" : ", edition \(plan.edition)"
    let licence = plan.licence.isEmpty ? "no licence stated" : "licence: \(plan.licence)"
    return [style.bold("\(plan.dataset)  \(plan.holder)\(edition)") + style.dim("  \(licence)")]
  }

  private var added: [String] {
    cut(plan.added.map { style.green("  + \($0)") }, "new ones")
  }

  private var changed: [String] {
    cut(
      plan.changed.flatMap { change in
        let returns = change.returns ? "  (had been taken back)" : ""
        return [style.yellow("  ~ \(change.code)\(returns)")]
          + change.fields.map { field in
            "      \(field.column): \(short(field.old)) → \(short(field.new))"
          }
      }, "lines of changes")
  }

  private var withdrawn: [String] {
    cut(plan.withdrawn.map { style.yellow("  - \($0)") }, "taken back")
  }

  private var total: String {
    var text =
      "\(plan.added.count) new, \(plan.changed.count) changed, \(plan.same) the same, "
      + "\(plan.withdrawn.count) taken back"
    if plan.unmentioned > 0 {
      text += "; \(plan.unmentioned) of the record's are not in the files and stay"
    }
    if plan.refused > 0 { text += "; \(counted(plan.refused, "row")) cannot be read" }
    return text + "."
  }

  private func cut(_ lines: [String], _ what: String) -> [String] {
    guard lines.count > ImportText.shown else { return lines }
    return lines.prefix(ImportText.shown)
      + [style.dim("    and \(lines.count - ImportText.shown) more \(what); --json shows all")]
  }

  private func short(_ text: String) -> String {
    let flat = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    if flat.isEmpty { return "nothing" }
    return flat.count > 60 ? "\(flat.prefix(59))…" : flat
  }

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("dataset", plan.dataset)
      json.field("holder", plan.holder)
      json.field("edition", plan.edition)
      json.field("licence", plan.licence)
      json.strings("added", plan.added)
      json.key("changed")
      json.array(plan.changed) { json, change in
        json.object { json in
          json.field("code", change.code)
          json.field("returns", change.returns)
          json.key("fields")
          json.array(change.fields) { json, field in
            json.object { json in
              json.field("column", field.column)
              json.field("old", field.old)
              json.field("new", field.new)
            }
          }
        }
      }
      json.field("same", plan.same)
      json.strings("withdrawn", plan.withdrawn)
      json.field("unmentioned", plan.unmentioned)
      json.field("refused", plan.refused)
      json.strings("problems", plan.faults)
    }
    json.newline()
    return json.bytes
  }
}
