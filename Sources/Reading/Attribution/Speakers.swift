// SPDX-License-Identifier: Apache-2.0
import Record

/// The persons and bodies of a report, by which short names and pronouns are resolved.
struct Speakers {
  struct Known {
    /// The last word of the name, by which it is referred to.
    var key: UInt32
    var demonym: UInt32 = 0
    var role: UInt32 = 0
    var isPerson: Bool
    var speaker: Speaker
  }

  private(set) var known: [Known] = []
  /// Who spoke last.
  var last: Speaker?
  /// Whom a sentence since then began with.
  var subject: Speaker?

  /// Adds or completes what is known; the first full name stays.
  mutating func note(_ new: Known) {
    if let index = known.firstIndex(where: { $0.key == new.key && $0.isPerson == new.isPerson }) {
      if known[index].role == 0 { known[index].role = new.role }
      if known[index].demonym == 0 { known[index].demonym = new.demonym }
      if known[index].speaker.body == nil { known[index].speaker.body = new.speaker.body }
      if known[index].speaker.kind == .unknown { known[index].speaker.kind = new.speaker.kind }
      if new.speaker.name.utf8.count > known[index].speaker.name.utf8.count {
        known[index].speaker.name = new.speaker.name
      }
      return
    }
    guard known.count < 200 else { return }
    known.append(new)
  }

  func knows(_ key: UInt32) -> Bool { known.contains { $0.key == key && $0.role != 0 } }

  func find(_ key: UInt32) -> Speaker? { known.last { $0.key == key }?.speaker }

  /// "the Russian leader", "the chairman": the last person with that role, or of that country.
  func find(role: UInt32, demonym: UInt32) -> Speaker? {
    known.last {
      $0.isPerson
        && (role != 0 && $0.role == role && (demonym == 0 || $0.demonym == demonym)
          || demonym != 0 && $0.demonym == demonym && $0.role != 0)
    }?.speaker
  }
}
