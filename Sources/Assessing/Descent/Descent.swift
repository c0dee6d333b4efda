// SPDX-License-Identifier: Apache-2.0

public import Record

/// Which claims rest on one primary source: copied text, and chains that start with one speaker.
///
/// Two reports with one origin are one source, however many outlets repeat it (METHOD §1.1,
/// independence rule). Nothing here depends on the order in which reports arrive: copies are a
/// symmetric relation, a family is what it connects, and its first is the least under `precedes`.
public enum Descent {
  /// Whether one of two reports' texts is taken from the other's; symmetric.
  ///
  /// - Parameters:
  ///   - first: one of the two.
  ///   - second: the other.
  ///   - furniture: which share of what they have in common is furniture of one host's pages
  ///     (`CopyIndex.furniture`).
  ///   - policy: the rules.
  /// - Returns: false for texts too short to tell.
  public static func isCopied(
    _ first: Signature, _ second: Signature, furniture: Double = 0, policy: Policy
  ) -> Bool {
    guard let likeness = Likeness(first, second, ofCopiesUnder: policy.descent) else {
      return false
    }
    return isCopied(
      likeness.without(furniture, least: policy.descent.leastShingles), policy: policy)
  }

  static func isCopied(_ likeness: Likeness, policy: Policy) -> Bool {
    let rules = policy.descent
    return likeness.compared >= rules.leastShingles
      && (likeness.jaccard >= rules.likeness || likeness.containment >= rules.containment)
  }

  /// The copies of a report among others, in the order of their identifiers.
  public static func copies(
    of evidence: Evidence, among candidates: [Evidence], policy: Policy
  ) -> [ReportID] {
    candidates.filter {
      $0.report.id != evidence.report.id
        && isCopied($0.signature, evidence.signature, policy: policy)
    }.map(\.report.id).sorted()
  }

  /// Which way copying went: the earlier published is the earlier, then the one that says more, then
  /// the lower identifier.
  ///
  /// A report that states an hour comes before those of its day that state none, and one without any
  /// date comes last. What of two texts of one moment holds less is the one that was cut. A total order,
  /// whatever the reports say.
  public static func precedes(_ first: Evidence, _ second: Evidence) -> Bool {
    let (left, right) = (moment(first.report), moment(second.report))
    guard left == right else { return left < right }
    let (one, other) = (first.signature.shingles, second.signature.shingles)
    return one == other ? first.report.id < second.report.id : one > other
  }

  /// The same of two reports whose texts are not at hand.
  public static func precedes(_ first: Report, _ second: Report) -> Bool {
    let (left, right) = (moment(first), moment(second))
    return left == right ? first.id < second.id : left < right
  }

  private static func moment(_ report: Report) -> (Int32, Int, String) {
    let text = report.publishedText ?? ""
    let hasHour = text.utf8.count > 10
    return (report.published?.number ?? .max, hasHour ? 0 : 1, hasHour ? text : "")
  }
}
