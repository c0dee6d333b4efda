// SPDX-License-Identifier: Apache-2.0
/// What each stage of reading made of one report, so that a person can see why a claim was made or
/// dropped.
///
/// Ordinary reading makes none of this.
public struct Explanation: Sendable {
  /// A piece of a sentence with what a stage took it for.
  public struct Piece: Hashable, Sendable {
    public var text: String
    /// "harmPast verb", "number 12–14 range", "time 2018-03-10", as the stage names it.
    public var kind: String

    public init(text: String, kind: String) {
      self.text = text
      self.kind = kind
    }
  }

  /// What one rule or check did in a sentence.
  public struct Decision: Hashable, Sendable {
    public enum Outcome: String, Sendable { case found, changed, dropped, claimed, joined }

    /// The rule's or check's name, as in `Claim.rule`.
    public var by: String
    public var outcome: Outcome
    /// The words, and what they are taken to say: "killed 12: “12 people were killed”".
    public var what: String
    /// Why, where it was changed or dropped; which claim, where one was made of it.
    public var why: String

    public init(by: String, outcome: Outcome, what: String, why: String) {
      self.by = by
      self.outcome = outcome
      self.what = what
      self.why = why
    }
  }

  /// One sentence through all stages.
  public struct Sentence: Sendable {
    public var text: String
    public var passage: Passage
    public var tokens: [Piece]
    public var phrases: [Piece]
    /// Quantities, times, and then causes, actors, targets and places.
    public var readings: [Piece]
    public var decisions: [Decision]

    public init(
      text: String, passage: Passage, tokens: [Piece], phrases: [Piece], readings: [Piece],
      decisions: [Decision]
    ) {
      self.text = text
      self.passage = passage
      self.tokens = tokens
      self.phrases = phrases
      self.readings = readings
      self.decisions = decisions
    }
  }

  public var findings: Findings
  public var sentences: [Sentence]

  public init(findings: Findings, sentences: [Sentence]) {
    self.findings = findings
    self.sentences = sentences
  }
}
