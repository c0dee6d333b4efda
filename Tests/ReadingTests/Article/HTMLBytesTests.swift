// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct HTMLBytesTests {
  private func decoded(_ bytes: [UInt8], _ charset: String? = nil) throws -> String {
    String(decoding: try HTMLBytes(bytes, charset: charset).utf8, as: UTF8.self)
  }

  private static func utf16(_ text: String, lowFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xff))
      return lowFirst ? [low, high] : [high, low]
    }
  }

  @Test func `a byte-order mark goes before all that is said`() throws {
    #expect(try decoded([0xef, 0xbb, 0xbf] + Array("قُتل".utf8), "windows-1256") == "قُتل")
    let low: [UInt8] = [0xff, 0xfe] + Self.utf16("Убит ☎", lowFirst: true)
    #expect(try decoded(low, "utf-8") == "Убит ☎")
    let high: [UInt8] = [0xfe, 0xff] + Self.utf16("Убит ☎", lowFirst: false)
    #expect(try decoded(high) == "Убит ☎")
  }

  @Test(
    arguments: [
      ("windows-1256", [0xde, 0xca, 0xe1], "قتل"),
      ("windows-1251", [0xf3, 0xe1, 0xe8, 0xf2], "убит"),
      ("ISO-8859-1", [0x93, 0xe9, 0x94], "“é”"), ("\"UTF-8\"", [0xc3, 0xa9], "é"),
      ("koi8-r", [0xd5, 0xc2, 0xc9, 0xd4], "убит"), ("no-such-thing", [0xc3, 0xa9], "é"),
    ] as [(String, [UInt8], String)])
  func `what the server says is believed`(_ charset: String, _ bytes: [UInt8], _ text: String)
    throws
  {
    #expect(try decoded(bytes, charset) == text)
  }

  @Test(arguments: [
    "<meta charset=windows-1251>", "<META content=\"text/html; Charset=windows-1251\">",
    "<meta charset = 'Windows-1251'/>",
  ])
  func `what the page says of itself is believed next`(_ declaration: String) throws {
    let bytes = Array(declaration.utf8) + [0xf3, 0xe1, 0xe8, 0xf2]
    #expect(try decoded(bytes) == declaration + "убит")
  }

  @Test func `without a word of it valid UTF-8 is UTF-8 and the rest is Windows-1252`() throws {
    #expect(try decoded(Array("café".utf8)) == "café")
    #expect(try decoded([0x63, 0x61, 0x66, 0xe9, 0x20, 0x80]) == "café €")
  }

  @Test func `a page that wrongly says UTF-8 is read as what it is`() throws {
    let bytes =
      Array("<meta charset=utf-8>".utf8) + [0xe9, 0x74, 0xe9, 0x20, 0xe0, 0x20, 0xe7, 0xe0]
    #expect(try decoded(bytes).hasSuffix("été à çà"))
  }

  @Test func `bytes that are no text are refused`() {
    let picture: [UInt8] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]
    #expect(throws: ArticleProblem.binary) { try decoded(picture) }
  }

  @Test func `more bytes than any page has are refused`() {
    let bytes = [UInt8](repeating: 0x61, count: HTMLLimits.bytes + 1)
    #expect(throws: ArticleProblem.tooLarge(bytes: bytes.count)) { try decoded(bytes) }
  }
}
