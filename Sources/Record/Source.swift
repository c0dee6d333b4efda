// SPDX-License-Identifier: Apache-2.0

/// What sort of speaker a source is.
///
/// Its side is not part of it: a side belongs to a conflict (DESIGN, Words).
public enum SourceKind: String, CaseIterable, Hashable, Sendable, Codable {
  case unBody = "un_body"
  case monitor, organisation, media, agency, medical
  case rescueService = "rescue_service"
  case authority
  case armedForce = "armed_force"
  case armedGroup = "armed_group"
  case relative, witness
  case localPage = "local_page"
  case unnamed
  /// A named person or body whose sort the words do not tell.
  case unknown
}

/// One speaker of a chain, with the words that make it one.
public struct Speaker: Hashable, Sendable {
  public var kind: SourceKind
  /// The words: "Paulo Pinheiro, chairman of the UN Commission of Inquiry on Syria".
  public var text: String
  public var passage: Passage?
  /// What says that it spoke: "according to".
  public var cue: String
  public var cuePassage: Passage?
  /// The name by which mentions of one speaker are held together across reports; empty if unnamed.
  public var name: String
  /// The body a person speaks for, where stated: the Commission for its chairman.
  public var body: String?
  /// Whether no words of this passage name it and an earlier one does.
  public var inferred: Bool
}

extension Speaker {
  // By the initialiser of all members, which makes it in one step.
  public init(
    text: String, passage: Passage? = nil, cue: String = "", cuePassage: Passage? = nil,
    kind: SourceKind = .unknown, name: String, body: String? = nil, inferred: Bool = false
  ) {
    self.init(
      kind: kind, text: text, passage: passage, cue: cue, cuePassage: cuePassage, name: name,
      body: body, inferred: inferred)
  }
}

/// Source, cue and content of one statement in a report.
public struct Attribution: Hashable, Sendable {
  private var sources: FewPassages
  private var cues: FewPassages
  private var contents: FewPassages
  /// Whether what is said stands in a quotation that no mark closes: it ends with its paragraph, which
  /// may be too late or too early.
  public var isUnclosed: Bool

  public init(
    source: [Passage], cue: [Passage], content: [Passage], isUnclosed: Bool = false
  ) {
    (sources, cues, contents) = (FewPassages(source), FewPassages(cue), FewPassages(content))
    self.isUnclosed = isUnclosed
  }

  /// What somebody says in one stretch, and in more where the cue or another stands between.
  public init(source: Passage?, cue: Passage, content: Passage?, more: [Passage] = []) {
    (sources, cues) = (FewPassages(source), FewPassages(cue))
    contents = FewPassages(content, more)
    isUnclosed = false
  }

  public var source: [Passage] { sources.list }
  public var cue: [Passage] { cues.list }
  public var content: [Passage] { contents.list }
}

/// Passages of which there is mostly one, which then needs no list of its own.
private struct FewPassages: Hashable, Sendable {
  private let first: Passage?
  private let rest: [Passage]

  init(_ first: Passage?, _ rest: [Passage] = []) { (self.first, self.rest) = (first, rest) }

  init(_ passages: [Passage]) { self.init(passages.first, Array(passages.dropFirst())) }

  var list: [Passage] { first.map { [$0] + rest } ?? [] }
}

/// What somebody says of another's claim.
public struct Position: Hashable, Sendable {
  /// What a position is about.
  ///
  /// Accepting the strike is not accepting the harm (METHOD §1.1).
  public enum Matter: String, CaseIterable, Hashable, Sendable, Codable { case harm, strike, actor }

  public enum Answer: String, CaseIterable, Hashable, Sendable, Codable {
    case accepts, denies
    case couldNotConfirm = "could_not_confirm"
    case investigates
  }

  public var speaker: Speaker
  public var matter: Matter
  public var answer: Answer
  public var text: String
  public var passage: Passage

  public init(
    speaker: Speaker, matter: Matter, answer: Answer, text: String, passage: Passage
  ) {
    self.speaker = speaker
    self.matter = matter
    self.answer = answer
    self.text = text
    self.passage = passage
  }
}
