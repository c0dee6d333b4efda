// SPDX-License-Identifier: Apache-2.0
import Record

/// The parts of a figure that a colon names or dashes count: "killed three reporters: Omar Nava, a
/// photographer, and Karim Lago", "six priests -- five Spaniards and a Peruvian -- were murdered".
enum NamedParts {
  private static let most = 40

  static func read(_ scene: Scene, _ whole: Find, _ finds: inout [Find]) {
    guard whole.victims >= 0,
      scene[whole.victims].has(.plural) || scene[whole.victims].quantity >= 0
    else { return }
    readNames(scene, whole, &finds)
    if scene.order == .subjectFirst { readBeside(scene, &finds) }
    guard scene.sentence.seen.meets(WordClass(.dash, .open, .comma)) else { return }
    for index in finds.indices where finds[index].relation == .none && finds[index].victims >= 0 {
      readInset(scene, index, finds[index].victims, &finds)
      BracketedParts.read(scene, finds[index], &finds)
      for people in finds[index].members { readInset(scene, index, people, &finds) }
    }
  }

  private static func readNames(_ scene: Scene, _ whole: Find, _ finds: inout [Find]) {
    guard scene.sentence.seen.has(.colon),
      let colon = (whole.victims..<scene.count).first(where: { scene[$0].kind == .colon }),
      case let names = names(scene, behind: colon), names.count > 1,
      !names.contains(where: { name in finds.contains { $0.victims == name } })
    else { return }
    if let number = VictimSum.exactly(scene[whole.victims], in: scene), number < names.count {
      return
    }
    for name in names { finds.append(part(whole, name)) }
  }

  /// "Two reporters, Omar Nava and Karim Lago, were killed": each of as many names is one of them.
  private static func readBeside(_ scene: Scene, _ finds: inout [Find]) {
    guard scene.sentence.seen.has(.comma) else { return }
    for index in finds.indices where finds[index].relation == .none && finds[index].victims >= 0 {
      let people = finds[index].victims
      let names = names(scene, beside: people)
      guard !names.isEmpty, names.allSatisfy({ scene.isPersonName(scene[$0]) }),
        VictimSum.exactly(scene[people], in: scene) == names.count,
        !names.contains(where: { name in finds.contains { $0.victims == name } })
      else { continue }
      for name in names { finds.append(part(finds[index], name)) }
    }
  }

  /// The names that a comma sets beside those whose number is told: "two brothers, Omar Haddad and Salim
  /// Haddad, were killed", "two of the dead, …"; empty where they are fewer than two, more than the number, or who speaks.
  static func names(_ scene: Scene, beside people: Int) -> [Int] {
    guard scene.order == .subjectFirst, scene[people].kind == .noun,
      scene[people].has(.plural) || scene[people].classes.isEmpty && scene.isOf(people + 1),
      case let comma = scene.commaOfNames(people), scene[comma].kind == .comma,
      case let number = VictimSum.exactly(scene[people], in: scene) ?? untold(scene[people]),
      number > 1,
      case let isKin = scene[people].has(.kin) || scene[comma - 1].has(.collective),
      case let names = firstList(names(scene, behind: comma, mayBeGiven: isKin), number, scene),
      (2...number).contains(names.count),
      let last = names.last,
      case let verb = scene[(last..<scene.count).first { scene[$0].kind == .verb } ?? scene.count],
      !verb.classes.meets(WordClass(.said, .says, .tells, .reports))
    else { return [] }
    return names
  }

  /// Where no number bounds them, or more stand behind them, the names up to the one behind "and", and a comma
  /// after it: "two brothers, Omar and Salim Haddad, and their cousin Nabil".
  private static func firstList(_ names: [Int], _ number: Int, _ scene: Scene) -> [Int] {
    guard names.count > number || number == .max else { return names }
    guard
      let last = names.firstIndex(where: { scene[scene.preceding($0)].kind == .conjunction }),
      number == .max || last == number - 1,
      scene[names[0] - 1].kind == .comma, scene.sentence.has(scene[names[0] - 1].lower, .comma),
      case let next = scene[names[last] + 1].kind, next == .comma || next == .stop
    else { return [] }
    return Array(names[...last])
  }

  /// "The brothers, Omar and Salim Haddad,": as many as are named.
  private static func untold(_ phrase: Phrase) -> Int {
    let isTold = phrase.traits.contains(.definite) || phrase.traits.contains(.possessive)
    return isTold && phrase.quantity < 0 && !phrase.has(.actor) && !phrase.has(.source) ? .max : 0
  }

  /// The names of a list, without what stands between commas to say who they were.
  ///
  /// Of kin, given names alone are enough: "his sons, Omar and Salim,".
  static func names(_ scene: Scene, behind colon: Int, mayBeGiven: Bool = false) -> [Int] {
    var (names, isFull) = ([Int](), mayBeGiven)
    guard case let first = scene[scene.following(colon)],
      scene.isPersonName(first) || scene.isBareName(first)
    else { return [] }
    for index in (colon + 1)..<max(colon + 1, scene.count) {
      let phrase = scene[index]
      if phrase.kind == .verb || phrase.kind == .stop || names.count == most { break }
      let before = scene[scene.preceding(index)].kind
      let begins = before == .comma || before == .conjunction || before == .colon
      guard begins, !phrase.traits.contains(.article) else { continue }
      let isWhole = scene.isPersonName(phrase)
      // "Omar and Salim Haddad": a given name alone, where a full one follows.
      if isWhole || scene.isBareName(phrase) { names.append(index) }
      isFull = isFull || isWhole
    }
    return isFull ? names : []
  }

  /// Counted people between dashes or in brackets whose sum is the figure before them.
  private static func readInset(
    _ scene: Scene, _ whole: Int, _ people: Int, _ finds: inout [Find]
  ) {
    var dash = scene.following(people)
    if scene[dash].kind == .preposition, scene.sentence.has(scene[dash].lower, .of) {
      dash = scene.following(scene.following(dash))  // "Seven members of one family -- a man, …".
    }
    guard [.dash, .open, .comma].contains(scene[dash].kind),
      let all = VictimSum.exactly(scene[people], in: scene)
    else { return }
    let list = scene.objects(from: scene.following(dash))
    let numbers = list.compactMap { VictimSum.exactly(scene[$0], in: scene) }
    guard list.count > 1, numbers.count == list.count, numbers.reduce(0, +) == all,
      scene[dash].kind != .comma || closes(scene, list),
      !list.contains(where: { name in
        finds.contains { $0.victims == name || $0.members.contains(name) }
      })
    else { return }
    for people in list { finds.append(part(finds[whole], people)) }
  }

  /// Whether a comma or the sentence's end stands behind "three civilians, two women and a man,".
  ///
  /// Given names alone are no claims of their own.
  private static func closes(_ scene: Scene, _ list: [Int]) -> Bool {
    let next = scene.following(list[list.count - 1])
    return (scene[next].kind == .comma || scene[next].kind == .stop)
      && list.allSatisfy { scene.isVictims($0) }
  }

  static func part(_ whole: Find, _ people: Int) -> Find {
    var part = Find("named-part", whole.harm, victims: people, trigger: whole.trigger)
    part.relation = .part
    part.agent = whole.agent
    (part.first, part.last) = (people, people)
    return part
  }
}
