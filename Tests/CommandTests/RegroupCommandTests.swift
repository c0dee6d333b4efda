// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

private let morning =
  "Seven civilians were killed in an airstrike on Kafr Takharim on Tuesday, the Northern Rescue Corps said."
private let evening =
  "An airstrike on Kafr Takharim killed four civilians on Tuesday, according to Barada Monitor."
private let shelling =
  "Shelling of Binnish killed two civilians on Tuesday, a doctor named Samir Aziz said."

/// A record with two incidents: two reports of Kafr Takharim, one of Binnish.
private struct Regrouped {
  let record: TestRecord

  struct Refusal: Error { var text: String }

  init() throws {
    record = try TestRecord()
    let path = try record.reports([morning, evening, shelling])
    try #require(try record.run(["add", "--user", "nour", path]).status == 0)
  }

  func incidents() throws -> [String] {
    try record.run(["incidents"]).text.split(separator: "\n").map { String($0.prefix(10)) }
      .filter { $0.hasPrefix("INC-") }
  }

  /// The incident of a place, with what `show` prints of it.
  func incident(in place: String) throws -> (id: String, text: String) {
    for id in try incidents() {
      let text = try show(id)
      if text.split(separator: "\n").first?.contains(place) == true { return (id, text) }
    }
    throw Refusal(text: "no incident in \(place)")
  }

  func show(_ id: String) throws -> String { try record.run(["show", id]).text }

  /// Carries a review out and gives the number under which it is taken back.
  @discardableResult
  func review(_ arguments: [String]) throws -> String {
    let outcome = try record.run(
      ["review"] + arguments + ["--why", "as the doctor tells it", "--user", "nour"])
    guard outcome.status == 0 else { throw Refusal(text: outcome.errors) }
    let line = outcome.text.split(separator: "\n").last ?? ""
    return String(line.split(separator: " ").last ?? "")
  }
}

@Suite(.enabled(if: Program.isThere))
struct RegroupCommandTests {
  @Test func `a merged incident leads to where it went, and undoing puts both back`() throws {
    let desk = try Regrouped()
    let (old, into) = (
      try desk.incident(in: "Binnish").id, try desk.incident(in: "Kafr Takharim").id
    )
    let act = try desk.review(["merge", old, into])
    #expect(try desk.incidents() == [into])
    let gone = try desk.record.run(["show", old])
    #expect(gone.status == 64)
    #expect(gone.errors.contains(into))
    let again = try desk.record.run(
      ["review", "merge", old, into, "--why", "x", "--user", "nour"])
    #expect(again.status == 64)
    #expect(again.errors.contains("it went into \(into)"))
    #expect(try desk.show(into).contains("as the doctor tells it"))
    try desk.review(["undo", act])
    #expect(try desk.incidents().sorted() == [old, into].sorted())
    #expect(try desk.record.run(["verify"]).status == 0)
  }

  @Test func `claims taken out count apart until that is undone`() throws {
    let desk = try Regrouped()
    let whole = try desk.incident(in: "Kafr Takharim")
    #expect(whole.text.contains("civilians killed: 4–7"))
    let report = try #require(
      whole.text.split(separator: "\n").first { $0.contains("killed 4") }?
        .split(separator: " ").first { $0.hasPrefix("REP-") })
    let act = try desk.review(["split", whole.id, String(report.prefix(10))])
    #expect(try desk.incidents().count == 3)
    #expect(try desk.show(whole.id).contains("civilians killed: 7"))
    #expect(try desk.show(whole.id).contains("different  "))
    try desk.review(["undo", act])
    #expect(try desk.incidents().count == 2)
    #expect(try desk.show(whole.id).contains("civilians killed: 4–7"))
  }

  @Test func `two that may be one are linked, and the toll counts them once at least`() throws {
    let desk = try Regrouped()
    let first = try desk.incident(in: "Kafr Takharim").id
    let second = try desk.incident(in: "Binnish").id
    for id in [first, second] {
      try desk.review(["correct", id, "--grade", "fair"])
    }
    func toll() throws -> String { try desk.record.run(["toll", "--by", "month"]).text }
    #expect(try toll().contains("6–9"))
    let act = try desk.review(["link", first, second, "--as", "possible_duplicate_of"])
    #expect(try desk.show(first).contains("possible duplicate of"))
    #expect(try toll().contains("4–9"))
    #expect(try toll().contains("may share people"))
    try desk.review(["undo", act])
    #expect(try toll().contains("6–9"))
  }

  @Test(arguments: [
    (["review", "undo", "77"], "there is no such act"),
    (["review", "merge", "INC-000000", "INC-000001"], "there is no such incident"),
    (["review", "link", "INC-000000", "INC-000001", "--as", "kin_of"], "may_overlap_with"),
  ])
  func `wrong use says what to do`(arguments: [String], words: String) throws {
    let outcome = try TestRecord().run(arguments + ["--why", "x", "--user", "nour"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(words))
  }
}
