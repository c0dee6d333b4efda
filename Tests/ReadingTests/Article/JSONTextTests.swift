// SPDX-License-Identifier: Apache-2.0
import Testing

@testable import Reading

@Suite struct JSONTextTests {
  @Test func `values are found by name`() {
    let json = JSONText(#" {"a": {"b": ["x", {"c": "y"}]}, "n": -1.5e3, "t": true, "z": null} "#)
    #expect(json["a"]["b"].values.map(\.string) == ["x", nil])
    #expect(json["a"]["b"].values.last?["c"].string == "y")
    #expect(json["n"] == .nothing)
    #expect(json["none"]["deeper"].string == nil)
    #expect(json["a"].values.count == 1)
  }

  @Test(
    arguments: [
      (#""a\"b\\c\/d""#, "a\"b\\c/d"), (#""\u0642\u064f""#, "قُ"), (#""\ud83d\ude00!""#, "😀!"),
      (#""\ud83d!""#, "\u{fffd}!"), (#""two\nlines""#, "two\nlines"),
      ("\"raw\nbreak\"", "raw\nbreak"),
      (#""\u12""#, nil), (#""open"#, nil),
    ] as [(String, String?)])
  func `texts are unescaped`(_ source: String, _ text: String?) {
    #expect(JSONText(source).string == text)
  }

  @Test(arguments: ["", "{", "{\"a\"", "{\"a\":", "[1,", "{a:1}", "}", "[}"])
  func `broken values are nothing`(_ source: String) { #expect(JSONText(source) == .nothing) }

  @Test func `what is nested too deep is nothing`() {
    #expect(JSONText(String(repeating: "[", count: 100_000)) == .nothing)
    #expect(JSONText("[[[\"x\"]]]").values.first?.values.first?.values.first?.string == "x")
  }
}
