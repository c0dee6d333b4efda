// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// Turns the entities that pages leave within JSON and attributes into what they stand for.
enum HTMLEntities {
  /// `A &amp; B`, `&#163;71` and `&#x2019;` with their characters; what is no entity stays.
  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var out = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let first = rest.first {
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" && $0 != " " && $0 != "&" }
      if first == "&", let scalar = scalar(name), rest.dropFirst(name.count + 1).first == ";" {
        out.append(scalar)
        rest = rest.dropFirst(name.count + 2)
      } else {
        out.append(first)
        rest = rest.dropFirst()
      }
    }
    return String(out)
  }

  private static func scalar(_ name: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard name.first == "#" else {
      let entity = htmlEntityLookup(String(name))
      return entity.flatMap { Unicode.Scalar($0.pointee.value) }
    }
    let digits = Substring(name.dropFirst())
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
