// SPDX-License-Identifier: Apache-2.0

/// Finds the element of a page that holds its report.
///
/// Running text weighs by its length, less with every level between it and an element, so that a
/// list of teasers weighs less than an article; an element weighs more the purer its text is, and
/// where its class, its kind or the page's one heading speaks for it. Adapted in spirit from the
/// measures of Readability (Arc90, 2009) and Boilerpipe (Kohlschütter and others, 2010); the figures
/// were set on news pages by trial.
struct PageBody {
  /// Text shorter than this, in characters, is no running text.
  static let leastRunning = 40
  /// More of links than this share is no running text, and no text of the report.
  static let mostLinked = (running: 0.4, kept: 0.5)
  static let decay = 0.95
  /// An element that its class calls furniture stays where it holds this share of running text.
  static let leastShare = (furniture: 0.4, voices: 0.9)
  static let bonus = (body: 1.6, article: 1.25, heading: 1.3)

  /// A block of text: pieces in a row without a break between them.
  struct Block {
    var pieces: Range<Int>
    var element: Int
    /// In characters, white space as one.
    var length: Int
    var linked: Int

    var linkShare: Double { length == 0 ? 0 : Double(linked) / Double(length) }
  }

  let page: Page
  private(set) var blocks: [Block] = []
  private var isGone: [Bool]
  private(set) var chosen: Int?

  init(_ page: Page) {
    self.page = page
    isGone = [Bool](repeating: false, count: page.elements.count)
    guard !page.elements.isEmpty else { return }
    blocks = PageBody.blocks(page, isGone)
    leaveFurniture()
    blocks = PageBody.blocks(page, isGone)
    chosen = choose()
  }

  private static func blocks(_ page: Page, _ isGone: [Bool]) -> [Block] {
    var blocks: [Block] = []
    var run = -1
    for (index, piece) in page.pieces.enumerated() where !isGone[piece.element] {
      let length = page.text[piece.bytes].count { $0 & 0xc0 != 0x80 && $0 > 0x20 }
      if piece.run != run {
        blocks.append(
          Block(pieces: index..<index, element: piece.block, length: 0, linked: 0))
        run = piece.run
      }
      let last = blocks.count - 1
      blocks[last].pieces = blocks[last].pieces.lowerBound..<(index + 1)
      blocks[last].length += length
      if piece.isLink { blocks[last].linked += length }
    }
    return blocks.filter { $0.length > 0 }
  }

  /// How much of a block is running text.
  private func mass(_ block: Block) -> Double {
    guard block.length >= Self.leastRunning * 5 / 6, !page.elements[block.element].tag.isLabel,
      block.linkShare <= Self.mostLinked.running
    else { return 0 }
    return Double(block.length) * (1 - block.linkShare)
  }

  /// The running text and all text of every element.
  private func weights(decay: Double) -> (running: [Double], all: [Double]) {
    var running = [Double](repeating: 0, count: page.elements.count)
    var all = running
    for block in blocks {
      var (weight, element, levels) = (mass(block), block.element, 0)
      while levels < 256 {
        running[element] += weight
        all[element] += Double(block.length)
        if page.elements[element].parent == element { break }
        element = page.elements[element].parent
        weight *= decay
        levels += 1
      }
    }
    return (running, all)
  }

  /// Marks what its class calls furniture, and all within it.
  private mutating func leaveFurniture() {
    let (running, _) = weights(decay: 1)
    let whole = max(running[0], 1)
    for (index, element) in page.elements.enumerated() {
      let share = running[index] / whole
      let isFurniture =
        element.signs.contains(.voices) && share < Self.leastShare.voices
        || element.signs.contains(.furniture) && share < Self.leastShare.furniture
      isGone[index] = isFurniture || index > 0 && isGone[element.parent]
    }
  }

  private func choose() -> Int? {
    let (running, all) = weights(decay: Self.decay)
    let headed = aroundHeading()
    let scores = page.elements.indices.map { index -> Double in
      guard running[index] > 0, page.elements[index].tag != .html else { return 0 }
      let purity = (running[index] / max(1, all[index])).squareRoot()
      return running[index] * purity * bonus(index) * (headed[index] ? Self.bonus.heading : 1)
    }
    guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[best] > 0 else {
      return nil
    }
    return best
  }

  private func bonus(_ index: Int) -> Double {
    let element = page.elements[index]
    if element.signs.contains(.body) { return Self.bonus.body }
    return element.tag == .article || element.tag == .main ? Self.bonus.article : 1
  }

  /// The elements around the only main heading, the body itself left out.
  private func aroundHeading() -> [Bool] {
    var isAround = [Bool](repeating: false, count: page.elements.count)
    let headings = page.elements.indices.filter { page.elements[$0].tag == .mainHeading }
    guard headings.count == 1, var element = headings.first else { return isAround }
    while page.elements[element].parent != element {
      if page.elements[element].tag != .body { isAround[element] = true }
      element = page.elements[element].parent
    }
    return isAround
  }
}

// MARK: - Text

extension PageBody {
  /// The report's text: paragraphs parted by empty lines, entries of lists by lines.
  ///
  /// - Parameter isTitle: whether a block repeats the title, which the text leaves out.
  /// - Returns: UTF-8 without white space at its ends; empty where the page has no words.
  func text(isTitle: (String) -> Bool) -> String {
    var text: [UInt8] = []
    for block in blocks where isKept(block) {
      let words = words(block)
      guard !words.isEmpty, !isTitle(String(decoding: words, as: UTF8.self)) else { continue }
      if !text.isEmpty {
        let tag = page.elements[block.element].tag
        text += tag == .item || tag == .cell ? [0x0a] : [0x0a, 0x0a]
      }
      text += words
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func isKept(_ block: Block) -> Bool {
    let element = page.elements[block.element]
    if let chosen, block.element < chosen || block.element >= page.elements[chosen].end {
      return false
    }
    return element.tag != .mainHeading && block.linkShare <= Self.mostLinked.kept
  }

  /// The words of a block, white space as one space, line break or empty line.
  private func words(_ block: Block) -> [UInt8] {
    var words: [UInt8] = []
    var (hasSpace, breaks) = (false, 0)
    for piece in page.pieces[block.pieces] where !isGone[piece.element] {
      for byte in page.text[piece.bytes] {
        if byte == 0x20 || byte == 0x0a {
          hasSpace = true
          breaks += byte == 0x0a ? 1 : 0
          continue
        }
        if hasSpace, !words.isEmpty {
          words += breaks == 0 ? [0x20] : breaks == 1 ? [0x0a] : [0x0a, 0x0a]
        }
        (hasSpace, breaks) = (false, 0)
        words.append(byte)
      }
    }
    return words
  }
}
