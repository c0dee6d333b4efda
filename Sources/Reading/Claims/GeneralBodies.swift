// SPDX-License-Identifier: Apache-2.0
import Record

/// Which body a name that many countries' bodies bear means where the harm was.
///
/// "The Health Ministry" and "وزارة الصحة" of a strike in Beirut are the Lebanese Health Ministry.
enum GeneralBodies {
  /// By name, by country (ISO 3166-1 alpha-2) or region ("PS.WE").
  private static let all: [String: [String: String]] = {
    guard let bytes = CompiledData.bytes(of: "Languages/general-bodies.txt") else { return [:] }
    var all: [String: [String: String]] = [:]
    var names: [String] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("[") {
        names = line.dropFirst().dropLast().split(separator: "|").map { name in
          name.split(separator: " ").joined(separator: " ")
        }
        for name in names { all[name] = [:] }
      } else if !line.hasPrefix("#") {
        let words = line.split(separator: " ", maxSplits: 1)
        guard words.count == 2 else { continue }
        for name in names { all[name]?[String(words[0])] = String(words[1]) }
      }
    }
    return all
  }()

  /// The marks that the names have: most names of a report are told from all of them so.
  private static let marks = all.keys.reduce(into: [Bool](repeating: false, count: 1024)) {
    $0[mark($1)] = true
  }

  /// How many bytes a name has, and its first and last, in one small number.
  private static func mark(_ name: String) -> Int {
    guard let first = name.utf8.first, let last = name.utf8.last else { return 0 }
    return (name.utf8.count &* 37 &+ Int(first) &* 5 &+ Int(last) &* 11) & 1023
  }

  /// Whether bodies of many countries bear a name.
  static func have(_ name: String) -> Bool { marks[mark(name)] && all[name] != nil }

  /// The body that bears a name where a place lies, of its region before its country's, or, without a
  /// place, in the country that the report is of; the name itself where none is known.
  static func body(
    _ name: String, at place: PlaceCandidate?, in country: String? = nil
  ) -> String {
    guard let bodies = all[name] else { return name }
    let other = bodies[anywhere] ?? name
    guard let place else { return country.flatMap { bodies[$0] } ?? other }
    for holder in [place.id] + place.within.reversed() where holder.hasPrefix("adm:") {
      if let body = bodies[String(holder.dropFirst(4))] { return body }
    }
    return bodies[place.country] ?? other
  }

  /// In the table: every other country, or none.
  private static let anywhere = "*"

  /// The one of some names that is a name in full of what a short one may mean.
  static func body(_ name: String, inFullAmong names: [String]) -> String? {
    guard let bodies = all[name] else { return nil }
    let full = Set(names).intersection(bodies.values)
    return full.count == 1 ? full.first : nil
  }
}

extension SpeakerReader {
  /// "The Health Ministry" behind "Gaza's Health Ministry": the body that was named in full.
  func inFull(_ name: String, _ phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    GeneralBodies.have(name) ? speakers.findBody(inFull: words(phrase)) : nil
  }
}
