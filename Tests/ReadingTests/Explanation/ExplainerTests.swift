// SPDX-License-Identifier: Apache-2.0
import Reading
import Record
import Testing

struct ExplainerTests {
  private func explained(_ text: String) -> Explanation {
    Reader().explain(
      title: "", text: text,
      context: ReadingContext(published: Day(year: 2020, month: 5, day: 4), language: "en"))
  }

  private func decisions(_ text: String) -> [Explanation.Decision] {
    explained(text).sentences.flatMap(\.decisions)
  }

  @Test func `explaining finds what reading finds`() {
    let text =
      "Shelling killed at least 12 people in Hays on Friday, three of them children. "
      + "The bridge was closed. Four men were shot and one of them died."
    let context = ReadingContext(published: Day(year: 2020, month: 5, day: 4), language: "en")
    let read = Reader().read(title: "Shelling in Hays", text: text, context: context)
    let explained = Reader().explain(title: "Shelling in Hays", text: text, context: context)
    #expect(explained.findings == read)
    #expect(explained.sentences.map(\.passage.part) == [.title, .text, .text, .text])
  }

  @Test func `a claim names the rule that found it and the claim it became`() throws {
    let all = decisions("Shelling killed 12 people in Hays.")
    let found = try #require(all.first { $0.outcome == .found })
    #expect(found.by == "active-harm" && found.what.contains("killed 12"))
    let claimed = try #require(all.first { $0.outcome == .claimed })
    #expect(claimed.by == "active-harm" && claimed.why.contains("claim 0"))
  }

  @Test func `a claim says where, when, by whom and on whose word`() throws {
    let all = decisions(
      "Government shelling killed 12 people in Idlib on Friday, the Barada Monitor said.")
    let why = try #require(all.first { $0.outcome == .claimed }).why
    #expect(why.contains("place “Idlib” taken for Idlib, SY ("))
    #expect(why.contains("time 2020-05-01"))
    #expect(why.contains("blamed on “Government”"))
    #expect(why.contains("said by “the Barada Monitor”"))
  }

  @Test(arguments: [
    ("The guards did not kill 12 people.", "nobody"),
    ("The victims were buried on Friday; the victims were killed on Monday.", "settle"),
    ("A man shot on Sunday has died.", "later-death"),
    ("The group threatened to kill 12 hostages.", "stance"),
    ("The depot was blown up on Friday.", "rules"),
  ])
  func `what is dropped is dropped by a named check with a reason`(
    _ text: String, _ check: String
  ) throws {
    let dropped = try #require(decisions(text).first { $0.outcome == .dropped })
    #expect(dropped.by == check && !dropped.why.isEmpty)
  }

  @Test func `a row of a table shows the cells that count people`() {
    let found = decisions("District | Killed | Injured\nHays | 12 | 30\n")
      .filter { $0.outcome == .found && $0.by == "table" }
    #expect(found.map(\.what) == ["killed 12: “12”", "injured 30: “30”"])
  }

  @Test func `each stage shows what it made of the words`() throws {
    let sentence = try #require(
      explained("Artillery fire killed some 20 men in the town of Hays on Saturday.").sentences
        .first)
    #expect(sentence.tokens.contains { $0.text == "killed" && $0.kind.contains("harmPast") })
    #expect(sentence.phrases.contains { $0.text == "some 20 men" && $0.kind == "noun people" })
    let readings = sentence.readings.map(\.kind)
    #expect(readings.contains("number 20 approx"))
    #expect(readings.contains { $0.hasPrefix("time 2020-05-02") })
    #expect(readings.contains { $0.hasPrefix("cause heavy_weapons artillery") })
    #expect(readings.contains("place"))
  }
}
