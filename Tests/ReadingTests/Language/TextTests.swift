// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

struct TextTests {
  private func string(_ text: String, _ start: UInt32, _ end: UInt32) -> String {
    var text = text
    return text.withUTF8 { Text.string($0, Extent(start, end)) }
  }

  private func small(_ text: String) -> String {
    var text = text
    return text.withUTF8 { Text.lowercased($0) }
  }

  @Test func `a stretch of a text is a string of its own`() {
    #expect(string("Two nurses were wounded in Hays", 4, 10) == "nurses")
    #expect(string("Two nurses were wounded in Hays", 4, 31) == "nurses were wounded in Hays")
    #expect(string("في حيس", 5, 11) == "حيس")
    #expect(string("Hays", 2, 2).isEmpty)
    #expect(string("Hays", 2, 9).isEmpty)
  }

  @Test func `a stretch that cuts a letter is mended`() {
    #expect(string("حيس", 1, 4) == "\u{fffd}ي")
    #expect(string("حيس", 0, 3) == "ح\u{fffd}")
  }

  @Test func `letters are made small in every script that has capitals`() {
    #expect(small("Northern Rescue CORPS") == "northern rescue corps")
    #expect(small("BBC عربي") == "bbc عربي")
    #expect(small("ÉLYSÉE Харьков") == "élysée харьков")
  }
}
