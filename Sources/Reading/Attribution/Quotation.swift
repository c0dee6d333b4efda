// SPDX-License-Identifier: Apache-2.0

/// A stretch of a text between quotation marks, in the tokens of the text, marks included.
struct Quotation: Hashable {
  /// The opening mark, and what follows the closing one.
  var lower: Int
  var upper: Int
  /// Whether a mark closes it; else it ends with its paragraph, or where another one opens.
  var isClosed: Bool

  /// Whether a token stands within, marks excluded.
  func holds(_ token: Int) -> Bool {
    token > lower && token < (isClosed ? upper - 1 : upper)
  }
}

/// Pairs the quotation marks of a text, paragraph by paragraph, so that none runs on for ever.
///
/// Straight marks say by the spaces around them whether they open or close. A mark that closes
/// nothing is passed over; one that opens while another is open ends that one. Quotations within
/// quotations are part of the outer one.
struct Quotations {
  /// The quotations of a text, handed out sentence by sentence.
  struct Walk {
    let all: UnsafeBufferPointer<Quotation>
    private var next = 0

    init(_ all: UnsafeBufferPointer<Quotation>) { self.all = all }

    /// Those that reach into a sentence; sentences are asked for in order.
    mutating func reaching(_ sentence: Sentence) -> Slice<UnsafeBufferPointer<Quotation>> {
      while next < all.count, all[next].upper <= sentence.lower { next += 1 }
      var end = next
      while end < all.count, all[end].lower < sentence.upper { end += 1 }
      return all[next..<end]
    }
  }

  private(set) var all: [Quotation] = []
  /// The token and scalar of the mark that is open.
  private var open: (token: Int, mark: UInt32)?

  private static let marks = WordClass(.quoteOpen, .quoteClose, .quoteEither)

  mutating func find(_ tokens: UnsafeBufferPointer<Token>, isWrapped: Bool) {
    all.removeAll(keepingCapacity: true)
    open = nil
    for index in tokens.indices {
      let token = tokens[index]
      if open == nil, token.isWord { continue }
      let breaks = token.shape.contains(.paragraph) || token.shape.contains(.line) && !isWrapped
      if breaks { leave(at: index) }
      if token.meets(Quotations.marks) { take(index, tokens) }
    }
    leave(at: tokens.count)
  }

  func withWalk(_ visit: (inout Walk) -> Void) {
    all.withUnsafeBufferPointer {
      var walk = Walk($0)
      visit(&walk)
    }
  }

  /// Ends what was never closed.
  private mutating func leave(at index: Int) {
    guard let open else { return }
    if index > open.token + 1 {
      all.append(Quotation(lower: open.token, upper: index, isClosed: false))
    }
    self.open = nil
  }

  private mutating func take(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) {
    let mark = tokens[index].key
    guard let open else {
      if opens(index, tokens) { self.open = (index, mark) }
      return
    }
    if closes(index, tokens, open.mark) {
      all.append(Quotation(lower: open.token, upper: index + 1, isClosed: true))
      self.open = nil
    } else if mark == open.mark {
      leave(at: index)
      self.open = (index, mark)
    }
  }

  private func opens(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    guard !tokens[index].has(.quoteClose), index + 1 < tokens.count else { return false }
    if tokens[index].has(.quoteOpen) { return true }
    return isGluedAfter(index, tokens) || !tokens[index].shape.contains(.glued)
  }

  private func closes(
    _ index: Int, _ tokens: UnsafeBufferPointer<Token>, _ opening: UInt32
  ) -> Bool {
    let mark = tokens[index].key
    switch opening {
    case 0x201e: return mark == 0x201c || mark == 0x201d
    case 0xab: return mark == 0xbb
    case 0x2018: return mark == 0x2019
    case 0x201c: return mark == 0x201d || mark == 0x22 && !startsAnew(index, tokens)
    case 0x22: return mark == 0x22 && !startsAnew(index, tokens) || mark == 0x201d
    default: return mark == opening && !startsAnew(index, tokens)
    }
  }

  /// A straight mark with a space before it and none behind it opens.
  private func startsAnew(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    !tokens[index].shape.contains(.glued) && isGluedAfter(index, tokens)
  }

  private func isGluedAfter(_ index: Int, _ tokens: UnsafeBufferPointer<Token>) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].shape.contains(.glued)
      && !tokens[index + 1].meets(WordClass(.comma, .stop, .mark))
  }
}
