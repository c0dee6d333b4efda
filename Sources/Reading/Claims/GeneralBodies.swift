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

  /// How many bytes the names have, a bit each: most names of a report are told from all of them so.
  private static let lengths = all.keys.reduce(into: UInt64(0)) { $0 |= bit($1) }

  private static func bit(_ name: String) -> UInt64 { 1 << UInt64(name.utf8.count & 63) }

  /// Whether bodies of many countries bear a name.
  static func have(_ name: String) -> Bool { lengths & bit(name) != 0 && all[name] != nil }

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

extension Speaker {
  /// Whether it is known only by a name that bodies of many countries bear.
  var isGeneral: Bool { GeneralBodies.have(name) || body.map(GeneralBodies.have) == true }

  /// The same speaker as the body of where a place lies.
  func of(_ place: PlaceCandidate?, in country: String?) -> Speaker {
    var speaker = self
    speaker.name = GeneralBodies.body(name, at: place, in: country)
    speaker.body = body.map { GeneralBodies.body($0, at: place, in: country) }
    return speaker
  }
}

extension SpeakerReader {
  /// "The Health Ministry" behind "Gaza's Health Ministry": the body that was named in full.
  func inFull(_ name: String, _ phrase: Phrase, _ speakers: Speakers) -> Speaker? {
    GeneralBodies.have(name) ? speakers.findBody(inFull: words(phrase)) : nil
  }
}
