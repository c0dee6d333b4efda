// SPDX-License-Identifier: Apache-2.0

/// What a careful reader records from one report or sentence of the corpus.
///
/// `Corpus/README.md` explains every field and the rules by which it was annotated.
struct GoldText: Decodable {
  var id: String
  var phenomenon: String?
  var claims: [GoldClaim]
  var positions: [GoldPosition]?
}

/// One claim as annotated: words in place of offsets, lists where several values are right.
struct GoldClaim: Decodable {
  struct Count: Decodable, Hashable {
    var min: Int?
    var max: Int?
    var qualifiers: Set<String>
    var word: String?
  }

  struct Victims: Decodable {
    var text: String?
    var status: OneOf<String>
    var groups: Set<String>?
    /// Groups that may be read besides and need not.
    var groupsMay: Set<String>?
  }

  struct Cause: Decodable {
    var kind: OneOf<String>?
    var type: OneOf<String>?
    var target: String?
  }

  struct Place: Decodable {
    var text: String
    var name: OneOf<String>
    var near: [Double]?
  }

  struct Time: Decodable, Hashable {
    var from: String
    var to: String
  }

  var id: Int
  var words: String
  var occurrence: Int?
  var `in`: String?
  var harm: OneOf<String>
  var count: Count
  var victims: Victims
  var cause: Cause?
  var actor: OneOf<String>?
  var place: Place?
  var time: Time?
  var scope: OneOf<String>
  var stance: OneOf<String>
  var total: Bool?
  var partOf: Int?
  var supersededBy: Int?
  var chain: [OneOf<String>]
  var incident: String?
  /// Whether the text alone gives no day or no place below a district, so that it need not join.
  var pending: Bool?
  var origin: String?
  var optional: Bool?

  var isPending: Bool { pending ?? false }
  var isOptional: Bool { optional ?? false }
  var isTotal: Bool { total ?? false }
  var isInTitle: Bool { `in` == "title" }
}

/// What somebody says of an event that others report: accepts, denies, investigates.
struct GoldPosition: Decodable, Hashable {
  var source: String
  var on: String
  var answer: String
  var words: String
}
