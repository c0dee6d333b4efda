// SPDX-License-Identifier: Apache-2.0
import Record

/// The quotations of a report that no mark closes: what is read in them is marked, since nobody can
/// tell where the quoted words end.
struct UnclosedQuotations {
  private var title: [Extent] = []
  private var text: [Extent] = []

  /// A mark that is as often an apostrophe opens nothing that one could miss the end of.
  private static let apostrophes: Set<UInt32> = [0x27, 0x2018, 0x2019]

  mutating func note(
    _ quotations: [Quotation], _ tokens: UnsafeBufferPointer<Token>, _ part: Passage.Part
  ) {
    for quotation in quotations
    where !quotation.isClosed
      && !UnclosedQuotations.apostrophes.contains(tokens[quotation.lower].key)
    {
      let extent = tokens[quotation.lower].bytes.joined(tokens[quotation.upper - 1].bytes)
      if part == .title { title.append(extent) } else { text.append(extent) }
    }
  }

  /// Marks the claims and attributions, from these on, whose words stand in one.
  func mark(_ findings: inout Findings, since first: (claim: Int, attribution: Int)) {
    guard !title.isEmpty || !text.isEmpty else { return }
    for index in findings.claims.indices.dropFirst(first.claim) {
      findings.claims[index].isUnclosed = holds(findings.claims[index].passage)
    }
    for index in findings.attributions.indices.dropFirst(first.attribution) {
      findings.attributions[index].isUnclosed = findings.attributions[index].content.contains {
        holds($0)
      }
    }
  }

  private func holds(_ passage: Passage) -> Bool {
    (passage.part == .title ? title : text).contains {
      Int($0.start) < passage.bytes.upperBound && passage.bytes.lowerBound < Int($0.end)
    }
  }
}
