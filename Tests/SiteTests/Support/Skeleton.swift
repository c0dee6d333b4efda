// SPDX-License-Identifier: Apache-2.0

/// The elements of a document in order, with the names of their attributes: what a browser would act on.
///
/// Two pages that differ in the words of a report only have the same skeleton. A word that breaks out of
/// its place changes it.
func skeleton(of html: [UInt8]) -> [String] {
  var found: [String] = []
  var rest = html[...]
  while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
    rest = rest[(start + 1)...]
    var names: [String] = []
    var word: [UInt8] = []
    var quoted = false
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted || byte == UInt8(ascii: "\"") { continue }
      if byte == UInt8(ascii: ">") { break }
      if byte == 0x20 {
        names.append(String(decoding: word, as: UTF8.self))
        word = []
      } else {
        word.append(byte)
      }
    }
    names.append(String(decoding: word, as: UTF8.self))
    found.append(names.joined(separator: " "))
  }
  return found
}
