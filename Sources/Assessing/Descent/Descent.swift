// SPDX-License-Identifier: Apache-2.0

public import Record

/// Which claims rest on one primary source: copied text, and chains that start with one speaker.
///
/// Two reports with one origin are one source, however many outlets repeat it (METHOD §1.1,
/// independence rule). Nothing here depends on the order in which reports arrive: copies are a
/// symmetric relation, a family is what it connects, and its first is the least under `precedes`.
public enum Descent {
  /// The keys under which the store finds reports that may be copies of this one.
  public static func bands(of signature: Signature) -> [UInt64] { signature.bands }

  /// Whether one of two reports' texts is taken from the other's; symmetric.
  public static func isCopied(_ first: Signature, _ second: Signature, policy: Policy) -> Bool {
    let rules = policy.descent
    guard min(first.shingles, second.shingles) >= rules.leastShingles else { return false }
    let likeness = Likeness(first, second)
    return likeness.jaccard >= rules.likeness || likeness.containment >= rules.containment
  }

  /// The copies of a report among those that share a band with it, in the order of their identifiers.
  public static func copies(
    of evidence: Evidence, among candidates: [Evidence], policy: Policy
  ) -> [ReportID] {
    candidates.filter {
      $0.report.id != evidence.report.id
        && isCopied($0.signature, evidence.signature, policy: policy)
    }.map(\.report.id).sorted()
  }

  /// Which way copying went: the earlier published is the earlier, then the lower identifier.
  ///
  /// A report that states an hour comes before those of its day that state none, and one without any
  /// date comes last. A total order, whatever the reports say.
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
