// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

private let sentence =
  "At least 12 civilians were killed in an airstrike on Atmeh, the monitor said."

/// JSON lines of so many reports; one of them as given.
private func reports(_ count: Int, broken: Int? = nil, _ line: String = "{\"id\":") -> Data {
  let lines = (1...count).map { number in
    number == broken ? line : #"{"id":"\#(number)","text":"\#(sentence)"}"#
  }
  return Data(lines.joined(separator: "\n").utf8)
}

@Suite(.enabled(if: Program.isThere))
struct ReadCommandTests {
  @Test func `lines are answered one by one in their order`() throws {
    let outcome = try Program.run(["read"], input: reports(2000))
    let lines = try outcome.lines()
    #expect(outcome.status == 0)
    #expect(lines.compactMap { $0["id"] as? String } == (1...2000).map(String.init))
    #expect(lines.allSatisfy { ($0["claims"] as? [Any])?.isEmpty == false })
  }

  @Test func `one core answers what all cores answer`() throws {
    let one = try Program.run(["read", "--jobs", "1"], input: reports(700))
    let all = try Program.run(["read"], input: reports(700))
    #expect(one.output == all.output)
  }

  /// Every run of the program hashes differently, and sums over a dictionary gave other last digits:
  /// six runs over these towns, each of which lies in several countries, gave six answers.
  @Test func `one text is read to the same bytes on every run`() throws {
    let towns = [
      "Raqqa", "Tripoli", "Paris", "Springfield", "Madison", "Victoria", "Georgetown", "Hama",
      "Mosul",
      "Odessa", "Lebanon", "Cairo", "Memphis", "Athens", "Troy", "Florence", "Salem", "Hamilton",
      "Alexandria", "Naples", "Moscow",
    ]
    let text = towns.map { "Three people were killed in \($0) on Monday, officials said." }
      .joined(separator: " ")
    let line = Data(#"{"id":"1","text":"\#(text)"}"#.utf8)
    let first = try Program.run(["read"], input: line)
    for _ in 0..<5 { #expect(try Program.run(["read"], input: line).output == first.output) }
  }

  @Test func `broken JSON on line 7 is answered with its place and the rest is read`() throws {
    let outcome = try Program.run(["read", "-"], input: reports(9, broken: 7))
    let lines = try outcome.lines()
    #expect(outcome.status == 1)
    #expect(lines.count == 9)
    #expect((lines[6]["error"] as? String)?.hasPrefix("-:7: ") == true)
    #expect(lines[6]["id"] is NSNull)
    #expect(lines[7]["id"] as? String == "8")
    #expect(outcome.errors.contains("1 of the inputs could not be read"))
  }

  @Test func `spans are counted in Unicode scalars`() throws {
    let text = "«Ünïcödé 🕊» " + sentence
    let json = try JSONSerialization.data(withJSONObject: ["id": "u", "text": text])
    let answer = try #require(try Program.run(["read"], input: json).lines().first)
    let claim = try #require((answer["claims"] as? [[String: Any]])?.first)
    let span = try #require(claim["sentence"] as? [Int])
    let scalars = Array(text.unicodeScalars)
    var words = String.UnicodeScalarView()
    words.append(contentsOf: scalars[span[0]..<span[1]])
    #expect(String(words).contains("12 civilians were killed"))
  }

  @Test func `people are shown the words and a table without colour where there is no terminal`()
    throws
  {
    let outcome = try Program.run(["read", "--pretty", "--text"], input: Data(sentence.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("[0]"))
    #expect(outcome.text.contains("at least 12"))
    #expect(!outcome.text.contains("\u{1B}"))
  }

  @Test func `each stage is shown with why claims were made or dropped`() throws {
    let text = sentence + " The group threatened to kill 12 hostages."
    let outcome = try Program.run(["read", "--explain", "--text"], input: Data(text.utf8))
    #expect(outcome.status == 0)
    for words in ["Sentence 1", "words", "phrases", "readings", "claimed by", "dropped by stance"] {
      #expect(outcome.text.contains(words))
    }
  }

  @Test func `a page is read and its text given back`() throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(
      "page.html",
      "<html><head><title>Strike</title></head><body><nav>Home</nav><article><p>\(sentence) "
        + "Rescue workers searched the rubble of the house through the night.</p></article></body>")
    let answer = try #require(try Program.run(["read", page]).lines().first)
    #expect((answer["text"] as? String)?.contains("At least 12 civilians") == true)
    #expect((answer["text"] as? String)?.contains("Home") == false)
    #expect((answer["claims"] as? [Any])?.count == 1)
  }

  @Test(arguments: [
    ["--jobs", "0"], ["--published", "2018-13-40"], ["--pretty", "--article"],
    ["--explain", "--pretty"],
  ])
  func `wrong use ends with 64 and says what is meant`(arguments: [String]) throws {
    let outcome = try Program.run(["read"] + arguments)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(arguments[0]))
  }

  @Test func `a full disk under the answer is said`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("in.jsonl", reports(2000))
    let outcome = try Program.shell("\"$cairn\" read '\(path)' > /dev/full")
    #expect(outcome.status == 70)
    #expect(outcome.errors.contains("No space left"))
  }

  @Test func `a page on standard input is known for one`() throws {
    let page =
      "\n<!DOCTYPE html><html><head><title>Rawah</title></head><body><nav>Home</nav><article>"
      + "<p>Two people were killed in Rawah on Monday, the town's hospital said.</p></article></body></html>"
    let outcome = try Program.run(["read", "--article", "-"], input: Data(page.utf8))
    #expect(outcome.text.hasPrefix("Two people were killed"))
    let text = try Program.run(["read", "--article", "-"], input: Data("< 5 killed".utf8))
    #expect(text.text.contains("< 5 killed"))
  }
}
