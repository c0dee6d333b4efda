// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@Test func `bounds are a minimum of at least none and a maximum not below it`() {
  for min in -2...3 {
    for max in -2...3 {
      let bounds = Bounds(min: min, max: max)
      #expect((bounds != nil) == (0 <= min && min <= max))
      #expect(bounds.map { [$0.min, $0.max] } ?? [min, max] == [min, max])
    }
  }
}

@Test func `bounds add end by end, in any order, and nothing adds nothing`() throws {
  let some = try [(0, 0), (1, 4), (3, 3), (0, 9)].map { try #require(Bounds(min: $0, max: $1)) }
  for left in some {
    #expect(left + .zero == left)
    for right in some {
      #expect(left + right == Bounds(min: left.min + right.min, max: left.max + right.max))
      #expect(left + right == right + left)
    }
  }
}

@Test func `a sum beyond all numbers stays at the largest`() throws {
  let huge = try #require(Bounds(min: 5, max: .max))
  #expect(huge + huge == Bounds(min: 10, max: .max))
}

@Test func `bounds are printed with a dash, and once where both ends are one`() {
  #expect(Bounds(min: 16, max: 25)?.description == "16–25")
  #expect(Bounds(min: 7, max: 7)?.description == "7")
}
