// SPDX-License-Identifier: Apache-2.0

// Reading back what `ClaimJSON` writes without offsets: the form in which a record keeps its claims.

extension Claim: Decodable {
  private enum Key: String, CodingKey {
    case id, event, harm, count, total, victims, cause, actor, place, time, scope, period, stance
    case partOf = "part_of"
    case supersededBy = "superseded_by"
    case positions, chain, span, sentence, repeats, unclosed, quotation, rule
  }

  /// Reads the stored form.
  ///
  /// - Throws: `DecodingError` with the path of what is missing or wrong.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let part = try decoder.passagePart()
    self.init(
      id: try values.decode(Int.self, forKey: .id),
      event: try values.decode(Int.self, forKey: .event),
      harm: try values.decode(Harm.self, forKey: .harm),
      count: try values.decode(Count.self, forKey: .count),
      total: try values.flag(.total),
      victims: try values.decode(Victims.self, forKey: .victims),
      cause: try values.decodeIfPresent(Cause.self, forKey: .cause),
      actor: try values.decodeIfPresent(Actor.self, forKey: .actor),
      place: try values.decodeIfPresent(PlaceMention.self, forKey: .place),
      time: try values.decodeIfPresent(TimeMention.self, forKey: .time),
      scope: try values.decode(Scope.self, forKey: .scope),
      period: try values.decodeIfPresent(TimeMention.self, forKey: .period),
      stance: try values.decode(Stance.self, forKey: .stance),
      partOf: try values.decodeIfPresent(Int.self, forKey: .partOf),
      supersededBy: try values.decodeIfPresent(Int.self, forKey: .supersededBy),
      positions: try values.list(.positions),
      chain: try values.list(.chain),
      passage: try values.decode(Span.self, forKey: .span).passage(in: part),
      sentence: try values.decode(Span.self, forKey: .sentence).passage(in: part),
      repeats: try values.list(.repeats, of: Span.self).map { $0.passage(in: part) },
      isUnclosed: try values.flag(.unclosed),
      quotation: try values.decodeIfPresent(String.self, forKey: .quotation)
        .flatMap { UInt64($0, radix: 16) },
      rule: try values.decode(String.self, forKey: .rule))
  }
}

extension Count: Decodable {
  private enum Key: String, CodingKey { case min, max, qualifiers, word }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      min: try values.decodeIfPresent(Int.self, forKey: .min),
      max: try values.decodeIfPresent(Int.self, forKey: .max),
      qualifiers: try values.list(.qualifiers),
      word: try values.decodeIfPresent(String.self, forKey: .word))
  }
}

extension Victims: Decodable {
  private enum Key: String, CodingKey {
    case text, status, groups, names, span
    case statusSaid = "status_said"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decodeIfPresent(Span.self, forKey: .span)?
        .passage(in: try decoder.passagePart()),
      status: try values.decode(Status.self, forKey: .status),
      groups: try values.list(.groups),
      isStatusSaid: try values.decodeIfPresent(Bool.self, forKey: .statusSaid),
      names: try values.list(.names))
  }
}

extension VictimName: Decodable {
  private enum Key: String, CodingKey { case text, age, kinship, span }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decode(Span.self, forKey: .span)
        .passage(in: try decoder.passagePart()),
      age: try values.decodeIfPresent(Int.self, forKey: .age),
      kinship: try values.decodeIfPresent(String.self, forKey: .kinship))
  }
}

extension Attribution: Decodable {
  private enum Key: String, CodingKey { case source, cue, content, unclosed }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    func passages(_ key: Key) throws -> [Passage] {
      try values.list(key, of: Span.self).map { $0.passage(in: .text) }
    }
    self.init(
      source: try passages(.source), cue: try passages(.cue), content: try passages(.content),
      isUnclosed: try values.flag(.unclosed))
  }
}
