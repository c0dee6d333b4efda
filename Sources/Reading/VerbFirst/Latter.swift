// SPDX-License-Identifier: Apache-2.0
import Record

/// Who is called "the latter": "اتهم المجلس الكتيبة بالهجوم، إلا أن الأخيرة نفت ذلك".
extension StatementReader {
  /// The body named last before a verb whose subject is "the latter"; nil for none.
  func latter(_ verb: Int) -> Range<Int>? {
    guard let word = [verb - 1, verb + 1].first(where: { isLatter($0) }),
      let named = (0..<min(word, verb)).last(where: {
        canSpeak($0) && scene[$0].all.meets(WordClass(.entity, .actor, .source, .role))
      })
    else { return nil }
    return named..<(named + 1)
  }

  /// "الأخير" alone, with nothing before it that it describes: not "المصدر الأخير".
  private func isLatter(_ index: Int) -> Bool {
    let word = scene[index]
    return word.kind == .noun && word.upper == word.lower + 1 && word.traits.contains(.definite)
      && scene.sentence.has(word.lower, .relativeModifier)
      && (scene[index - 1].kind != .noun || index < 1)
  }
}
