// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Record

/// The reports whose words are one, as a new report of them finds or changes them.
struct CopyFamily {
  /// The report whose words these are, where it is another one.
  var first: Evidence?
  /// Its identifier, or the report's own.
  var name: ReportID
  var copies: Set<ReportID>
  /// Reports that have another first now.
  var renamed: [ReportID]

  /// Finds the family of a new report by its copies, and writes it to whatever it is that of now.
  init(
    of evidence: Evidence, copies: [ReportID], in transaction: inout Transaction
  ) throws {
    let snapshot = transaction.snapshot
    let firsts = try snapshot.evidence(for: try snapshot.firsts(of: copies))
    let family = TextFamily(adding: evidence, copiesOf: firsts)
    renamed = try snapshot.reports(inFamilies: family.absorbed)
    for report in [evidence.report.id] + renamed {
      try transaction.setFamily(family.first, of: report)
    }
    first = firsts.first { $0.report.id == family.first }
    name = family.first
    self.copies = Set(copies)
  }
}
