// SPDX-License-Identifier: Apache-2.0
import Record

/// What was said at first, and what a report gives in its place: "it was initially reported that nine had died, but
/// the governor later said that five were killed", "police had earlier said ten people died".
enum FormerFigures {
  /// How many sentences away the figure may stand that replaces one.
  private static let reach = 6

  /// Whether a word of an earlier time stands with the verb of speech that a find is told by; nil where none does,
  /// true where the verb itself tells of what lies before, "had earlier said", or a "but" follows.
  static func isLongFormer(_ scene: Scene, _ find: Find) -> Bool? {
    guard scene.order == .subjectFirst, scene.sentence.seen.has(.former),
      let verb = (0..<max(0, find.first)).last(where: {
        scene[$0].kind == .verb && (scene[$0].classes.meets(speech) || isOfToll($0, scene))
      }), !(verb + 1..<max(verb + 1, find.first)).contains(where: { scene[$0].kind == .verb })
    else { return nil }
    let isFormer = (scene[verb].lower..<scene[verb].upper).contains {
      scene.sentence.has($0, .former) && scene.sentence.has($0, .adverb)
    }
    guard isFormer else { return nil }
    return scene[verb].traits.contains(.have)
      || (max(0, find.last)..<max(0, find.last, scene.count)).contains { scene.isBut($0) }
  }

  /// "It earlier gave a toll of two dead and 30 injured".
  private static func isOfToll(_ verb: Int, _ scene: Scene) -> Bool {
    scene.sentence.seen.has(.toll) && scene[verb + 1].has(.toll)
      && (scene[verb].lower..<scene[verb].upper).contains { scene.sentence.has($0, .former) }
  }

  private static var speech: WordClass { WordClass(.said, .says, .tells) | WordClass(.reports) }

  /// Gives such figures the one that replaces them: the next of their event and harm, else a higher one before.
  static func settle(_ drafts: [Draft]) {
    for index in drafts.indices where mayBeReplaced(drafts[index]) {
      let old = drafts[index]
      // Drafts stand in the order of their sentences.
      let behind = drafts[(index + 1)...].prefix { isNear($0, old) }
      let before = drafts[..<index].reversed().prefix { isNear($0, old) }
      old.supersededBy =
        behind.firstIndex { replaces($0, old) }
        ?? before.firstIndex {
          replaces($0, old) && ($0.count.min ?? 0) > (old.count.min ?? .max)
        }.map { drafts.index(before: $0.base) }
    }
  }

  private static func isNear(_ new: Draft, _ old: Draft) -> Bool {
    abs(new.sentenceNumber - old.sentenceNumber) <= reach
  }

  private static func mayBeReplaced(_ draft: Draft) -> Bool {
    draft.isLongFormer != nil && draft.partOf == nil && draft.supersededBy == nil
      && draft.relation == .none && draft.isCounted && draft.harm != .unspecified
  }

  private static func replaces(_ new: Draft, _ old: Draft) -> Bool {
    new.event == old.event && new.harm == old.harm && new.part == old.part
      && new.isLongFormer == nil && new.partOf == nil && new.relation == .none
      && !new.isAdditional && new.isCounted && new.count != old.count && new.scope == old.scope
      && mayPutRight(new, old)
  }

  /// What one outlet reported first another does not take back: only where nobody is named for it, where it "had"
  /// been said or "but" follows, or by the same speaker.
  private static func mayPutRight(_ new: Draft, _ old: Draft) -> Bool {
    if old.isLongFormer == true || old.chain.isEmpty { return true }
    guard let first = old.chain.speakers.first, let second = new.chain.speakers.first else {
      return false
    }
    let (old, new) = (called(first), called(second))
    return !old.isEmpty && old == new
  }

  /// By name, else by what "it" was found to mean.
  private static func called(_ speaker: Speaker) -> String {
    speaker.name.isEmpty ? speaker.body ?? speaker.text : speaker.name
  }
}
