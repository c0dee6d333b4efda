// SPDX-License-Identifier: Apache-2.0
import Record

extension Narrative {
  /// Gives the drafts of a sentence the chains of the statements that hold them.
  ///
  /// A figure that goes on with an earlier one ("the figure", "those deaths") rests on the same
  /// word unless its sentence names another; so does what the same sentence adds.
  mutating func attribute(
    since first: Int, _ chains: consuming ChainReader, _ said: Range<Int>
  ) {
    var carried = Chain()
    for draft in drafts[first...] {
      var chain = chains.chain(for: draft.passage, among: said)
      if chain.isDenial, draft.count.has(.none) {
        chain.isDenial = false  // Who denies any says that there were none.
      } else if chain.isDenial {
        chain = Chain()
        if draft.stance == .asserted { draft.stance = .alleged }
      }
      if chain.isEmpty {
        if draft.relation == .sameFigure || draft.isRunning {
          carried = chainOfFigure(before: first, draft)
        }
        chain = carried
      }
      draft.chain = chain
    }
  }

  /// Gives early claims, such as a headline's, what the report tells of their event later.
  private func fillBack() {
    for draft in drafts where isFilled(draft) && events.indices.contains(draft.event) {
      let told = events[draft.event].told
      // "The next day" is counted from what was told before.
      if draft.circumstances.time == nil, !draft.circumstances.isTimeOpen,
        told.time?.expression.isLater != true
      {
        draft.circumstances.time = told.time
      }
      if isDoneBySame(draft, told) {
        draft.circumstances.actor = told.actor
        draft.circumstances.actor?.isInferred = true
      }
      if draft.scope != .cumulative { draft.rival = events[draft.event].rival }
      if draft.circumstances.place.isEmpty
        || draft.circumstances.place.isOfCause && !told.place.isEmpty
      {
        draft.circumstances.place = told.place
      }
      if draft.scope == .unspecified, draft.stance != .alleged { draft.scope = .incident }
    }
    // "12 people, mostly women": where nothing else is told of a part, it is of its whole's scope.
    for draft in drafts where draft.scope == .unspecified && draft.relation == .part {
      if let whole = draft.partOf { draft.scope = drafts[whole].scope }
    }
  }

  /// A count, or people without one of whom an asserted headline tells.
  private func isFilled(_ draft: Draft) -> Bool {
    draft.isCounted || draft.part == .title && draft.stance == .asserted
  }

  /// Whether a claim without an actor is of the cause whose actor is told elsewhere.
  private func isDoneBySame(_ draft: Draft, _ told: Circumstances) -> Bool {
    guard draft.circumstances.actor == nil, told.actor != nil, draft.scope != .cumulative,
      !draft.isOfOtherSide
    else { return false }
    let cause = draft.circumstances.cause
    // "Two killed in blast" and "a bomb planted on a motorcycle".
    return cause == nil || cause?.takesUp(told.cause) == true
      || told.cause.map { $0.kind == .unknown && $0.part == .title } == true
  }

  private func chainOfFigure(before first: Int, _ draft: Draft) -> Chain {
    let last = drafts[..<first].last {
      $0.harm == draft.harm
        && (draft.isRunning
          ? draft.sentenceNumber - $0.sentenceNumber == 1 : $0.event == draft.event)
    }
    return last?.chain.inferred ?? Chain()
  }

  /// Gives the sentences of a quotation the speaker whom only its last one names.
  private mutating func attributeBack(_ attributions: Attributions) {
    let chains = ChainReader(all: attributions.all, outlet: attributions.outlet)
    for draft in drafts where draft.chain.isEmpty || draft.chain.isQuoted {
      let later = chains.chain(
        for: draft.passage, in: draft.part, before: draft.sentenceNumber)
      draft.chain = draft.chain.leading(to: later)
    }
    guard var credit = attributions.credit else { return }
    credit.inferred = true
    for draft in drafts where draft.chain.isEmpty && draft.part == .text {
      var chain = draft.chain
      chain.add(credit)
      draft.chain = chain
    }
  }

  /// What only the whole report shows: media through which a speaker is quoted, and repeats.
  mutating func complete(_ attributions: Attributions) {
    attributeBack(attributions)
    let passages = Passages(attributions)
    for index in drafts.indices where !passages.isEmpty && !drafts[index].chain.isEmpty {
      drafts[index].chain = passages.completed(
        drafts[index].chain, at: drafts[index].sentenceNumber)
    }
    fillBack()
    NameLists.sum(drafts)
    FormerFigures.settle(drafts)
    OpenFate.settle(drafts)
    Repeats.join(&drafts)
    PositionMatching.attach(positions, to: drafts)
  }
}
