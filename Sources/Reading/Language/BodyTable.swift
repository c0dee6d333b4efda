// SPDX-License-Identifier: Apache-2.0
public import Record
import Script

/// The bodies that recur in reports, as `Languages/bodies.txt` and the English word list name them.
public enum BodyTable {
  public struct Body: Hashable, Sendable {
    public var name: String
    public var kind: SourceKind
    /// Other names, in any language.
    public var aliases: [String]

    public init(name: String, kind: SourceKind, aliases: [String]) {
      (self.name, self.kind, self.aliases) = (name, kind, aliases)
    }
  }

  /// Every body, in the order of the names.
  public static let all: [Body] = named.values.sorted { $0.name < $1.name }

  /// The same by name.
  public static let named: [String: Body] = {
    var bodies: [String: Body] = [:]
    for file in ["Languages/bodies.txt", "Languages/en/lexicon/sources.txt"] {
      guard let bytes = CompiledData.bytes(of: file) else { continue }
      read(String(decoding: bytes, as: UTF8.self), into: &bodies)
    }
    return bodies
  }()

  /// The language, ISO 639-1, of which a name is a word or phrase with another meaning; nil for none.
  ///
  /// "آفاد" is how AFAD is written in Arabic, and folds to "أفاد", reported: as a name it would take
  /// the verb out of every sentence.
  public static func languageOfWord(_ name: String) -> String? {
    Languages.compiledIn.all.first { $0.lexicon.hasWord(name) }?.code
  }

  private static func read(_ text: String, into bodies: inout [String: Body]) {
    var kind: SourceKind?
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        kind = BodyTable.kind(of: line)
        continue
      }
      guard let kind else { continue }
      let names = line.split(separator: "|").map { trimmed($0) }
      guard let name = names.first else { continue }
      let known = bodies[name]?.aliases ?? []
      let new = names.dropFirst().filter { !known.contains($0) }
      bodies[name] = Body(name: name, kind: bodies[name]?.kind ?? kind, aliases: known + new)
    }
  }

  /// The kind that a section of bodies gives; nil for other sections.
  private static func kind(of header: Substring) -> SourceKind? {
    let words = header.dropFirst().dropLast().split(separator: " ")
    guard words.contains("entity") else { return nil }
    return words.first { $0.hasPrefix("source=") }.flatMap {
      SourceKind(rawValue: String($0.dropFirst("source=".count)))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension BodyTable.Body {
  /// As a section of a file of words.
  var lines: String {
    let isMedium = kind == .agency || kind == .media
    return "[entity source\(isMedium ? " medium" : "") source=\(kind.rawValue)]\n"
      + ([name] + aliases).joined(separator: " | ") + "\n"
  }
}
