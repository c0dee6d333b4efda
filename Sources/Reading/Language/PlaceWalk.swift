// SPDX-License-Identifier: Apache-2.0

/// One walk along the keys of the gazetteer, a folded word a step.
struct PlaceWalk {
  private let isAlike: Bool
  private var key: PlaceKey
  /// Where the walk stands; nil before the first step.
  private(set) var node: Gazetteer.Node?
  /// No key begins with the words walked.
  private(set) var isLost = false

  /// - Parameter isAlike: walk the keys of likeness rather than those of letters.
  init(isAlike: Bool = false) {
    self.isAlike = isAlike
    key = isAlike ? .alike : PlaceKey()
  }

  /// Whether the words walked are a name.
  var isName: Bool { !isLost && node?.first != nil }
  /// Whether a longer name may begin with them.
  var mayGoOn: Bool { !isLost && node?.hasLonger ?? true }

  @inline(__always)
  mutating func step(_ word: FoldedWord, in gazetteer: Gazetteer) {
    if isAlike && word.isArticle { return }
    guard mayGoOn, !isAlike || word.isASCII else {
      isLost = true
      return
    }
    key.add(isAlike ? word.alike : word.isArticle ? .article : word)
    node = gazetteer.node(key.hash)
    if node == nil { isLost = true }
  }
}
