// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import evaluate

@Test(arguments: [
  ("the Northern Rescue Corps", "Northern Rescue Corps"),
  ("Samir Dabbas", "Samir Dabbas, a team leader"),
  ("Abu Zabād", "abu zabad"),
  ("فرق الإنقاذ", "فرق الإنقاذ الشمالي"),
])
func `a phrase names the same as one that contains it`(_ first: String, _ second: String) {
  #expect(Words(first).names(Words(second)))
  #expect(Words(second).names(Words(first)))
}

@Test(arguments: [("the army", "an armyman"), ("rescue corps", "corps rescue"), ("", "the army")])
func `a phrase does not name the same by letters or by any order`(
  _ first: String, _ second: String
) {
  #expect(!Words(first).names(Words(second)))
}

@Test func `one of several accepted names is enough and none is not`() {
  let names = OneOf("she", "Dr. Lina Farah")
  #expect(names.names("Lina Farah"))
  #expect(!names.names("the ministry"))
  #expect(!names.names(nil))
}
