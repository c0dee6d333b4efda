// SPDX-License-Identifier: Apache-2.0

import Record
import Workflow

extension IncidentQuery {
  /// The fields of an address that choose incidents, in the order in which they are explained.
  static let fieldNames = ["state", "grade", "country", "place", "actor", "from", "to", "as_of"]
  static let pageNames = ["page", "limit"]

  /// Reads the filters of an address.
  init(_ fields: inout QueryFields) {
    self.init(
      state: fields.take("state", of: State.self),
      grade: fields.take("grade", of: Assessment.Grade.self),
      country: fields.take("country", allowed: "two letters, such as SY", countryCode),
      place: fields.take("place", allowed: "a place's identifier, such as geo:172957", short),
      actor: fields.take("actor", allowed: "at most 200 characters", short),
      from: fields.take("from", allowed: "a day, such as 2024-03-12", wholeDay),
      to: fields.take("to", allowed: "a day, such as 2024-03-12", wholeDay),
      asOf: fields.take("as_of", allowed: "a day, or a second in UTC: 2024-03-12T08:30:00Z") {
        Moment($0)
      })
    if let from, let to, from > to {
      fields.fault("to", to.description, "a day not before \(from), which is in “from”")
    }
  }

  /// The fields as they stand in an address, the page left out.
  var fields: [(String, String?)] {
    [
      ("state", state?.rawValue), ("grade", grade?.rawValue), ("country", country),
      ("place", place), ("actor", actor), ("from", from?.description), ("to", to?.description),
      ("as_of", asOf?.text),
    ]
  }

  var isEmpty: Bool { fields.allSatisfy { $0.1 == nil } }

  func showing(_ page: Page) -> IncidentQuery {
    var query = self
    query.page = page
    return query
  }
}

extension Page {
  /// Reads `page`, from 1, and `limit`.
  init(_ fields: inout QueryFields) {
    let limit = fields.take("limit", allowed: "a number from 1 to 500") {
      Int($0).flatMap { (1...500).contains($0) ? $0 : nil }
    }
    let number = fields.take("page", allowed: "a number from 1 to 1000000") {
      Int($0).flatMap { (1...1_000_000).contains($0) ? $0 : nil }
    }
    self.init(offset: ((number ?? 1) - 1) * (limit ?? 50), limit: limit ?? 50)
  }

  /// From 1.
  var number: Int { offset / limit + 1 }

  /// The fields that lead to a page of the same length.
  func fields(number: Int) -> [(String, String?)] {
    [
      ("page", number == 1 ? nil : String(number)), ("limit", limit == 50 ? nil : String(limit)),
    ]
  }
}

private func countryCode(_ text: String) -> String? {
  let letters = text.uppercased()
  guard letters.utf8.count == 2, letters.utf8.allSatisfy({ (65...90).contains($0) }) else {
    return nil
  }
  return letters
}

private func short(_ text: String) -> String? { text.unicodeScalars.count <= 200 ? text : nil }

/// Exactly a day: `Day` itself also reads one that more follows.
private func wholeDay(_ text: String) -> Day? { text.utf8.count == 10 ? Day(text) : nil }
