// SPDX-License-Identifier: Apache-2.0

/// Where the parts of a report stand in scalars, for writing passages.
public struct ReportOffsets: Sendable {
  public var title: Offsets
  public var text: Offsets

  public init(title: some Sequence<UInt8>, text: some Sequence<UInt8>) {
    self.title = Offsets(title)
    self.text = Offsets(text)
  }

  func scalars(_ passage: Passage) -> Range<Int> {
    passage.part == .title ? title.scalars(passage.bytes) : text.scalars(passage.bytes)
  }
}

/// The written form of a claim, as `cairn read` answers it (DESIGN, A claim).
///
/// An absent list is `[]`, never null. Without offsets, passages are written in UTF-8 bytes: the form in
/// which a record keeps them, which a sparse writer makes shorter.
public struct ClaimJSON {
  private let offsets: ReportOffsets?

  public init(offsets: ReportOffsets?) { self.offsets = offsets }

  public func write(_ claim: Claim, to json: inout JSONWriter) {
    json.object { json in
      writeCore(claim, to: &json)
      writeCircumstances(claim, to: &json)
      json.list("positions", claim.positions) { write($1, to: &$0) }
      json.list("chain", claim.chain) { write($1, to: &$0) }
      span(claim.passage, to: &json)
      span("sentence", claim.sentence, in: claim.passage.part, to: &json)
      spans("repeats", claim.repeats, in: claim.passage.part, to: &json)
      if claim.isUnclosed { json.field("unclosed", true) }
      if let quotation = claim.quotation { json.field("quotation", hexadecimal(quotation)) }
      json.field("rule", claim.rule)
    }
  }

  public func write(_ attribution: Attribution, to json: inout JSONWriter) {
    json.object { json in
      spans("source", attribution.source, to: &json)
      spans("cue", attribution.cue, to: &json)
      spans("content", attribution.content, to: &json)
      if attribution.isUnclosed { json.field("unclosed", true) }
    }
  }

  /// Sixteen digits: a number of that size is none that every reader of JSON keeps.
  private func hexadecimal(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  private func writeCore(_ claim: Claim, to json: inout JSONWriter) {
    json.field("id", claim.id)
    json.field("event", claim.event)
    json.field("harm", claim.harm.rawValue)
    json.key("count")
    write(claim.count, to: &json)
    json.field("total", claim.total)
    json.key("victims")
    write(claim.victims, to: &json)
    json.field("scope", claim.scope.rawValue)
    json.field("stance", claim.stance.rawValue)
    json.field("part_of", claim.partOf)
    json.field("superseded_by", claim.supersededBy)
  }

  private func writeCircumstances(_ claim: Claim, to json: inout JSONWriter) {
    json.field("cause", claim.cause) { write($1, to: &$0) }
    json.field("actor", claim.actor) { write($1, to: &$0) }
    json.field("place", claim.place) { write($1, to: &$0) }
    json.field("time", claim.time) { write($1, to: &$0) }
    json.field("period", claim.period) { write($1, to: &$0) }
  }

  private func write(_ count: Count, to json: inout JSONWriter) {
    json.object { json in
      json.field("min", count.min)
      json.field("max", count.max)
      json.strings("qualifiers", count.qualifiers.map(\.rawValue))
      if let word = count.word { json.field("word", word) }
    }
  }

  private func write(_ victims: Victims, to json: inout JSONWriter) {
    json.object { json in
      json.field("text", victims.text)
      json.field("status", victims.status.rawValue)
      json.strings("groups", victims.groups.map(\.rawValue))
      if victims.isStatusSaid != victims.groups.isEmpty {
        json.key("status_said")
        json.bool(victims.isStatusSaid)
      }
      json.list("names", victims.names) { json, name in
        json.object { json in
          json.field("text", name.text)
          json.field("age", name.age)
          json.field("kinship", name.kinship)
          span(name.passage, to: &json)
        }
      }
      span(victims.passage, to: &json)
    }
  }

  private func write(_ cause: Cause, to json: inout JSONWriter) {
    json.object { json in
      json.field("kind", cause.kind.rawValue)
      json.field("type", cause.strike?.rawValue)
      json.field("text", cause.text)
      span(cause.passage, to: &json)
      json.field("target", cause.target)
      span("target_span", cause.targetPassage, in: part(of: cause.passage), to: &json)
    }
  }

  private func write(_ actor: Actor, to json: inout JSONWriter) {
    json.object { json in
      json.field("text", actor.text)
      json.field("name", actor.name)
      json.field("cue", actor.cue)
      json.strings("alternatives", actor.alternatives)
      json.field("inferred", actor.inferred)
      span(actor.passage, to: &json)
    }
  }

  private func write(_ place: PlaceMention, to json: inout JSONWriter) {
    json.object { json in
      json.field("text", place.text)
      json.field("precision", place.precision?.rawValue)
      span(place.passage, to: &json)
      json.list("candidates", place.candidates) { json, candidate in
        json.object { json in
          json.field("id", candidate.id)
          json.field("name", candidate.name)
          json.field("kind", candidate.precision.rawValue)
          json.field("country", candidate.country)
          json.strings("within", candidate.within)
          json.field("lat", candidate.latitude)
          json.field("lon", candidate.longitude)
          json.field("score", candidate.score)
        }
      }
    }
  }

  private func write(_ time: TimeMention, to json: inout JSONWriter) {
    json.object { json in
      json.field("text", time.text)
      json.field("from", time.from?.description)
      json.field("to", time.to?.description)
      json.field("precision", time.precision?.rawValue)
      json.field("inferred", time.inferred)
      span(time.passage, to: &json)
    }
  }

  private func write(_ speaker: Speaker, to json: inout JSONWriter) {
    json.object { json in
      json.field("text", speaker.text)
      json.field("name", speaker.name)
      json.field("kind", speaker.kind.rawValue)
      json.field("body", speaker.body)
      json.field("cue", speaker.cue)
      json.field("inferred", speaker.inferred)
      span(speaker.passage, to: &json)
      span("cue_span", speaker.cuePassage, in: part(of: speaker.passage), to: &json)
    }
  }

  private func write(_ position: Position, to json: inout JSONWriter) {
    json.object { json in
      json.key("source")
      write(position.speaker, to: &json)
      json.field("on", position.matter.rawValue)
      json.field("answer", position.answer.rawValue)
      json.field("text", position.text)
      span(position.passage, to: &json)
    }
  }

  private func part(of passage: Passage?) -> Passage.Part { passage?.part ?? .text }

  private func spans(
    _ name: StaticString, _ passages: [Passage], in part: Passage.Part = .text,
    to json: inout JSONWriter
  ) {
    json.list(name, passages) { pair($1, in: part, to: &$0) }
  }

  /// Writes `"span":[s,e]`, with `"in":"title"` beside it where it lies in the title.
  ///
  /// Other passages of an object, such as a claim's sentence, lie in the same part as its span.
  private func span(_ passage: Passage?, to json: inout JSONWriter) {
    span("span", passage, in: part(of: passage), to: &json)
    if passage?.part == .title { json.field("in", Passage.Part.title.rawValue) }
  }

  private func span(
    _ name: StaticString, _ passage: Passage?, in part: Passage.Part, to json: inout JSONWriter
  ) {
    json.field(name, passage) { pair($1, in: part, to: &$0) }
  }

  /// The stored form adds the part of a passage that lies elsewhere than its object, to lose nothing.
  private func pair(_ passage: Passage, in part: Passage.Part, to json: inout JSONWriter) {
    let range = offsets?.scalars(passage) ?? passage.bytes
    let strays = offsets == nil && passage.part != part
    json.array(0..<(strays ? 3 : 2)) { json, place in
      switch place {
      case 0: json.number(range.lowerBound)
      case 1: json.number(range.upperBound)
      default: json.string(passage.part.rawValue)
      }
    }
  }
}
