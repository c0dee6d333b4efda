// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
import Record

/// One input as it was read, before it is written.
struct ReadDraft: Sendable {
  var draft: Draft
  private var findings: Findings
  private var signature: Signature
  private var readerVersion: String

  init(_ draft: Draft, reader: Reader) {
    self.draft = draft
    findings = reader.read(title: draft.title, text: draft.text, context: draft.context)
    signature = Reader.signature(title: draft.title, text: draft.text)
    readerVersion = reader.version
  }

  func report(_ id: ReportID, capture: Capture) -> NewReport {
    NewReport(
      report: draft.report(id, language: findings.language), text: draft.text, capture: capture,
      claims: findings.claims, signature: signature, readerVersion: readerVersion)
  }
}
