// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Workflow

@Test(arguments: [1, 2, 5])
func `results come in the order of the input whatever finishes first`(jobs: Int) throws {
  var given = 0
  var got: [Int] = []
  try inOrder(jobs: jobs) {
    given += 1
    return given <= 200 ? given : nil
  } work: { number in
    // Early numbers take longest.
    var sum = 0
    for step in 0..<((200 - number) * 500) { sum &+= step }
    return number + (sum == -1 ? 1 : 0)
  } emit: {
    got.append($0)
  }
  #expect(got == Array(1...200))
}

@Test func `a failing reader of the results stops the work`() throws {
  struct Full: Error {}
  var given = 0
  #expect(throws: Full.self) {
    try inOrder(jobs: 2) {
      given += 1
      return given <= 1_000_000 ? given : nil
    } work: {
      $0
    } emit: {
      if $0 == 10 { throw Full() }
    }
  }
  #expect(given < 100)
}
