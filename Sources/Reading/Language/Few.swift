// SPDX-License-Identifier: Apache-2.0

/// A list that nearly always has one or two elements: these stand within it, and only more take memory apart.
///
/// Nearly every statement has one stretch of what is said, and most victims one word for who they are; asking for
/// memory and giving it back took longer than reading them.
struct Few<Element> {
  private var first: Element?
  private var second: Element?
  private var rest: [Element]?

  init() {}

  /// Of one element, made without the array that a literal makes.
  init(_ element: Element) { first = element }

  mutating func append(_ element: Element) {
    if first == nil {
      first = element
    } else if second == nil {
      second = element
    } else if rest == nil {
      rest = [element]
    } else {
      rest?.append(element)
    }
  }

  mutating func removeAll(where isDropped: (Element) -> Bool) {
    var kept = Few()
    for element in self where !isDropped(element) { kept.append(element) }
    self = kept
  }

  static func += (list: inout Few, more: some Sequence<Element>) {
    for element in more { list.append(element) }
  }
}

extension Few: RandomAccessCollection, MutableCollection, ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) { self += elements }

  var startIndex: Int { 0 }

  @inline(__always)
  var endIndex: Int { first == nil ? 0 : second == nil ? 1 : 2 + (rest?.count ?? 0) }

  @inline(__always)
  var count: Int { endIndex }

  func contains(where isSought: (Element) throws -> Bool) rethrows -> Bool {
    if let first, try isSought(first) { return true }
    if let second, try isSought(second) { return true }
    return try rest?.contains(where: isSought) ?? false
  }

  subscript(_ index: Int) -> Element {
    @inline(__always) get {
      let element = index == 0 ? first : index == 1 ? second : rest?[index - 2]
      guard let element else { preconditionFailure("no element \(index)") }
      return element
    }
    set {
      precondition(index < endIndex)
      switch index {
      case 0: first = newValue
      case 1: second = newValue
      default: rest?[index - 2] = newValue
      }
    }
  }
}
