// SPDX-License-Identifier: Apache-2.0

/// The words of `Languages/html/page-words.txt`, by which classes are understood.
struct PageWords: Sendable {
  static let standard = PageWords(CompiledData.bytes(of: "Languages/html/page-words.txt"))

  /// Beginnings of words by their first letter, and what they say.
  private var beginnings: [UInt8: [(word: [UInt8], sign: PageSigns)]] = [:]
  private var whole: [[UInt8]: PageSigns] = [:]
  private var bodies: [[UInt8]] = []
  private var by: Set<String> = []

  init(_ file: UnsafeRawBufferPointer?) {
    guard let file else { return }
    for line in String(decoding: file, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard !line.hasPrefix("#"), parts.count == 2 else { continue }
      for word in parts[1].split(separator: " ") { add(word, to: parts[0]) }
    }
  }

  private mutating func add(_ word: Substring, to section: Substring) {
    if section == "by" {
      by.insert(String(word))
      return
    }
    let bytes = Array(word.drop { $0 == "=" }.utf8)
    guard let first = bytes.first else { return }
    let sign: PageSigns = section == "voices" ? .voices : .furniture
    if section == "body" {
      bodies.append(bytes)
    } else if word.hasPrefix("=") {
      whole[bytes, default: []].insert(sign)
    } else {
      beginnings[first, default: []].append((bytes, sign))
    }
  }

  /// An author's name without the word that stands before it: "By", "بقلم:".
  func withoutBy(_ name: String) -> String {
    let parts = name.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return name }
    let word = parts[0].lowercased().filter { $0 != ":" }
    return by.contains(word) ? String(parts[1]) : name
  }

  /// Whether a class or id names the report, its marks left out: "Article-Body".
  func isBody(_ name: String) -> Bool {
    let plain = name.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }
      .map { $0 | 0x20 }
    return plain.count >= 8 && bodies.contains { PageWords.contains(plain, $0) }
  }

  /// What the words of a class or id say.
  func signs(_ name: String) -> PageSigns {
    var signs: PageSigns = []
    for word in PageWords.words(name) {
      signs.formUnion(whole[word] ?? [])
      for (beginning, sign) in beginnings[word[0]] ?? [] where word.starts(with: beginning) {
        signs.insert(sign)
      }
    }
    return signs
  }

  /// Cuts at marks and inner capitals: "postMeta top-nav" has post, meta, top, nav.
  static func words(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var isOpen = false
    var wasSmall = false
    for byte in name.utf8 {
      let letter = byte | 0x20
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else {
        (isOpen, wasSmall) = (false, false)
        continue
      }
      let isCapital = byte != letter
      if !isOpen || isCapital && wasSmall { words.append([]) }
      words[words.count - 1].append(letter)
      (isOpen, wasSmall) = (true, !isCapital)
    }
    return words
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      part.indices.allSatisfy { text[start + $0] == part[$0] }
    }
  }
}
