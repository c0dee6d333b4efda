// SPDX-License-Identifier: Apache-2.0

/// Words with which a number may begin and in some sentences does not.
extension QuantityReader {
  /// "The UN estimated that 200 had died", "estimated 200 had died": what somebody does, though "estimated 200
  /// dead" is a number.
  func isEstimating(_ index: Int) -> Bool {
    guard sentence.has(index, .qualifierBefore), sentence.has(index, .said) else { return false }
    return sentence.has(index + 1, .that)
      || sentence.meets(index - 1, WordClass(.source, .entity, .pronoun))
  }

  /// "Both Syrian and Iraqi civilians", not "both men and a woman".
  func joinsTwo(_ start: Int) -> Bool {
    guard let joint = ((start + 2)..<(start + 8)).first(where: { sentence.has($0, .and) }) else {
      return false
    }
    let others = WordClass(.article, .numberWord, .another, .possessive) | WordClass(.comma)
    return ((start + 1)..<joint).allSatisfy {
      !sentence.meets($0, Phraser.verbal) && (sentence[$0].isWord || isAge($0))
    } && !sentence.meets(joint + 1, others) && !sentence[joint + 1].isFigure
  }

  /// "Both Haddad, 32, and Farah, 34": the figure and its commas.
  private func isAge(_ index: Int) -> Bool {
    sentence.has(index, .comma) || sentence[index].isFigure && sentence.has(index - 1, .comma)
  }
}
