// SPDX-License-Identifier: Apache-2.0
import Record

extension Narrative {
  mutating func noteBlame(_ mentions: Mentions) {
    for actor in mentions.actors where !actor.value.cue.isEmpty {
      guard
        let cause = mentions.causes.last(where: { $0.phrase < actor.phrase })
          ?? mentions.causes.first
      else {
        complete(with: actor.value)
        continue
      }
      blamed.append((cause.value.key, actor.value))
      if blamed.count > 8 { blamed.removeFirst() }
    }
  }

  /// "The group blames the army", "the jets were the army's": of the event told last.
  private mutating func complete(with actor: Circumstances.ActorWords) {
    guard let last = drafts.last, events.indices.contains(last.event) else { return }
    if events[last.event].told.actor == nil { events[last.event].told.actor = actor }
  }

  private mutating func completeEvent(_ told: Circumstances) {
    guard let actor = told.actor, let last = drafts.last, events.indices.contains(last.event) else {
      return
    }
    let cause = events[last.event].told.cause
    if told.cause == nil || cause?.mayBe(told.cause) == true { complete(with: actor) }
  }

  mutating func noteContext(_ scene: Scene, _ mentions: Mentions, hasClaims: Bool) {
    var told = Circumstances()
    told.part = scene.part
    told.cause = mentions.causes.first?.value
    told.targetPart = scene.part
    if let target = mentions.targets.first?.value { (told.target, told.targetIsSingular) = target }
    told.actor = mentions.actors.first { $0.value.cue.isEmpty }?.value
    told.place = mentions.places.first?.value ?? PlacePhrase()
    told.time = mentions.times.first { $0.value.interval != nil }?.value
    if !hasClaims { completeEvent(told) }
    let isEmpty = told.cause == nil && told.place.isEmpty && told.time == nil && told.actor == nil
    guard !isEmpty else { return }
    let keeps = told.cause == nil || told.place.isEmpty
    // A lead that names a day and no place yet speaks of the places that follow.
    if told.time == nil, context.place.isEmpty, scene.number - contextSentence < 4 {
      told.time = context.time
    }
    context = keeps ? context.with(told, isSameSentence: true) : told
    contextSentence = scene.number
  }
}
