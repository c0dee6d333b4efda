// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A phrase as its lower-case words, without marks above letters and punctuation.
///
/// People who mark sources, actors and places agree on the name in them and not on whether "the" or
/// a description belongs to it, so two phrases are held to name the same if one contains the other.
struct Words: Hashable {
  let list: [String]

  init(_ text: String) {
    let plain = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive], locale: Locale(identifier: "en_US_POSIX"))
    list = plain.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether one phrase, not empty, stands whole inside the other.
  func names(_ other: Words) -> Bool {
    contains(other) || other.contains(self)
  }

  private func contains(_ other: Words) -> Bool {
    guard !other.list.isEmpty, other.list.count <= list.count else { return false }
    return (0...(list.count - other.list.count)).contains { start in
      list[start..<(start + other.list.count)].elementsEqual(other.list)
    }
  }
}
