// SPDX-License-Identifier: Apache-2.0

/// How much each sign weighs in favour of a place, in natural logarithms of odds.
///
/// Set by hand so that the signs rank as people rank them: what contains it and what kind it is
/// said to be, then the countries of the document, then what lies near, and its size last.
struct PlaceWeights {
  /// A country needs no support; of town and region with one name the region is second.
  var country = 5.5
  var province = 3.7
  var district = 3.1
  /// A quarter, camp or landmark: much named, but only within its town's reports.
  var part = 2.4
  /// For each tenfold of inhabitants of a town, from a thousand up.
  var tenfold = 0.7
  /// Another name than the usual; a spelling that is merely like it.
  var other = -1.0
  var alike = -2.0
  /// All signs of the document for its country; none at all for a quarter's.
  var countryShare = 4.0
  var strayPart = -3.0
  /// No sign at all for its country, in a document that has signs of others.
  var stray = -1.2
  /// Other places of the document within some hundred kilometres.
  var proximity = 1.5
  /// The kind said beside the name, and another kind than that.
  var saidKind = 3.0
  var otherKind = -0.7
  /// The place that is said to hold it does; it does hold what is said to be in it.
  var held = 5.0
  var holds = 3.0
  /// It lies in another country than the region that is said to hold it.
  var elsewhere = -6.0
  /// That the words mean no place of the gazetteer, and what makes it likelier.
  var nothing = 3.1
  var partOfName = 1.5
  var oneOfTwo = 2.5
  var caseless = 1.2
  var acronym = 2.5
  var uppercase = 1.4

  func base(_ entry: PlaceEntry) -> Double {
    switch entry.kind {
    case .country: country
    case .province: province
    case .district, .subdistrict: district
    case .neighbourhood, .camp, .landmark: part
    case .city, .town, .village: tenfold * Self.tenfolds(entry.population + 1000)
    }
  }

  /// The decimal logarithm, to a twentieth, without a mathematics library.
  static func tenfolds(_ count: Int) -> Double {
    var (whole, rest) = (0.0, Double(max(1, count)))
    while rest >= 10 {
      rest /= 10
      whole += 1
    }
    return whole + (rest - 1) / 9 * (1 + 0.5 * (10 - rest) / 9)
  }

  func rank(_ rank: PlaceName.Rank) -> Double {
    switch rank {
    case .known: 0
    case .other: other
    case .alike: alike
    }
  }

  /// What speaks for no place at all.
  func nothing(_ found: FoundPlace, isUppercase: Bool) -> Double {
    nothing + (found.isPartOfName ? partOfName : 0) + (found.isOneOfTwo ? oneOfTwo : 0)
      + (found.isCaseless ? caseless : 0)
      + (found.isAcronym ? acronym : 0) + (isUppercase ? uppercase : 0)
  }
}
