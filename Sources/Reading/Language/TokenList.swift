// SPDX-License-Identifier: Apache-2.0

/// The tokens of a stretch of text, in memory that is used again for the next one.
///
/// Nobody shares it, so that adding a token, as happens for each word of a text, asks nobody whether it may.
struct TokenList: ~Copyable {
  private var base: UnsafeMutablePointer<Token>
  private var capacity: Int
  private(set) var count = 0

  init() {
    capacity = 64
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  @inline(__always)
  subscript(_ index: Int) -> Token { base[index] }

  var last: Token? { count > 0 ? base[count - 1] : nil }

  /// Forgets all tokens and makes room for so many.
  mutating func clear(reserving room: Int) {
    count = 0
    if room > capacity { grow(to: room) }
  }

  @inline(__always)
  mutating func append(_ token: Token) {
    if count == capacity { grow(to: 2 * capacity) }
    (base + count).initialize(to: token)
    count &+= 1
  }

  mutating func removeLast(_ fewer: Int = 1) { count -= fewer }

  private mutating func grow(to room: Int) {
    let larger = UnsafeMutablePointer<Token>.allocate(capacity: room)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    (base, capacity) = (larger, room)
  }

  /// The tokens, valid and unchanged while they are looked at.
  func withTokens(_ visit: (UnsafeBufferPointer<Token>) -> Void) {
    visit(UnsafeBufferPointer(start: base, count: count))
  }

  /// Changes the tokens where they stand; gives how many of them are left, from the first on.
  mutating func reduce(_ change: (UnsafeMutableBufferPointer<Token>) -> Int) {
    count = change(UnsafeMutableBufferPointer(start: base, count: count))
  }
}
