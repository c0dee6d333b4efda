// SPDX-License-Identifier: Apache-2.0

import Record

/// The lines of a policy file by section and key, taken one by one so that none is left unread.
struct PolicySheet {
  private struct Entry {
    var value: String
    var line: Int
  }

  private let file: String
  private var entries: [String: [String: Entry]] = [:]
  private(set) var citations: [String: String] = [:]

  init(parsing bytes: some Sequence<UInt8>, file: String) throws(PolicyError) {
    self.file = file
    var section = ""
    let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, bytes) in lines.enumerated() {
      guard let line = String(validating: bytes, as: UTF8.self).map(trimmed) else {
        throw fault(index + 1, "the line is not UTF-8", "Save the file as UTF-8")
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        section = trimmed(String(line.dropFirst().dropLast()))
        continue
      }
      try add(line, number: index + 1, to: section)
    }
  }

  private mutating func add(_ line: String, number: Int, to section: String) throws(PolicyError) {
    guard let equals = line.firstIndex(of: "=") else {
      throw fault(number, "\"\(line)\" is no rule", "Write \"key = value ; source\"")
    }
    let key = trimmed(String(line[..<equals]))
    let rest = line[line.index(after: equals)...]
    let parts = rest.split(separator: ";", maxSplits: 1).map { trimmed(String($0)) }
    let value = parts.first ?? ""
    let source = parts.count > 1 ? parts[1] : ""
    guard !key.isEmpty, !value.isEmpty else {
      throw fault(number, "the key or the value is missing", "Write \"key = value ; source\"")
    }
    guard section.isEmpty || !source.isEmpty else {
      throw fault(number, "\(key) has no source", "Write where the rule was read after a semicolon")
    }
    guard entries[section]?[key] == nil else {
      throw fault(number, "\(key) stands twice in [\(section)]", "Leave one of the two lines out")
    }
    entries[section, default: [:]][key] = Entry(value: value, line: number)
    if !source.isEmpty { citations["\(section).\(key)"] = source }
  }

  /// Takes one entry out.
  mutating func take<Value>(
    _ key: String, in section: String, wanted: String = "a value as Policies/README.md lists it",
    _ read: (String) -> Value?
  ) throws(PolicyError) -> Value {
    guard let entry = entries[section]?.removeValue(forKey: key) else {
      let place = section.isEmpty ? "at the top" : "under [\(section)]"
      throw fault(nil, "\(key) is missing", "Write \"\(key) = value ; source\" \(place)")
    }
    guard let value = read(entry.value) else {
      throw fault(entry.line, "\"\(entry.value)\" is no value of \(key)", "Write \(wanted)")
    }
    return value
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, in section: String
  ) throws(PolicyError) -> Choice {
    let wanted = Choice.allCases.map(\.rawValue).joined(separator: " or ")
    return try take(key, in: section, wanted: wanted, Choice.init(rawValue:))
  }

  mutating func number(
    _ key: String, in section: String, _ range: ClosedRange<Int>
  ) throws(PolicyError) -> Int {
    let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return try take(key, in: section, wanted: wanted) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// The keys of a section that may hold any, in order.
  func keys(in section: String) -> [String] { (entries[section] ?? [:]).keys.sorted() }

  /// The sections whose names begin so, in order.
  func sections(beginning prefix: String) -> [String] {
    entries.keys.filter { $0.hasPrefix(prefix) }.sorted()
  }

  /// An entry nobody took is a misspelt one.
  func finish() throws(PolicyError) {
    let left = entries.flatMap { section, rest in rest.map { (section, $0.key, $0.value.line) } }
    guard let first = left.min(by: { $0.2 < $1.2 }) else { return }
    let place = first.0.isEmpty ? "the top of the file" : "[\(first.0)]"
    throw fault(
      first.2, "\(place) has no rule called \(first.1)", "See the table in Policies/README.md")
  }

  /// The error of a line of this file.
  func fault(_ line: Int?, _ problem: String, _ remedy: String) -> PolicyError {
    PolicyError(file: file, line: line, problem: problem, remedy: remedy)
  }
}

/// Two figures as policies write them: `12-24`.
func bounds(written text: String) -> Bounds? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, let min = Int(parts[0]), let max = Int(parts[1]) else { return nil }
  return Bounds(min: min, max: max)
}

private func trimmed(_ text: String) -> String {
  let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\u{FEFF}" }
  var text = text[...].drop(while: isBlank)
  while let last = text.last, isBlank(last) { text.removeLast() }
  return String(text)
}
