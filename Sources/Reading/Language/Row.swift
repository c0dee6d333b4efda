// SPDX-License-Identifier: Apache-2.0

/// A list in memory that is used again: the tokens of a stretch of text, the phrases of a sentence.
///
/// Nobody shares it, so that adding to it, as happens for each word of a text, asks nobody whether it may. Its
/// elements are plain values, which need no taking leave of.
struct Row<Element>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 64
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(_ index: Int) -> Element {
    get { base[index] }
    nonmutating set { base[index] = newValue }
  }

  var last: Element? { count > 0 ? base[count - 1] : nil }

  /// Forgets all and makes room for so many.
  mutating func clear(reserving room: Int = 0) {
    count = 0
    if room > capacity { grow(to: room) }
  }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(to: 2 * capacity) }
    (base + count).initialize(to: element)
    count &+= 1
  }

  /// Puts an element behind the last, which is not one of them: whoever looks too far finds it there.
  mutating func close(with element: Element) {
    append(element)
    count &-= 1
  }

  mutating func removeLast(_ fewer: Int = 1) { count -= fewer }

  private mutating func grow(to room: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: room)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    (base, capacity) = (larger, room)
  }

  /// The elements, valid and unchanged while they are looked at.
  @inline(__always)
  func withElements(_ visit: (UnsafeBufferPointer<Element>) -> Void) {
    visit(UnsafeBufferPointer(start: base, count: count))
  }

  /// Changes the elements where they stand; gives how many of them are left, from the first on.
  mutating func reduce(_ change: (UnsafeMutableBufferPointer<Element>) -> Int) {
    count = change(UnsafeMutableBufferPointer(start: base, count: count))
  }
}
