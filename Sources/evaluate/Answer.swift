// SPDX-License-Identifier: Apache-2.0

/// What the reader said of one text: a line of `cairn read`.
struct Answer {
  var claims: [AnswerClaim]
  var positions: [Position]

  /// A source with what it says of an event.
  struct Position {
    var source: String
    var on: String
    var position: String
  }

  init(_ line: JSON) {
    claims = line["claims"].array.enumerated().map { AnswerClaim($1, index: $0) }
    let places = [line["positions"]] + line["claims"].array.map { $0["positions"] }
    positions = places.flatMap(\.array).map { item in
      Position(
        source: item["source"].words ?? "", on: item["on"].string ?? "",
        position: item["position"].string ?? item["stance"].string ?? "")
    }
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
  var status: String?
  var groups: Set<String>
  var causeKind: String?
  var causeType: String?
  var target: String?
  var actor: String?
  var placeWords: String?
  var places: [Candidate]
  var time: GoldClaim.Time?
  var scope: String?
  var stance: String?
  var isTotal: Bool
  var partOf: Int?
  var supersededBy: Int?
  var chain: [String]
  var span: Range<Int>?
  var isInTitle: Bool
}

extension AnswerClaim {
  init(_ line: JSON, index: Int) {
    let count = line["count"]
    let time = line["time"]
    self.init(
      id: line["id"].int ?? index, harm: line["harm"].string ?? "",
      count: GoldClaim.Count(
        min: count["min"].int, max: count["max"].int, qualifiers: Set(count["qualifiers"].strings),
        word: count["word"].string),
      status: line["victims"]["status"].string, groups: Set(line["victims"]["groups"].strings),
      causeKind: line["cause"]["kind"].string, causeType: line["cause"]["type"].string,
      target: line["cause"]["target"].words, actor: line["actor"].words,
      placeWords: line["place"].words, places: Self.candidates(line["place"]),
      time: Self.days(from: time["from"].string, to: time["to"].string),
      scope: line["scope"].words ?? line["scope"]["kind"].string, stance: line["stance"].string,
      isTotal: line["total"].bool ?? false, partOf: line["part_of"].int,
      supersededBy: line["superseded_by"].int,
      chain: line["chain"].array.map { $0.words ?? "" }, span: line["span"].span,
      isInTitle: line["in"].string == "title")
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
