// SPDX-License-Identifier: Apache-2.0
import Record

/// Words of a sentence that name places of the gazetteer, and what stands beside them.
///
/// Which of the places is meant is decided once all names of a document are found: see
/// `PlaceResolver`.
struct FoundPlace {
  /// The name, in UTF-8 bytes of its part.
  var bytes: Range<Int>
  /// The name with what belongs to it: "the city of Raqqa", "Idlib province".
  var extent: Range<Int>
  var part: Passage.Part = .text
  var node: Gazetteer.Node
  /// The name is only like one in the gazetteer.
  var isAlike = false
  /// What the words beside the name say it is.
  var kind: PlaceEntry.Kind?
  /// The event is by the place, not in it: "near Homs".
  var isNear = false
  /// "In Haiti", "southern Haiti": where something was, and not who did it.
  var isPlaced = false
  /// The words up to the next found place say that it may hold this one: ", in".
  var linksToNext = false
  /// One of those words is "in": not merely a comma, as in a list.
  var isSaidInNext = false
  /// A name of something else that holds a place's name: "Aleppo Media Center".
  var isPartOfName = false
  /// Another town's name follows with nothing between: "Vila Cruzeiro".
  var isOneOfTwo = false
  /// A word that is hardly ever a place, kept because one follows that may hold it: "Nice, France".
  var isBarred = false
  /// Written without a capital that would tell it from a word: in Arabic script.
  var isCaseless = false
  /// A few capital letters: "US", "DRC".
  var isAcronym = false
}

/// What is known of a document before its places are read.
struct PlaceContext: Sendable {
  /// ISO codes of the countries that the document names or implies, as by "Syrian"; one a mention.
  var countries: [String] = []
  /// Where its outlet is.
  var outlet: String?
  /// All is written in capitals, so that a capital tells nothing.
  var isUppercase = false
}
