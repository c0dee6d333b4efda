// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

/// Helps to write invented reports: passages are found by their words, identifiers by a number.
enum Invented {
  static func incident(_ number: UInt64) -> IncidentID { IncidentID(seed: 0x2A5_F00D &* number) }
  static func report(_ number: UInt64) -> ReportID { ReportID(seed: 0x1C3_BEEF &* number) }

  static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

  /// Where words stand in a text; an empty passage at its start where they do not.
  static func passage(_ words: String, in text: String, part: Passage.Part = .text) -> Passage {
    let text = Array(text.utf8)
    let words = Array(words.utf8)
    let start = text.indices.first { text[$0...].starts(with: words) }
    return Passage((start ?? 0)..<(start.map { $0 + words.count } ?? 0), in: part)
  }

  static let binnish = PlaceCandidate(
    id: "geo:172349", name: "Binnish", precision: .town, country: "SY",
    within: ["iso:SY", "adm:SY-ID"], latitude: 35.9569, longitude: 36.7156, score: 0.93)
  static let elFasher = PlaceCandidate(
    id: "geo:379406", name: "El Fasher", precision: .city, country: "SD",
    within: ["iso:SD", "adm:SD-DN"], latitude: 13.6279, longitude: 25.3494, score: 0.97)
  static let kherson = PlaceCandidate(
    id: "geo:706448", name: "Kherson", precision: .city, country: "UA",
    within: ["iso:UA", "adm:UA-65"], latitude: 46.6354, longitude: 32.6169, score: 0.96)

  static func capture(_ number: Int, _ name: String) -> Capture {
    let digits = Array("0123456789abcdef")
    let sha256 = String((0..<64).map { digits[($0 * 7 + number * 11 + $0 * $0 / 3) % 16] })
    return Capture(
      sha256: sha256, size: 2_048 + number * 311, mediaType: "text/html",
      at: "2024-03-14T08:0\(number % 10):00Z", method: .file, origin: "samples/\(name).html")
  }

  static func place(_ place: PlaceCandidate, _ words: String, in text: String) -> PlaceMention {
    PlaceMention(
      text: words, passage: passage(words, in: text), candidates: [place],
      precision: place.precision)
  }

  static func time(_ day: String, _ words: String, in text: String) -> TimeMention {
    TimeMention(
      text: words, passage: passage(words, in: text), from: Day(day), to: Day(day),
      precision: .day)
  }

  static func speaker(
    _ name: String, _ kind: SourceKind, cue: String, in text: String
  ) -> Speaker {
    Speaker(
      text: name, passage: passage(name, in: text), cue: cue, cuePassage: passage(cue, in: text),
      kind: kind, name: name)
  }

  static let history = [
    HistoryLine(
      index: 41, at: "2024-03-14T08:01:12Z", user: "sample loader", act: "report.add", why: ""),
    HistoryLine(
      index: 57, at: "2024-03-14T08:03:40Z", user: "cairn", act: "incident.propose", why: ""),
    HistoryLine(
      index: 63, at: "2024-03-15T10:20:05Z", user: "Noor (demonstration)", act: "incident.sign",
      why: "Two sources with names; the paper’s echo adds nothing."),
  ]
}
