// SPDX-License-Identifier: Apache-2.0

public import Record

/// The names under which people said that a record's sources go.
public struct SourceNames: Hashable, Sendable {
  /// What each folded alias is an alias of, and who said so.
  private var held: [String: (name: String, by: String)] = [:]
  private var kinds: [String: SourceKind] = [:]

  /// No names besides those in the reports.
  public static let none = SourceNames([])

  /// Takes what was said in its order, so that the last word on an alias or kind holds.
  public init(_ notes: [SourceNote]) {
    for note in notes {
      switch note.matter {
      case .alias: held[folded(note.value)] = (note.source, note.user)
      case .kind: kinds[folded(note.source)] = SourceKind(rawValue: note.value)
      case .side: break
      }
    }
  }

  /// The name by which a source is held; the name itself where nobody said otherwise.
  public func name(of name: String) -> String { held[folded(name)]?.name ?? name }

  /// An origin under the name and kind that people gave its source.
  func applied(to origin: Origin) -> Origin {
    guard origin.isKnown else { return origin }
    var origin = origin
    if let (name, by) = held[folded(origin.name)] {
      origin.reason += "; \(by) says that \(origin.name) is \(name)"
      (origin.name, origin.key) = (name, "speaker:" + folded(name))
    }
    if let kind = kinds[folded(origin.name)] { origin.kind = kind }
    return origin
  }

  public static func == (left: SourceNames, right: SourceNames) -> Bool {
    left.kinds == right.kinds && left.held.mapValues(\.name) == right.held.mapValues(\.name)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(kinds)
    hasher.combine(held.mapValues(\.name))
  }
}
