// SPDX-License-Identifier: Apache-2.0
import Record

/// A sentence's tokens, phrases and readings as words for people.
enum ScenePieces {
  static func tokens(_ scene: Scene) -> [Explanation.Piece] {
    (scene.sentence.lower..<scene.sentence.upper).map { index in
      Explanation.Piece(
        text: Text.string(scene.bytes, scene.sentence[index].bytes),
        kind: names(scene.sentence[index].classes))
    }
  }

  private static func names(_ classes: WordClass) -> String {
    WordKind.allCases.filter { $0 != .starts && classes.has($0) }.map { "\($0)" }
      .joined(separator: " ")
  }

  static func phrases(_ scene: Scene) -> [Explanation.Piece] {
    scene.phrases.map { phrase in
      var kind = "\(phrase.kind)"
      if phrase.isPassive { kind += " passive" }
      if phrase.traits.contains(.negated) { kind += " negated" }
      if scene.isVictims(phrase) { kind += " people" }
      return Explanation.Piece(text: Text.string(scene.bytes, scene.extent(phrase)), kind: kind)
    }
  }

  /// What was made of numbers and times, and what else the sentence tells.
  static func readings(_ scene: Scene, _ resolver: TimeResolver) -> [Explanation.Piece] {
    let mentions = Mentions(scene, resolver: resolver)
    var pieces = quantities(scene) + times(mentions, scene)
    func add(_ extent: Extent, _ kind: String) {
      pieces.append(.init(text: Text.string(scene.bytes, extent), kind: kind))
    }
    for cause in mentions.causes {
      add(
        cause.value.words,
        "cause "
          + ([cause.value.kind.rawValue] + [cause.value.strike?.rawValue].compactMap(\.self))
          .joined(separator: " "))
    }
    for actor in mentions.actors {
      add(actor.value.words, actor.value.cue.isEmpty ? "actor" : "actor, blamed")
    }
    for target in mentions.targets { add(target.value.words, "target") }
    for place in mentions.places {
      add(place.value.words, place.value.isWeak ? "place, brought to or from" : "place")
    }
    return pieces
  }

  private static func quantities(_ scene: Scene) -> [Explanation.Piece] {
    scene.quantities.map { quantity in
      let count = VictimReader(scene: scene).count(quantity)
      let nature = quantity.nature == .plain ? "" : ", \(quantity.nature)"
      return Explanation.Piece(
        text: Text.string(scene.bytes, scene.sentence.extent(quantity.lower..<quantity.upper)),
        kind: "number \(words(count))\(nature)")
    }
  }

  private static func times(_ mentions: Mentions, _ scene: Scene) -> [Explanation.Piece] {
    mentions.times.map { time in
      let days = time.value.interval.map { "\($0.from) to \($0.to), \($0.precision.rawValue)" }
      return Explanation.Piece(
        text: Text.string(scene.bytes, time.value.words), kind: "time \(days ?? "unresolved")")
    }
  }

  /// "12", "12 to 14 range", "dozens", "plural".
  static func words(_ count: Count) -> String {
    let qualifiers = count.qualifiers.filter { $0 != .exact }.map(\.rawValue)
    let ends = [count.min, count.max].compactMap { $0 }
    let figures = Set(ends).count > 1 ? "\(ends[0]) to \(ends[1])" : ends.first.map { "\($0)" }
    return ([count.word, figures].compactMap { $0 } + qualifiers).joined(separator: " ")
  }
}
