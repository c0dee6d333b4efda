// SPDX-License-Identifier: Apache-2.0
import Record

/// Lists of names one a line, under a line that says what they are: "أسماء الشهداء:", "الشهداء هم".
///
/// The list goes on while each line is one name, with its number, age or kinship, and ends with the
/// first line that is anything else.
struct NameLists {
  /// What befell those whose names follow; nil outside a list.
  private var harm: Harm?
  /// Whether a number stood alone, as one with a full stop does before the name of its line.
  private var isNumbered = false
  /// Whether only a line says what the list is, as the menu of a page does too: "شهداء الجبل", "من نحن".
  private var asksGivenNames = false

  /// Adds the find of a line that is a name of the list, and notes whether a list begins or ends.
  ///
  /// - Parameters:
  ///   - scene: the line.
  ///   - finds: what the rules found in it.
  ///   - isTold: whether the report has told a figure of a harm, of which the names are a part;
  ///   where it has none, the heading stands for all of them.
  mutating func read(_ scene: Scene, into finds: inout [Find], isTold: (Harm) -> Bool) {
    if let harm {
      if NameLists.isNumber(scene) { return isNumbered = true }
      if let name = NameLists.name(scene), scene.sentence.isLine || isNumbered,
        !asksGivenNames || NameLists.isGiven(scene[name])
      {
        isNumbered = false
        var find = Find("listed-name", harm, victims: name, trigger: name)
        find.stated = .exactly(1)
        find.relation = .partOfEarlier
        return finds = [find]
      }
    }
    (harm, isNumbered) = (nil, false)
    if InlineNames.read(scene, into: &finds, isTold: isTold) { return }
    addHeading(scene, &finds, isTold)
    guard let (people, harm) = NameLists.heading(scene) ?? NameLists.introduced(scene, finds) else {
      return
    }
    self.harm = harm
    asksGivenNames = !NameLists.isIntroduced(scene)
    finds.removeAll { $0.isPlural && $0.victims == people }
    guard !isTold(harm), !finds.contains(where: { $0.harm == harm }) else { return }
    var all = Find("name-list", harm, victims: people, trigger: people)
    all.isPlural = true
    finds.append(all)
  }

  /// "والشهداء هم: أحمد …، وسلمى …" of whom nothing was told before: the words before the names stand for
  /// all of them.
  private func addHeading(_ scene: Scene, _ finds: inout [Find], _ isTold: (Harm) -> Bool) {
    guard let first = finds.firstIndex(where: { $0.rule == "listed-name" }),
      case let harm = finds[first].harm, !isTold(harm),
      !finds.contains(where: { $0.harm == harm && $0.rule != "listed-name" }),
      let people = (0..<finds[first].victims).last(where: { scene.isHarmed(scene[$0]) })
    else { return }
    var all = Find("name-list", harm, victims: people, trigger: people)
    all.isPlural = true
    finds.insert(all, at: first)
  }

  /// Gives the heading of a list, where no figure was told, as many people as names stand under it; the
  /// names are words of that sum.
  static func sum(_ drafts: [Draft]) {
    for index in drafts.indices where drafts[index].rule == "name-list" {
      let names = drafts.filter { $0.partOf == index && $0.rule == "listed-name" }
      guard !names.isEmpty else { continue }
      drafts[index].count = .exactly(names.reduce(0) { $0 + ($1.count.min ?? 1) })
      for name in drafts where name.partOf == index && name.part == drafts[index].part {
        drafts[index].passage = drafts[index].passage.joined(name.passage)
      }
    }
  }

  /// The people of a list that this line is the heading of, and what befell them; nil where it is
  /// none.
  private static func heading(_ scene: Scene) -> (people: Int, harm: Harm)? {
    let last = scene.count - 1
    guard last >= 0, last < 16, scene.sentence.seen.has(.person), scene[last].kind != .stop,
      let people = (0...last).first(where: {
        scene.isHarmed(scene[$0]) && scene[$0].quantity < 0 && scene[$0].has(.plural)
      }), let harm = scene.lexeme(scene[people].head).harm
    else { return nil }
    let isNamed = (0..<people).contains { scene[$0].has(.list) }
    let opens = scene[last].kind == .colon || scene[last].traits.contains(.pronoun)
    let isAll = scene[people].traits.contains(.definite) || people == 0
    // "شهداء بلدة كذا اليوم": a line that only says who they are.
    let isTitle =
      people == 0 && scene.sentence.isLine && !scene[0].traits.contains(.definite)
      && !(1...max(1, last)).contains {
        scene[$0].kind == .verb || scene[$0].kind == .comma || scene[$0].has(.cause)
          || scene.isHarmed(scene[$0])
      }
    return isNamed || opens && isAll || isTitle ? (people, harm) : nil
  }

  /// Whether a heading says that names follow: "أسماء الشهداء", "الشهداء هم", or a colon.
  private static func isIntroduced(_ scene: Scene) -> Bool {
    let last = scene[scene.count - 1]
    return last.kind == .colon || last.traits.contains(.pronoun) || scene.sentence.seen.has(.list)
  }

  /// Whether somebody is called by a given name, or by what one is.
  private static func isGiven(_ phrase: Phrase) -> Bool {
    phrase.all.meets(WordClass(.name, .person, .kin) | WordClass(.title, .role))
  }

  /// "نعت الجامعة ثلاثة من طلبتها قضوا في حادث، وهم:": those of whom the line tells.
  private static func introduced(_ scene: Scene, _ finds: [Find]) -> (people: Int, harm: Harm)? {
    let last = scene.count - 1
    guard last > 1, scene[last].kind == .colon, scene[last - 1].traits.contains(.pronoun),
      let told = finds.last(where: { $0.victims >= 0 && !$0.isNone && $0.relation != .part })
    else { return nil }
    return (told.victims, told.harm)
  }

  /// "1." alone, which a full stop parts from the name behind it.
  private static func isNumber(_ scene: Scene) -> Bool {
    scene.count == 2 && scene[1].kind == .stop && isNumber(scene, 0)
  }

  /// The one phrase of a line that names a person, over a bullet or number before it.
  private static func name(_ scene: Scene) -> Int? {
    var index = 0
    while index < scene.count, isBullet(scene, index) { index += 1 }
    guard index < min(scene.count, 4), isPerson(scene, index) else { return nil }
    let rest = (index + 1)..<max(index + 1, scene.count)
    let isAlone = rest.allSatisfy { next in
      let phrase = scene[next]
      switch phrase.kind {
      case .open, .close, .comma, .stop, .dash, .other, .preposition, .conjunction: return true
      case .noun:
        return phrase.traits.contains(.measured) || !phrase.classes.meets(telling)
      default: return false
      }
    }
    return isAlone ? index : nil
  }

  static func isBullet(_ scene: Scene, _ index: Int) -> Bool {
    switch scene[index].kind {
    case .noun: isNumber(scene, index)
    case .verb: false
    default: true
    }
  }

  private static var telling: WordClass {
    WordClass(.harmNoun, .cause, .toll, .figure) | WordClass(.body, .statement)
  }

  static func isNumber(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    return phrase.quantity >= 0 && phrase.upper == phrase.lower + 1
      && scene.sentence[phrase.lower].isFigure
  }

  /// A name of two words or more, or one behind "الطفل", "زوجته" or the like.
  static func isPerson(_ scene: Scene, _ index: Int) -> Bool {
    let phrase = scene[index]
    guard phrase.quantity < 0 else { return false }
    let called = WordClass(.person, .kin, .title, .role)
    if phrase.all.meets(called) {
      return !phrase.has(.plural) || scene.lexeme(phrase.head).number == 2
    }
    return phrase.traits.contains(.named) && phrase.upper - phrase.lower >= 2
      && phrase.upper - phrase.lower <= 7
  }
}
