// SPDX-License-Identifier: Apache-2.0

// Reading back cause, actor, place, time and speakers of a claim; see `ClaimDecoding.swift`.

extension Cause: Decodable {
  private enum Key: String, CodingKey {
    case kind, type, text, span, target
    case targetSpan = "target_span"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let part = try decoder.passagePart()
    self.init(
      kind: try values.decode(Kind.self, forKey: .kind),
      strike: try values.decodeIfPresent(Strike.self, forKey: .type),
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decodeIfPresent(Span.self, forKey: .span)?.passage(in: part),
      target: try values.decodeIfPresent(String.self, forKey: .target),
      targetPassage: try values.decodeIfPresent(Span.self, forKey: .targetSpan)?.passage(in: part))
  }
}

extension Actor: Decodable {
  private enum Key: String, CodingKey { case text, name, cue, alternatives, inferred, span }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decodeIfPresent(Span.self, forKey: .span)?
        .passage(in: try decoder.passagePart()),
      cue: try values.decodeIfPresent(String.self, forKey: .cue),
      name: try values.decode(String.self, forKey: .name),
      alternatives: try values.list(.alternatives),
      inferred: try values.flag(.inferred))
  }
}

extension PlaceMention: Decodable {
  private enum Key: String, CodingKey { case text, precision, span, candidates }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decodeIfPresent(Span.self, forKey: .span)?
        .passage(in: try decoder.passagePart()),
      candidates: try values.list(.candidates),
      precision: try values.decodeIfPresent(PlacePrecision.self, forKey: .precision))
  }
}

extension TimeMention: Decodable {
  private enum Key: String, CodingKey { case text, from, to, precision, inferred, span }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decodeIfPresent(Span.self, forKey: .span)?
        .passage(in: try decoder.passagePart()),
      from: try values.decodeIfPresent(Day.self, forKey: .from),
      to: try values.decodeIfPresent(Day.self, forKey: .to),
      precision: try values.decodeIfPresent(Precision.self, forKey: .precision),
      inferred: try values.flag(.inferred))
  }
}

extension Speaker: Decodable {
  private enum Key: String, CodingKey {
    case text, name, kind, body, cue, inferred, span
    case cueSpan = "cue_span"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    let part = try decoder.passagePart()
    self.init(
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decodeIfPresent(Span.self, forKey: .span)?.passage(in: part),
      cue: try values.decode(String.self, forKey: .cue),
      cuePassage: try values.decodeIfPresent(Span.self, forKey: .cueSpan)?.passage(in: part),
      kind: try values.decode(SourceKind.self, forKey: .kind),
      name: try values.decode(String.self, forKey: .name),
      body: try values.decodeIfPresent(String.self, forKey: .body),
      inferred: try values.flag(.inferred))
  }
}

extension Position: Decodable {
  private enum Key: String, CodingKey {
    case source, answer, text, span
    case matter = "on"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    self.init(
      speaker: try values.decode(Speaker.self, forKey: .source),
      matter: try values.decode(Matter.self, forKey: .matter),
      answer: try values.decode(Answer.self, forKey: .answer),
      text: try values.decode(String.self, forKey: .text),
      passage: try values.decode(Span.self, forKey: .span)
        .passage(in: try decoder.passagePart()))
  }
}
