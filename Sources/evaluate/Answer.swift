// SPDX-License-Identifier: Apache-2.0

/// What the reader said of one text: a line of `cairn read`.
struct Answer {
  var claims: [AnswerClaim]
  var positions: [Position]

  /// A source with what it says of an event; one that stands on several claims counts once.
  struct Position: Hashable {
    var source: String
    var on: String
    var answer: String
  }

  init(_ line: JSON) {
    claims = line["claims"].array.enumerated().map { AnswerClaim($1, index: $0) }
    let said = line["claims"].array.flatMap { $0["positions"].array }
    positions = said.map(Position.init).reduce(into: []) { list, position in
      if !list.contains(position) { list.append(position) }
    }
  }
}

extension Answer.Position {
  init(_ item: JSON) {
    self.init(
      source: item["source"].words ?? "", on: item["on"].string ?? "",
      answer: item["answer"].string ?? "")
  }
}

/// One claim as the reader gave it; what it left out is nil or empty.
struct AnswerClaim {
  struct Candidate {
    var name: String
    var near: [Double]?
  }

  var id: Int
  var harm: String
  var count: GoldClaim.Count
  var victims: String?
  var status: String?
  var groups: Set<String>
  var causeKind: String?
  var causeType: String?
  var target: String?
  /// The actor's words and name, and the others it may be.
  var actor: [String]
  var placeWords: String?
  var places: [Candidate]
  var time: GoldClaim.Time?
  var scope: String?
  var stance: String?
  var isTotal: Bool
  var partOf: Int?
  var supersededBy: Int?
  /// The words and the name of each source.
  var chain: [[String]]
  var span: Range<Int>?
  var isInTitle: Bool

  /// Where else the report says the same; the answer does not say which of these are in the title.
  var repeats: [Range<Int>] = []
}

extension AnswerClaim {
  init(_ line: JSON, index: Int) {
    let count = line["count"]
    let time = line[line["scope"].string == "cumulative" ? "period" : "time"]
    self.init(
      id: line["id"].int ?? index, harm: line["harm"].string ?? "",
      count: GoldClaim.Count(
        min: count["min"].int, max: count["max"].int, qualifiers: Set(count["qualifiers"].strings),
        word: count["word"].string),
      victims: line["victims"]["text"].string, status: line["victims"]["status"].string,
      groups: Set(line["victims"]["groups"].strings),
      causeKind: line["cause"]["kind"].string, causeType: line["cause"]["type"].string,
      target: line["cause"]["target"].words,
      actor: Self.naming(line["actor"]) + line["actor"]["alternatives"].strings,
      placeWords: line["place"].words, places: Self.candidates(line["place"]),
      time: Self.days(from: time["from"].string, to: time["to"].string),
      scope: line["scope"].string, stance: line["stance"].string,
      isTotal: line["total"].bool ?? false, partOf: line["part_of"].int,
      supersededBy: line["superseded_by"].int,
      chain: line["chain"].array.map(Self.naming), span: line["span"].span,
      isInTitle: line["in"].string == "title", repeats: line["repeats"].array.compactMap(\.span))
  }

  /// The words and the name of somebody; a pronoun may stand for either.
  private static func naming(_ somebody: JSON) -> [String] {
    [somebody.words, somebody["name"].string].compactMap(\.self)
  }

  private static func candidates(_ place: JSON) -> [Candidate] {
    place["candidates"].array.map { candidate in
      let near = [candidate["lat"].double, candidate["lon"].double].compactMap { $0 }
      return Candidate(name: candidate["name"].string ?? "", near: near.count == 2 ? near : nil)
    }
  }

  private static func days(from: String?, to: String?) -> GoldClaim.Time? {
    guard let from, let to else { return nil }
    return GoldClaim.Time(from: String(from.prefix(10)), to: String(to.prefix(10)))
  }
}
