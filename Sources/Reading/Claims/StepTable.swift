// SPDX-License-Identifier: Apache-2.0

/// The rules of an order of words, and for each kind of word those that it may set going.
///
/// A sentence has some dozens of kinds and sets some twenty of sixty rules going: these are told in one look at
/// the kinds, and the others not looked at.
struct StepTable: Sendable {
  let steps: [ClaimReader.Step]
  /// By kind of word, a bit for each rule that asks for it.
  private var asking = [UInt64](repeating: 0, count: WordClass.most)
  /// The rules that ask for no kind.
  private var always: UInt64 = 0

  init(_ steps: [ClaimReader.Step]) {
    precondition(steps.count <= UInt64.bitWidth, "more rules than bits")
    self.steps = steps
    for (index, step) in steps.enumerated() {
      let bit = UInt64(1) << UInt64(index)
      if step.words == .all {
        always |= bit
      } else {
        step.words.forEach { asking[$0] |= bit }
      }
    }
  }

  /// The rules that a sentence of such words may set going, a bit each.
  func rules(for seen: WordClass) -> UInt64 {
    var rules = always
    seen.forEach { rules |= asking[$0] }
    return rules
  }
}
