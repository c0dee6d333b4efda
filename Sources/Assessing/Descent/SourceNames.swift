// SPDX-License-Identifier: Apache-2.0

public import Record

/// Under which names, of which kinds and on whose sides people said that a record's sources are.
///
/// Of two words on one matter the later one holds.
public struct SourceNames: Sendable {
  /// By folded name, what it is another name of.
  private var aliases: [String: SourceNote] = [:]
  private var kinds: [String: SourceKind] = [:]
  private var sides: [String: [SourceNote.Side]] = [:]
  /// By folded name, how those that people spoke of are written.
  private var spoken: [String: String] = [:]

  /// Nothing besides what the reports say.
  public static let none = SourceNames([])

  /// - Parameter notes: the oldest first.
  public init(_ notes: [SourceNote]) {
    for note in notes {
      let source = folded(note.source)
      spoken[source] = note.source
      switch note.saying {
      case .kind(let kind): kinds[source] = kind
      case .alias(let name): aliases[folded(name)] = note
      case .noAlias(let name): aliases[folded(name)] = nil
      case .side(let side): sides[source, default: []].append(side)
      }
    }
  }

  /// Whether two spellings are one name: they differ in case, points and accents at the most.
  public static func isSame(_ first: String, _ second: String) -> Bool {
    folded(first) == folded(second)
  }

  /// The name by which a source is held; the name itself where nobody said otherwise.
  ///
  /// A name of a name is followed to its end; a circle, which nobody can make, ends where it began.
  public func name(of name: String) -> String {
    var (held, seen) = (name, Set<String>())
    while seen.insert(folded(held)).inserted, let note = aliases[folded(held)] {
      held = note.source
    }
    return spoken[folded(held)] ?? held
  }

  /// Of which kind people said that a source is; nil where nobody did.
  public func kind(of name: String) -> SourceKind? { kinds[folded(self.name(of: name))] }

  /// On which sides a source was on a day, by conflict in the order of their names.
  ///
  /// In each the one that began last; of two that began on one day, the one that was said later.
  public func sides(of name: String, on day: Day) -> [SourceNote.Side] {
    let all = spoken.values.filter { self.name(of: $0) == self.name(of: name) }.sorted()
      .flatMap { sides[folded($0)] ?? [] }.filter { $0.since <= day }
    let latest = all.reduce(into: [String: SourceNote.Side]()) { latest, side in
      let key = folded(side.conflict)
      if latest[key].map({ $0.since <= side.since }) ?? true { latest[key] = side }
    }
    return latest.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Whether people spoke of a source of this name, or gave a source this name.
  public func knows(_ name: String) -> Bool {
    guard !spoken.isEmpty else { return false }
    let name = folded(name)
    return spoken[name] != nil || aliases[name] != nil
  }

  /// Whether they named whom a report only describes: "مرصد عمرة", a monitor in Amra.
  func names(_ speaker: Speaker) -> Bool { knows(speaker.text) }

  /// The origin of a claim under the name and kind that people gave its source.
  public func origin(of member: Incident.Member) -> Origin {
    self.origin(member.origin, of: member.claim)
  }

  /// The same of a claim outside of an incident.
  public func origin(_ origin: Origin, of claim: Claim) -> Origin {
    var origin = origin
    guard !spoken.isEmpty else { return origin }
    guard !origin.isKnown else { return renamed(origin) }
    guard let speaker = claim.chain.first, names(speaker) else { return origin }
    (origin.name, origin.kind, origin.isKnown) = (speaker.text, speaker.kind, true)
    origin.key = "speaker:" + folded(speaker.text)
    origin.reason = "the report gives it as the word of \(speaker.text)"
    return renamed(origin)
  }

  private func renamed(_ origin: Origin) -> Origin {
    var origin = origin
    let name = name(of: origin.name)
    if folded(name) != folded(origin.name), let note = aliases[folded(origin.name)] {
      origin.reason += "; \(note.user) says that \(origin.name) is \(name)"
      origin.key = "speaker:" + folded(name)
    }
    origin.name = name
    if let kind = kinds[folded(name)] { origin.kind = kind }
    return origin
  }

  /// What people said of the credibility of sources, under the names by which these are held.
  func renamed(_ words: [Credibility]) -> [Credibility] {
    words.map { word in
      var word = word
      word.source = name(of: word.source)
      return word
    }
  }
}
