// SPDX-License-Identifier: Apache-2.0

/// One walk along the keys of the gazetteer, a folded word a step.
struct PlaceWalk {
  private var hash: PlaceKey
  /// Where the walk stands; nil before the first step.
  private(set) var node: Gazetteer.Node?
  /// No key begins with the words walked.
  private(set) var isLost = false

  /// - Parameter isAlike: walk the keys of likeness rather than those of letters.
  init(isAlike: Bool = false) { hash = PlaceKey(isAlike: isAlike) }

  /// The hash of the words walked, and their number.
  var key: UInt64 { hash.value }
  var words: Int { hash.words }

  /// Whether the words walked are a name.
  var isName: Bool { !isLost && node?.first != nil }
  /// Whether a longer name may begin with them.
  var mayGoOn: Bool { !isLost && node?.hasLonger ?? true }

  @inline(__always)
  mutating func add(_ byte: UInt8) { hash.add(byte) }

  @inline(__always)
  mutating func endWord(in gazetteer: Gazetteer?) {
    switch hash.endWord() {
    case .none, .skipped: return
    case .impossible: isLost = true
    case .word:
      guard let gazetteer else { return }
      guard mayGoOn else {
        isLost = true
        return
      }
      let key = hash.value
      let isOpen = hash.words > 1 || gazetteer.mayBegin(key)
      node = isOpen ? gazetteer.node(key) : nil
      if node == nil { isLost = true }
    }
  }
}
