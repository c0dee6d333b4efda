// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Workflow

@Test(arguments: [
  (#"{"id":"7","text":"#, "broken JSON"),
  (#"{"text":"no name"}"#, "\"id\" is missing"),
  (#"{"id":7,"text":"a number for a name"}"#, "\"id\" has another type"),
  (#"[1]"#, "no object"),
])
func `a line that is no report is refused with its place and a remedy`(
  line: String, words: String
) throws {
  let problem = #expect(throws: InputProblem.self) {
    try InputLine.read(Array(line.utf8), at: "n.jsonl:7")
  }
  #expect(problem?.place == "n.jsonl:7")
  #expect("\(try #require(problem))".contains(words))
  #expect(problem?.remedy.isEmpty == false)
}

@Test func `a refused line keeps its name where that can be read`() throws {
  let problem = #expect(throws: InputProblem.self) {
    try InputLine.read(Array(#"{"id":"seven","text":9}"#.utf8), at: "n.jsonl:7")
  }
  #expect(problem?.id == "seven")
}
