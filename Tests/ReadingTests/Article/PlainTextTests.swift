// SPDX-License-Identifier: Apache-2.0

import Reading
import Testing

@Test func `text with and without a mark is taken as it is`() throws {
  #expect(try plainText(Array("قُتل اثنان.\n".utf8)) == "قُتل اثنان.\n")
  #expect(try plainText([0xEF, 0xBB, 0xBF] + Array("Two died.".utf8)) == "Two died.")
}

@Test func `UTF-16 with a mark is turned into text`() throws {
  let units = Array("قُتل 2".utf16)
  let low: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  let high: [UInt8] = [0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  #expect(try plainText(low) == "قُتل 2")
  #expect(try plainText(high) == "قُتل 2")
}

@Test func `bytes that are no text are refused with the offset of the fault`() {
  let cases: [([UInt8], PlainTextProblem)] = [
    ([], .empty),
    (Array(" \n\t ".utf8), .empty),
    ([0x89, 0x50, 0x4E, 0x47, 0x00, 0x01], .binary(offset: 4)),
    (Array("قتل".utf8.dropLast()), .invalid(offset: 4, isCutOff: true)),
    (Array("caf".utf8) + [0xE9] + Array(" au lait".utf8), .invalid(offset: 3, isCutOff: false)),
    ([0xFF, 0xFE, 0x41], .invalidUTF16(offset: 2)),
  ]
  for (bytes, problem) in cases {
    #expect(throws: problem) { try plainText(bytes) }
  }
}
