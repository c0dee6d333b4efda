// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

private let channel = #"""
  {"name": "Harim Now", "type": "public_channel", "id": 1447001122, "messages": [
   {"id": 1, "type": "service", "date": "2019-03-05T08:00:00", "action": "create_channel", "text": ""},
   {"id": 2, "type": "message", "date": "2019-03-05T11:00:00", "date_unixtime": "1551776400",
    "from": "Harim Now", "text": "قُتل سبعة أشخاص في حارم"},
   {"id": 3, "type": "message", "date": "2019-03-05T12:00:00", "forwarded_from": "Idlib Desk",
    "text": ["Two were ", {"type": "bold", "text": "killed"}, " near ", {"type": "link", "text": "Hays"}, "."]},
   {"id": 4, "type": "message", "date": "2019-03-05T12:30:00", "photo": "a.jpg", "text": " "}]}
  """#

private func messages(_ text: String) throws -> [ContainedPage] {
  var pages: [ContainedPage] = []
  _ = try Container.telegram.forEachPage(in: Array(text.utf8)) { pages.append($0) }
  return pages
}

@Test func `every message of a channel with words is a page, and its writer answers for it`() throws
{
  let pages = try messages(channel)
  #expect(pages.map(\.address) == ["https://t.me/c/1447001122/2", "https://t.me/c/1447001122/3"])
  #expect(pages.map(\.at) == ["2019-03-05T09:00:00Z", "2019-03-05T12:00:00"])
  #expect(pages.map(\.outlet) == ["Harim Now", "Idlib Desk"])
  #expect(
    pages.map { String(decoding: $0.content, as: UTF8.self) } == [
      "قُتل سبعة أشخاص في حارم", "Two were killed near Hays.",
    ])
}

@Test func `several chats in one file are read one after the other`() throws {
  let chat =
    #"{"name":"Desk","type":"personal_chat","id":7,"messages":[{"id":1,"type":"message","text":"x"}]}"#
  let all = "{\"chats\":{\"list\":[\(chat),{\"name\":\"Empty\"},\(channel)]}}"
  #expect(try messages(all).map(\.address).first == "telegram:7/1")
  #expect(try messages(all).count == 3)
  let problems = try Container.telegram.forEachPage(in: Array(all.utf8)) { _ in }
  #expect(problems == ["the chat Empty has no messages"])
}

@Test(arguments: [
  "", "{", "[]", "{\"id\":\"1\",\"text\":\"a line of JSON\"}", "{\"chats\":{}}",
  String(repeating: "[", count: 100_000),
  "{\"messages\":" + String(repeating: "{\"a\":", count: 500) + "1",
])
func `what is no export of Telegram is refused`(_ text: String) {
  #expect(throws: ContainerProblem.self) { try messages(text) }
}

@Test(arguments: [
  ("result.json", true), ("a/result.json", true), ("x.telegram.json", true),
  ("reports.json", false), ("myresult.json", false),
])
func `an export is known by its name`(_ name: String, _ isOne: Bool) {
  #expect((Container(name: name) == .telegram) == isOne)
}
