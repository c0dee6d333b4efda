// SPDX-License-Identifier: Apache-2.0
import Script

/// The phrases of `Languages/html/furniture.txt`: lines of pages that nobody wrote about the event.
struct PageFurniture: Sendable {
  static let standard = PageFurniture(CompiledData.bytes(of: "Languages/html/furniture.txt"))

  /// A line of more words is a paragraph that mentions such a thing.
  private static let longest = 60

  /// Phrases as the hashes of their words, by the first.
  private var phrases: [UInt64: [[UInt64]]] = [:]
  /// Lines that are such only if they hold nothing else.
  private var whole: Set<[UInt64]> = []

  /// - Parameter file: one phrase a line; one that begins with `=` must be all of the line.
  init(_ file: UnsafeRawBufferPointer?) {
    guard let file else { return }
    for line in String(decoding: file, as: UTF8.self).split(separator: "\n")
    where !line.hasPrefix("#") {
      let words = line.drop { $0 == "=" }.split(separator: " ").map { Fold.hash($0) }
      guard let first = words.first else { continue }
      if line.hasPrefix("=") {
        whole.insert(words)
      } else {
        phrases[first, default: []].append(words)
      }
    }
  }

  /// Whether a line, as the hashes of its words, is furniture of its page.
  func isFurniture(_ line: [UInt64]) -> Bool {
    guard line.count <= PageFurniture.longest else { return false }
    for (index, word) in line.enumerated() {
      guard let phrases = phrases[word] else { continue }
      if phrases.contains(where: { line[index...].starts(with: $0) }) { return true }
    }
    return line.count <= 4 && whole.contains(line)
  }
}
