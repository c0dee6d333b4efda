// SPDX-License-Identifier: Apache-2.0

/// What may be the content of a word that attributes: "said", "refused", "the claim".
struct Takes: OptionSet {
  var rawValue: UInt16

  /// "said that …", "said …", and a quotation.
  static var clause: Takes { Takes(rawValue: 1) }
  /// "asked whether …", "explained how …".
  static var question: Takes { Takes(rawValue: 2) }
  /// "refused to …".
  static var infinitive: Takes { Takes(rawValue: 4) }
  /// Whatever follows: "criticised the ministry", "accused the army of shelling it".
  static var object: Takes { Takes(rawValue: 8) }
  /// Whom it is told comes first: "told reporters that …".
  static var addressee: Takes { Takes(rawValue: 16) }
  /// "…, he said"; "…, said the director".
  static var before: Takes { Takes(rawValue: 32) }
  /// Nobody is named whose view it is: "appears to", "is expected to".
  static var impersonal: Takes { Takes(rawValue: 64) }
  /// Its subject does something rather than telling it: "refuses", "supports".
  static var act: Takes { Takes(rawValue: 128) }

  /// The form that goes with the subject of another verb: "saying".
  static var participle: Takes { Takes(rawValue: 256) }
  /// The word is as often a noun: "plans", "support".
  static var either: Takes { Takes(rawValue: 512) }

  /// A figure, or people who came to harm: "put the toll at 12", "counted nine dead".
  static var figure: Takes { Takes(rawValue: 1024) }

  /// Its participle goes with whom it accuses: "a man charged with murder".
  static var accused: Takes { Takes(rawValue: 2048) }

  func meets(_ other: Takes) -> Bool { !isDisjoint(with: other) }

  /// Reads `clause,before`; nil where a name is unknown.
  init?(_ names: String) {
    self.init()
    for name in names.split(separator: ",") {
      switch name {
      case "clause": insert(.clause)
      case "question": insert(.question)
      case "infinitive": insert(.infinitive)
      case "object": insert(.object)
      case "addressee": insert(.addressee)
      case "before": insert(.before)
      case "impersonal": insert(.impersonal)
      case "act": insert(.act)
      case "participle": insert(.participle)
      case "either": insert(.either)
      case "figure": insert(.figure)
      case "accused": insert(.accused)
      default: return nil
      }
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }
}
