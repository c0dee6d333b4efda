// SPDX-License-Identifier: Apache-2.0

import Foundation
import Record
import Testing

private func written(_ body: (inout JSONWriter) -> Void) -> String {
  var json = JSONWriter()
  body(&json)
  return String(decoding: json.bytes, as: UTF8.self)
}

@Test func `objects and lists within each other have their commas and no others`() {
  let json = written { json in
    json.object { json in
      json.field("a", 1)
      json.key("b")
      json.array([[], [1], [1, 2]] as [[Int]]) { json, list in
        json.array(list) { $0.number($1) }
      }
      json.key("c")
      json.object { _ in }
      json.field("d", nil as String?)
      json.key(named: "e\"")
      json.bool(true)
      json.key("f")
      json.raw(#"{"g":[]}"#.utf8)
      json.strings("h", [])
    }
    json.newline()
    json.number(2)
  }
  #expect(
    json == #"{"a":1,"b":[[],[1],[1,2]],"c":{},"d":null,"e\"":true,"f":{"g":[]},"h":[]}"# + "\n2")
}

@Test func `every character of Unicode's first planes comes back through another reader`() throws {
  var text = ""
  for value in stride(from: 0 as UInt32, through: 0x1F9FF, by: 1) {
    if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
  }
  let json = written { json in json.array([text]) { $0.string($1) } }
  let again = try JSONDecoder().decode([String].self, from: Data(json.utf8))
  #expect(Array(again[0].unicodeScalars) == Array(text.unicodeScalars))
}

@Test func `control characters have their short form where JSON has one`() {
  let json = written { $0.string("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}") }
  #expect(json == #""\u0000\b\t\n\u000b\f\r\u001f\"\\/"# + "\u{7F}\"")
}

@Test(arguments: [0.1, -0.0, 1e300, Double.leastNonzeroMagnitude, 36.25, 1.0 / 3])
func `a number comes back to the last bit`(_ number: Double) throws {
  let json = written { json in json.array([number]) { $0.number($1) } }
  let again = try JSONDecoder().decode([Double].self, from: Data(json.utf8))
  #expect(again.map(\.bitPattern) == [number.bitPattern])
}

@Test(arguments: [Double.nan, .infinity, -.infinity])
func `what JSON has no number for is null`(_ number: Double) {
  #expect(written { $0.number(number) } == "null")
}

@Test func `a writer that was emptied begins anew`() {
  var json = JSONWriter()
  json.array([1, 2]) { $0.number($1) }
  json.removeAll()
  json.number(3)
  #expect(json.bytes == Array("3".utf8))
}
