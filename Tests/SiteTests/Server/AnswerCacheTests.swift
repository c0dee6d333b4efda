// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Site

private func answer(_ size: Int, status: Int = 200) -> Answer {
  Answer(status: status, mediaType: "text/plain", bytes: [UInt8](repeating: 0x78, count: size))
}

/// How often an answer was made, when it was asked for at these revisions one after the other.
private func made(_ cache: AnswerCache, _ asked: [(query: String, revision: Int)], _ answer: Answer)
  -> Int
{
  var made = 0
  for (query, revision) in asked {
    let given = cache.answer(to: Question(endpoint: .toll, query: query), at: revision) {
      made += 1
      return answer
    }
    #expect(given == answer)
  }
  return made
}

@Test func `an answer is made once until the record changes`() {
  let cache = AnswerCache()
  #expect(made(cache, [("a", 1), ("a", 1), ("b", 1), ("a", 1)], answer(9)) == 2)
  #expect(made(cache, [("a", 2), ("a", 2)], answer(9)) == 1)
}

@Test func `an answer to an earlier revision is not given for a later one, nor the reverse`() {
  #expect(made(AnswerCache(), [("a", 1), ("a", 2), ("a", 1)], answer(9)) == 3)
}

@Test func `what went wrong is not kept`() {
  #expect(made(AnswerCache(), [("a", 1), ("a", 1)], answer(9, status: 404)) == 2)
}

@Test func `a large answer is not kept, and many small ones stay under the limit`() {
  let cache = AnswerCache(limit: 1_000)
  #expect(made(cache, [("a", 1), ("a", 1)], answer(10)) == 2)
  let asked = (0..<200).map { (query: String($0), revision: 1) }
  #expect(made(cache, asked, answer(9)) == 200)
  // 111 of nine bytes fit: the last 89 are there, the first are not.
  #expect(made(cache, [(query: "199", revision: 1), (query: "111", revision: 1)], answer(9)) == 0)
  #expect(made(cache, [(query: "0", revision: 1)], answer(9)) == 1)
}

@Test func `an error is passed on and nothing is kept`() throws {
  struct Fault: Error {}
  let cache = AnswerCache()
  let question = Question(endpoint: .toll)
  #expect(throws: Fault.self) { try cache.answer(to: question, at: 1) { throw Fault() } }
  #expect(cache.answer(to: question, at: 1) { answer(9) } == answer(9))
}
