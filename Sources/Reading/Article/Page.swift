// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// A page laid flat: its elements in the order they open, and its text in pieces.
///
/// One walk over the tree makes it; what follows reads arrays.
struct Page {
  /// An element that may hold words of the report.
  struct Element {
    var tag: PageTag
    /// The index of the element around it; its own for the first.
    var parent: Int
    /// The index after the last element within it.
    var end: Int
    var signs: PageSigns
  }

  /// A stretch of text within one element.
  struct Piece {
    var element: Int
    /// The nearest element around it that makes a block.
    var block: Int
    /// Pieces of one number are one block of text.
    var run: Int
    var bytes: Range<Int>
    var isLink: Bool
  }

  private(set) var elements: [Element] = []
  private(set) var pieces: [Piece] = []
  /// White space is one space; a line break of the page is a line feed.
  private(set) var text: [UInt8] = []
  private(set) var facts = PageFacts()
  private var run = 0

  init(_ tree: borrowing HTMLTree) {
    guard let root = tree.root else { return }
    walk(root)
  }

  /// Goes through the tree without recursion, so that depth costs nothing.
  private mutating func walk(_ root: xmlNodePtr) {
    var open: [Open] = []
    var next: xmlNodePtr? = root
    while true {
      if let node = next {
        if node.pointee.type == XML_ELEMENT_NODE, let element = enter(node, within: open.last) {
          open.append(element)
          next = node.pointee.children
        } else {
          if node.pointee.type == XML_TEXT_NODE, let inside = open.last { add(node, inside) }
          next = node.pointee.next
        }
      } else {
        guard let closed = open.popLast() else { return }
        leave(closed)
        next = open.isEmpty ? nil : closed.node.pointee.next
      }
    }
  }

  /// An element whose children are being walked.
  private struct Open {
    var node: xmlNodePtr
    var index: Int
    var block: Int
    var isLink: Bool
    var isPreformatted: Bool
    var isInArticle: Bool
  }

  /// Takes an element up; nil where its words are none of the report's.
  private mutating func enter(_ node: xmlNodePtr, within outer: Open?) -> Open? {
    var tag = PageTag.tag(PageTag.packed(node.name))
    facts.take(node, tag)
    switch tag {
    case .meta, .link, .script, .title: return nil
    case .lineBreak:
      if let outer { addBreak(outer) }
      return nil
    case .dropped where node.isHead:
      guard node.holdsBlocks else { return headed(node, outer) }
      tag = .body
    case .dropped: return nil
    case .header where outer?.isInArticle != true: return nil
    default: break
    }
    guard !node.isHidden else { return nil }
    let index = elements.count
    elements.append(
      Element(tag: tag, parent: outer?.index ?? 0, end: index, signs: PageSigns(node, tag)))
    if tag.isBlock { run += 1 }
    return Open(
      node: node, index: index, block: tag.isBlock ? index : outer?.block ?? 0,
      isLink: tag == .anchor || outer?.isLink == true,
      isPreformatted: tag == .preformatted || outer?.isPreformatted == true,
      isInArticle: tag == .article || tag == .main || outer?.isInArticle == true)
  }

  /// The head has no words, but what it says of the page is in its children.
  private mutating func headed(_ node: xmlNodePtr, _ outer: Open?) -> Open? {
    var child = node.pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE {
        facts.take(here, PageTag.tag(PageTag.packed(here.name)))
      }
      child = here.pointee.next
    }
    return nil
  }

  private mutating func leave(_ closed: Open) {
    elements[closed.index].end = elements.count
    if elements[closed.index].tag.isBlock { run += 1 }
  }

  private mutating func add(_ node: xmlNodePtr, _ open: Open) {
    guard let content = node.pointee.content else { return }
    let start = text.count
    var index = 0
    while content[index] != 0 {
      let byte = content[index]
      index += 1
      let isSpace = byte == 0x20 || (0x09...0x0d).contains(byte)
      if !isSpace || byte == 0x0a && open.isPreformatted {
        text.append(byte)
      } else if text.count == start || text[text.count - 1] != 0x20 {
        text.append(0x20)
      }
    }
    addPiece(from: start, open)
  }

  private mutating func addBreak(_ open: Open) {
    text.append(0x0a)
    addPiece(from: text.count - 1, open)
  }

  private mutating func addPiece(from start: Int, _ open: Open) {
    guard text.count > start else { return }
    pieces.append(
      Piece(
        element: open.index, block: open.block, run: run, bytes: start..<text.count,
        isLink: open.isLink))
  }
}
