// SPDX-License-Identifier: Apache-2.0

import Record
import Testing

@testable import Workflow

@Test func `signatures that were asked for last are held, and those of long ago are dropped`() {
  var cache = SignatureCache(capacity: 2 * (5 + SignatureCache.overhead))
  func signature(_ number: Int) -> Signature {
    Signature(minima: (0..<5).map { UInt32(number * 5 + $0) }, shingles: 5)
  }
  cache.keep(signature(1), of: 1)
  for number in 2..<40 {
    cache.keep(signature(number), of: number)
    #expect(cache.signature(of: 1) == signature(1))
    #expect(cache.signature(of: number) == signature(number))
  }
  #expect(cache.signature(of: 2) == nil)
  #expect((2..<40).count { cache.signature(of: $0) != nil } <= 4)
}
