// SPDX-License-Identifier: Apache-2.0
import Record

/// The phrases that name victims before a verb: its subjects, lists of them and what is set into them.
extension Scene {
  /// The phrases that name the people a verb at an index speaks of, in order; none where unclear.
  func subjects(of verb: Int) -> [Int] {
    var index = preceding(verb)
    index = beforeAge(beforeHome(beforeThings(beforeInsertion(index))))
    let isShare = self[index].kind == .including  // "One of them died."
    if isShare { index = preceding(index) }
    let isRelative = self[index].kind == .relative || self[index].kind == .that
    if isRelative {
      if let whole = unknownPlural(before: index) ?? wholeOfOne(preceding(index), of: verb) {
        return [whole]
      }
      index = preceding(index)
      if self[index].kind == .comma {
        index = beforeHome(beforeParts(index) ?? preceding(index))
        if let named = agedPerson(index, of: verb) { return [named] }
        index = beforeAge(index)
      }
    }
    guard
      let head = beforeConviction(index, of: verb) ?? beforeOwnClause(index, of: verb)
        ?? (isRelative ? nil : beforeOpenApposition(index, of: verb))
        ?? beforeOpenParticiple(index, of: verb) ?? beforeEmployer(index) ?? headNoun(
          endingAt: index) ?? beforeRelative(index)
        ?? beforeParticiple(index)
        ?? beforeClause(index)
    else { return [] }
    if isShare || isShareOfWhom(head, verb) { return [head] }
    if let kin = kinOfSeveral(head, verb) { return [kin] }
    if isCargo(head, of: verb) || !isRelative && isHome(of: head) { return [] }
    var list = [head]
    collect(before: head, into: &list)
    if self[preceding(list[list.count - 1])].kind == .including {
      let isApart = list.count > 1 && self[preceding(preceding(head))].kind == .comma
      return [isApart ? head : wholeOfParts(list[list.count - 1]) ?? head]
    }
    return list.count > 1 ? withoutRetold(list.reversed()) : list
  }

  /// "112 were treated, of whom nine died": the nine alone.
  private func isShareOfWhom(_ number: Int, _ verb: Int) -> Bool {
    self[number].quantity >= 0 && self[number].classes.isEmpty
      && self[preceding(number)].kind == .including && preceding(verb) == number
  }

  /// "The parents of two soldiers were killed": the parents, while of "relatives of the two soldiers killed"
  /// the soldiers were.
  private func kinOfSeveral(_ head: Int, _ verb: Int) -> Int? {
    let kin = self[head - 2]
    guard self[verb].traits.contains(.be), preceding(verb) == head, self[head].quantity >= 0,
      self[head - 1].kind == .preposition, sentence.has(self[head - 1].lower, .of),
      kin.kind == .noun, kin.has(.kin), kin.has(.plural), kin.quantity < 0
    else { return nil }
    return head - 2
  }

  /// "A plane carrying 62 people was shot down": the plane was.
  private func isCargo(_ people: Int, of verb: Int) -> Bool {
    let carrying = self[people - 1]
    guard carrying.kind == .verb, carrying.traits.isEmpty, carrying.has(.gerund),
      self[verb].traits.contains(.be), self[people].has(.plural),
      !isOfSeveral(verb)
    else { return false }
    return self[people - 2].kind == .noun && !isVictims(people - 2)
  }

  /// "Twenty herders and 83 cows were killed": the herders.
  private func beforeThings(_ index: Int) -> Int {
    guard self[index].kind == .noun,
      self[index].traits.contains(.measured) || self[index].has(.measure)
    else { return index }
    // "A herdsman and eleven of his camels".
    let isShare = isOf(index - 1) && self[index - 2].quantity >= 0
    let joint = isShare ? preceding(index - 2) : preceding(index)
    return self[joint].kind == .conjunction ? preceding(joint) : index
  }

  /// "18 civilians, nine of them women, who were killed": those who were killed are the 18.
  private func beforeParts(_ comma: Int) -> Int? {
    guard let before = openingComma(comma),
      (before..<comma).contains(where: { self[$0].kind == .including })
    else { return nil }
    return before
  }

  /// Adds, last first, the phrases of a list that ends at a phrase: "A, B and C".
  private func collect(before last: Int, into list: inout [Int]) {
    var index = last
    while list.count < 40 {
      var joint = preceding(index)
      guard self[joint].kind == .conjunction || self[joint].kind == .comma else { return }
      if self[joint].kind == .conjunction, self[preceding(joint)].kind == .comma {
        joint = preceding(joint)
      } else if self[joint].kind == .comma, list.count == 1, !isHeadlineList(joint) {
        return
      }
      guard goesOn(behind: joint) else { return }
      let end = beforeAge(beforeDashes(beforeBracket(preceding(joint))))
      guard
        let found = headNoun(endingAt: end)
          ?? (isOpeningName(self[end]) || isJoinedPronoun(end) ? end : nil)
      else { return }
      let next = named(by: found) ?? whoIsNamed(found) ?? found
      guard self[preceding(next)].kind != .verb || self[index].quantity < 0 || isTold(next) else {
        return
      }
      if isDoer(next) || isFigureOfHarm(next) || isOther(next, than: list, joint) { return }
      list.append(next)
      index = next
    }
  }

  /// "Omar said his wife and two sons were killed": the verb before them only tells of it.
  private func isTold(_ first: Int) -> Bool {
    let verb = preceding(first)
    return self[preceding(verb)].kind != .preposition && takes(verb).contains(.clause)
      && !takes(verb).meets([.figure, .object, .addressee])
  }

  /// "31 dead and 87 injured": what befell the 31 is told.
  private func isFigureOfHarm(_ index: Int) -> Bool {
    self[index].quantity >= 0 && self[index].classes.meets(WordClass(.harmNoun, .harmAdjective))
  }

  /// "Murdered by a gang of rebels, and another two were hurt": whoever did it is not in the list.
  private func isDoer(_ index: Int) -> Bool {
    var joint = preceding(index)
    // "According to the rebels, an officer and a sergeant …": nor who says so.
    if sentence.has(self[joint].lower, .accordingTo) { return true }
    while sentence.has(self[joint].lower, .of), self[joint].kind == .preposition,
      self[preceding(joint)].kind == .noun
    { joint = preceding(preceding(joint)) }
    return self[joint].kind == .preposition && sentence.has(self[joint].lower, .by)
  }

  /// "In an offensive of the rebels, five farmers and a guard died": fighters without a number before a comma,
  /// and behind it people with one.
  private func isOther(_ index: Int, than list: [Int], _ joint: Int) -> Bool {
    self[joint].kind == .comma && self[joint + 1].kind != .conjunction
      && self[index].quantity < 0 && self[index].all.has(.actor) && self[index].has(.plural)
      && list.allSatisfy { self[$0].quantity >= 0 || self[$0].traits.contains(.article) }
  }

  /// Steps back over what dashes set into a list: "six priests -- five monks among them -- and".
  func beforeDashes(_ index: Int) -> Int {
    guard self[index].kind == .dash,
      let open = (max(0, index - 14)..<index).last(where: { self[$0].kind == .dash })
    else { return index }
    return preceding(open)
  }

  /// Steps back over the age in "Salim Haddad, 41, and …".
  func beforeAge(_ index: Int) -> Int {
    var index = index
    while self[index].kind == .noun, isAge(self[index]) { index = preceding(preceding(index)) }
    return index
  }

  /// "The family of Omar Haddad, 15, who was shot": he alone, where the verb is of one.
  private func agedPerson(_ age: Int, of verb: Int) -> Int? {
    let name = beforeAge(age)
    guard name != age, isPersonName(self[name]),
      !isOfSeveral(verb)
    else { return nil }
    return name
  }

  /// The name before an apposition that ends at a phrase: "Salim Haddad, a driver".
  private func named(by apposition: Int) -> Int? {
    guard isApposition(self[apposition]), self[preceding(apposition)].kind == .comma else {
      return nil
    }
    let name = beforeAge(preceding(preceding(apposition)))
    return isPersonName(self[name]) ? name : nil
  }

  /// "The driver, Omar Haddad, and his son": the driver before his name.
  private func whoIsNamed(_ name: Int) -> Int? {
    let comma = preceding(name)
    guard self[comma].kind == .comma, sentence.has(self[comma].lower, .comma),
      case let trade = preceding(comma), nameOfKin(trade, comma) == name
    else { return nil }
    // "Rana Farah, the mayor, Omar Haddad, and a guard": the mayor is the one before.
    let before = preceding(trade)
    return self[before].kind == .comma && isPersonName(self[preceding(before)]) ? nil : trade
  }

  /// "Mother, two daughters killed": a headline puts a comma for "and".
  private func isHeadlineList(_ comma: Int) -> Bool {
    comma == 1 && (part == .title || sentence.isLine)
      && phrases[0].classes.meets(WordClass(.kin, .person))
  }
}
