// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@Test func `each role may do what those before it may`() {
  #expect(User.Role.allCases == User.Role.allCases.sorted())
  #expect(User.Role.viewer < .reviewer)
  #expect(User.Role.demonstrator < .reviewer)
  #expect(User.Role.publisher < .administrator)
  #expect(!(User.Role.reviewer < .reviewer))
}

@Test func `a decision leads to the state that it says`() {
  let states = Decision.Act.allCases.map(\.state)
  #expect(states == [.signed, .signed, .withdrawn, .published, .withdrawn])
}
