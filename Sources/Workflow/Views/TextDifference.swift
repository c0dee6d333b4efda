// SPDX-License-Identifier: Apache-2.0

/// How one text became another, sentence by sentence.
public struct TextDifference: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case kept(String)
    case removed(String)
    case added(String)
  }

  public var parts: [Part]

  /// Compares two texts by the longest row of sentences that they share (Myers 1986, through the
  /// standard library).
  public init(from old: String, to new: String) {
    let old = Self.sentences(old)
    let new = Self.sentences(new)
    let difference = new.difference(from: old)
    var removed: [Int: String] = [:]
    var added: [Int: String] = [:]
    for change in difference {
      switch change {
      case .remove(let offset, let text, _): removed[offset] = text
      case .insert(let offset, let text, _): added[offset] = text
      }
    }
    parts = []
    var (here, there) = (0, 0)
    while here < old.count || there < new.count {
      if let text = removed[here] {
        parts.append(.removed(text))
        here += 1
      } else if let text = added[there] {
        parts.append(.added(text))
        there += 1
      } else if here < old.count {
        parts.append(.kept(old[here]))
        here += 1
        there += 1
      } else {
        break
      }
    }
  }

  public var isEmpty: Bool {
    parts.allSatisfy { if case .kept = $0 { true } else { false } }
  }

  /// Cut where a sentence ends, in the marks of any script, and at each line's end.
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var start = text.startIndex
    var index = text.startIndex
    func close(_ end: String.Index) {
      let sentence = text[start..<end].drop { $0.isWhitespace }
      if !sentence.isEmpty { sentences.append(String(sentence)) }
      start = end
    }
    while index < text.endIndex {
      let next = text.index(after: index)
      let isEnd =
        ".!?؟。।".contains(text[index]) && (next == text.endIndex || text[next].isWhitespace)
      if isEnd || text[index].isNewline { close(text[index].isNewline ? index : next) }
      index = next
    }
    close(text.endIndex)
    return sentences
  }
}
