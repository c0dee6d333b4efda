// SPDX-License-Identifier: Apache-2.0
internal import CXML

/// What is asked of the parser's nodes.
extension xmlNodePtr {
  /// The bytes of an element's name.
  var name: UnsafeBufferPointer<UInt8> {
    guard let name = pointee.name else { return UnsafeBufferPointer(start: nil, count: 0) }
    var count = 0
    while name[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: name, count: count)
  }

  var isHead: Bool { name.elementsEqual("head".utf8) }

  /// Whether an element stands in it that holds words of a page.
  ///
  /// The parser knows no element younger than HTML 4: one that follows a title without a tag for the body
  /// before it stays in the head, and the whole article with it.
  var holdsBlocks: Bool {
    var child = pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE, PageTag.tag(PageTag.packed(here.name)).isBlock {
        return true
      }
      child = here.pointee.next
    }
    return false
  }

  /// An attribute's value; nil without it.
  func attribute(_ name: String) -> String? {
    var attribute = pointee.properties
    while let here = attribute {
      if let own = here.pointee.name, strcmp(own, name) == 0 { return here.value }
      attribute = here.pointee.next
    }
    return nil
  }

  /// The name is compared as the parser gives it: in small letters.
  private func strcmp(_ left: UnsafePointer<UInt8>, _ right: String) -> Int {
    var index = 0
    for byte in right.utf8 {
      if left[index] != byte { return 1 }
      index += 1
    }
    return left[index] == 0 ? 0 : 1
  }

  /// Whether the page does not show it.
  var isHidden: Bool {
    guard pointee.properties != nil else { return false }
    if attribute("hidden") != nil || attribute("aria-hidden") == "true" { return true }
    guard let style = attribute("style") else { return false }
    let plain = style.lowercased().filter { $0 != " " }
    return plain.contains("display:none") || plain.contains("visibility:hidden")
  }

  /// All the words within it, white space as it stands.
  var content: String {
    guard let content = xmlNodeGetContent(self) else { return "" }
    defer { cairn_xml_free(content) }
    return String(cString: content)
  }
}

extension xmlAttrPtr {
  /// The text of an attribute, in pieces where it has entities.
  fileprivate var value: String {
    var text = ""
    var child = pointee.children
    while let here = child {
      if let content = here.pointee.content { text += String(cString: content) }
      child = here.pointee.next
    }
    return text
  }
}
