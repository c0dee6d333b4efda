// SPDX-License-Identifier: Apache-2.0

import Reading
import Testing

@Test func `a country and its regions are called by name in tables`() {
  let names = RegionNames.byIdentifier
  #expect(names["iso:SY"] == "Syria")
  #expect(names.values.contains("Idlib"))
  #expect(!names.keys.contains { $0.hasPrefix("geo:") })
}
