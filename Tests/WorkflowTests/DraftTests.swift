// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Workflow

private func draft(_ text: String, form: InputItem.Form, place: String = "a.txt") throws -> Draft {
  try Draft(
    InputItem(place: place, form: form, content: .success(Array(text.utf8))),
    defaults: DraftDefaults())
}

@Test func `a short first line above an empty one is the title of a text`() throws {
  let draft = try draft("Strike kills three in Atmeh\n\nThree people died.\n", form: .text)
  #expect(draft.title == "Strike kills three in Atmeh")
  #expect(draft.text == "Three people died.\n")
}

@Test(arguments: ["Three people died.\n\nTwo were hurt.", "Three people died", "a\nb\n\nc"])
func `a sentence on top of a text is not taken for its title`(text: String) throws {
  let draft = try draft(text, form: .text)
  #expect(draft.title.isEmpty)
  #expect(draft.text == text)
}

@Test func `a file says by its name that it is invented`() throws {
  #expect(try draft("Made up.", form: .text, place: "x.invented.txt").invented)
  let page = "<html><body><p>Two people were killed in Hays on Tuesday.</p></body></html>"
  #expect(try draft(page, form: .html, place: "x.invented.html").invented)
  #expect(try !draft(page, form: .html, place: "http://orontes.org/x.invented.html").invented)
  #expect(try !draft("Published.", form: .text).invented)
}

@Test func `a line gives what it says of itself`() throws {
  let draft = try draft(
    #"{"id":"7","text":"Four died.","title":"T","published":"2018-03-10","outlet":"O","lang":"en"}"#,
    form: .line, place: "n.jsonl:7")
  #expect(draft.id == "7")
  #expect(draft.title == "T")
  #expect(draft.published == "2018-03-10")
  #expect(draft.outlet == "O")
  #expect(draft.language == "en")
  #expect(!draft.invented)
}

@Test func `a line without words is refused with its place and a remedy`() throws {
  let problem = #expect(throws: InputProblem.self) {
    try draft(#"{"id":"7"}"#, form: .line, place: "n.jsonl:7")
  }
  #expect(problem?.place == "n.jsonl:7")
  #expect(problem?.what == "the object has neither \"text\" nor \"html\"")
  #expect(problem?.remedy.isEmpty == false)
}
