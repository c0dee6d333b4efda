// SPDX-License-Identifier: Apache-2.0
import Record

/// A share of a stated number: "half of the 40 wounded were children" are 20 of the 40, "one in four of
/// the 40" are ten, "80 percent of the 200" about 160.
enum Fractions: ClaimRule {
  static func read(_ scene: Scene, into finds: inout [Find]) {
    guard scene.sentence.seen.meets(WordClass(.fraction, .numberWord, .percent)), !finds.isEmpty
    else { return }
    for index in 0..<scene.count {
      if isShare(scene, index), let share = share(scene, index) {
        add(share, of: index + 2, from: index, scene, &finds)
      } else if isRatio(scene, index), let share = ratio(scene, index) {
        add(share, of: index + 2, from: index - 2, scene, &finds)
      }
    }
  }

  /// "Half", "two thirds", "80 percent".
  static func isShare(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].all.meets(WordClass(.fraction, .percent))
  }

  private static func add(
    _ share: Count, of whole: Int, from first: Int, _ scene: Scene, _ finds: inout [Find]
  ) {
    guard let known = finds.firstIndex(where: { $0.victims == whole }) else { return }
    let people = people(scene, whole)
    var find = Find("fraction", finds[known].harm, victims: people[0], trigger: whole - 2)
    (find.stated, find.others) = (share, Array(people.dropFirst()))
    (find.first, find.last) = (first, max(whole, people[people.count - 1]))
    // "Half of the 26 passengers died": the 13 did, and not the 26.
    if people == [whole], !isOfHarmed(scene, finds[known]) {
      (find.trigger, find.agent) = (finds[known].trigger, finds[known].agent)
      find.last = max(find.last, finds[known].last)
      finds[known] = find
      return
    }
    find.relation = .part
    finds.insert(find, at: known + 1)
  }

  /// "Half of the 40 wounded", "half of the 40 people killed": whether the harm is of the whole.
  private static func isOfHarmed(_ scene: Scene, _ whole: Find) -> Bool {
    let trigger = scene[whole.trigger]
    if scene[whole.victims].all.meets(WordClass(.harmAdjective, .harmNoun, .harmPast)) {
      return true
    }
    if whole.rule != "suffered-harm" || scene.order == .verbFirst { return true }
    if whole.trigger <= whole.victims || scene[whole.trigger - 1].kind == .relative { return true }
    return whole.trigger == scene.following(whole.victims) && trigger.traits.isEmpty
      && trigger.has(.harmPast)
  }

  /// Whether a phrase is the four of "one in four of …".
  static func isRatio(_ scene: Scene, _ index: Int) -> Bool {
    scene[index].quantity >= 0 && index >= 2 && scene[index - 2].quantity >= 0
      && scene[index - 1].kind == .preposition
      && scene.sentence.has(scene[index - 1].lower, .locative)
  }

  private static func ratio(_ scene: Scene, _ index: Int) -> Count? {
    guard let times = VictimSum.exactly(scene[index - 2], in: scene),
      let parts = VictimSum.exactly(scene[index], in: scene), parts > times,
      scene[index + 1].kind == .preposition, scene.sentence.has(scene[index + 1].lower, .of),
      let whole = scene.quantity(scene[index + 2]), let all = whole.min, whole.max == all,
      Int(all) * times % parts == 0
    else { return nil }
    return .exactly(Int(all) * times / parts)
  }

  /// The share in people of the number behind it.
  private static func share(_ scene: Scene, _ index: Int) -> Count? {
    guard scene[index + 1].kind == .preposition,
      scene.sentence.has(scene[index + 1].lower, .of),
      let whole = scene.quantity(scene[index + 2]), let all = whole.min, whole.max == all
    else { return nil }
    return share(scene, index, of: Int64(all))
  }

  /// What "half" or "two thirds" is of so many people, where it comes out even; what qualifies it stays: "more
  /// than half" of 901 are more than 450.
  static func share(_ scene: Scene, _ index: Int, of all: Int64) -> Count? {
    let phrase = scene[index]
    let percent = percent(scene, phrase)
    guard let times = percent ?? numerator(scene, phrase).map(Int64.init) else { return nil }
    let parts = percent == nil ? Int64(scene.lexeme(phrase.upper - 1).number) : 100
    guard parts > times else { return nil }
    let (whole, rest) = (Int(all * times / parts), (all * times) % parts)
    let word = qualifier(scene, phrase)
    guard word >= 0 else {
      if percent != nil { return Count(min: whole, max: whole, qualifiers: [.approx]) }
      return rest == 0 ? .exactly(whole) : nil
    }
    let next = rest == 0 ? whole : whole + 1
    switch scene.lexeme(word).qualifier {
    case .moreThan: return Count(min: whole, qualifiers: [.moreThan])
    case .atLeast: return Count(min: next, qualifiers: [.atLeast])
    case .lessThan: return Count(max: next, qualifiers: [.lessThan])
    case .atMost: return Count(max: whole, qualifiers: [.atMost])
    case .approx: return Count(min: whole, max: whole, qualifiers: [.approx])
    default: return nil
    }
  }

  /// The whole number of "80 percent"; nobody counts by hundredths, so that it is about so many people.
  private static func percent(_ scene: Scene, _ phrase: Phrase) -> Int64? {
    let figure = scene.sentence[phrase.upper - 2]
    guard scene.sentence.has(phrase.upper - 1, .percent), phrase.upper - 1 > phrase.lower,
      figure.isFigure, figure.shape.isDisjoint(with: [.decimal, .clock])
    else { return nil }
    return Int64(figure.key)
  }

  /// The "more than" of a share, in its phrase or before it; −1 for none.
  private static func qualifier(_ scene: Scene, _ phrase: Phrase) -> Int {
    [phrase.lower, phrase.lower - 1].first { scene.sentence.has($0, .qualifierBefore) } ?? -1
  }

  /// One of "half" and "a third", two of "two thirds".
  private static func numerator(_ scene: Scene, _ phrase: Phrase) -> Int32? {
    guard scene.sentence.has(phrase.upper - 1, .fraction) else { return nil }
    guard let quantity = scene.quantity(phrase) else {
      let words = (phrase.lower..<phrase.upper - 1).allSatisfy {
        scene.sentence.meets($0, WordClass(.qualifierBefore, .article))
      }
      return words ? 1 : nil
    }
    guard quantity.upper == phrase.upper - 1 else { return nil }
    return quantity.min ?? quantity.max
  }

  /// "… were women and children", "… killed were children": who they were; else those of the whole.
  private static func people(_ scene: Scene, _ whole: Int) -> [Int] {
    var verb = scene.following(whole)
    if scene[verb].has(.harmPast), scene[verb].traits.isEmpty { verb = scene.following(verb) }
    guard scene[verb].kind == .verb, scene[verb].traits.contains(.be),
      scene.isVictims(scene.following(verb))
    else { return [whole] }
    return scene.objects(from: scene.following(verb))
  }
}
