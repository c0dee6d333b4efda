// SPDX-License-Identifier: Apache-2.0
import Record

/// Whose the figures for a toll are, where a sentence gives several.
extension StatementReader {
  /// "Residents put the toll at 20 while others put it at 35": the first is said up to "while".
  mutating func endFigures(before source: Source) {
    let joint = scene[source.lower - 1].kind
    guard joint == .subordinator || joint == .conjunction, source.lower > 1 else { return }
    let end = scene.extent(scene[source.lower - 2]).end
    let cues = (0..<source.lower).filter { scene.takes($0).contains(.figure) }.map { cue($0) }
    for index in statements.indices where cues.contains(statements[index].cue) {
      for part in statements[index].content.indices
      where statements[index].content[part].start < end {
        statements[index].content[part].end = min(statements[index].content[part].end, end)
      }
    }
  }

  /// "Police put the toll at 20, residents at 35", "spoke of six martyrs and Wafa of seven": the second, by the
  /// same verb.
  mutating func readGapped(_ verb: Int) {
    guard let first = (verb + 1..<max(verb + 1, end)).first(where: { scene[$0].quantity >= 0 })
    else { return }
    for number in (first + 1)..<max(first + 1, end)
    where GappedTolls.isGapped(scene, number, behind: first)
      || GappedTolls.isOfOther(scene, number)
    {
      let speaker = GappedTolls.speaker(scene, of: number)
      let source = Source(
        phrases: speaker..<(speaker + 1), lower: speaker, words: scene.extent(scene[speaker]))
      let last = statements.count - 1
      if last >= 0, let part = statements[last].content.indices.last {
        statements[last].content[part].end = min(
          statements[last].content[part].end, scene.extent(scene[number - 4]).end)
      }
      var other = statement(source, verb)
      other.content = [contents.extent(number - 1, number + 1)]
      add(other)
    }
  }
}
