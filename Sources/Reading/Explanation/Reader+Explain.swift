// SPDX-License-Identifier: Apache-2.0
public import Record

extension Reader {
  /// Reads a report as `read` does, and keeps what each stage made of it.
  public func explain(title: String, text: String, context: ReadingContext) -> Explanation {
    let explainer = Explainer()
    let findings = read(title: title, text: text, context: context, explainer: explainer)
    return Explanation(
      findings: findings, sentences: explainer.settled(with: findings.claims))
  }
}
