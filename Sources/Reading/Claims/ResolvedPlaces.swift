// SPDX-License-Identifier: Apache-2.0
import Record

/// What the places of a report mean.
struct ResolvedPlaces {
  let occurrences: [PlaceTable.Occurrence]
  /// By the first of the names that mean the same; nil where nobody asked, or none is known.
  let mentions: [PlaceMention?]
  /// The country that the report is of, as far as one is told.
  var country: String?

  /// The place that words mean; nil where no gazetteer knows it.
  func mention(of place: PlacePhrase) -> PlaceMention? {
    if let own = PlaceTable.find(place, in: occurrences).flatMap({
      mentions[$0.first] ?? mentions[$0.head]
    }) {
      return own
    }
    // "A Walmart in Chesapeake": no gazetteer knows the one, and the other holds it.
    return PlaceTable.find(place.holder, in: occurrences).flatMap { mentions[$0.first] }
  }
}
