// SPDX-License-Identifier: Apache-2.0
import Record

/// What findings must hold whatever the text: passages within it, references to claims that exist.
///
/// `Scripts/fuzz` compiles this file too, beside `Tests/Fuzz`.
struct FindingFaults {
  let findings: Findings
  let title: [UInt8]
  let text: [UInt8]

  init(_ findings: Findings, title: String, text: String) {
    self.findings = findings
    self.title = Array(title.utf8)
    self.text = Array(text.utf8)
  }

  /// What is wrong, in words; empty where nothing is.
  var all: [String] {
    findings.claims.enumerated().flatMap { faults($0.offset, $0.element) }
      + findings.attributions.flatMap { attribution in
        (attribution.source + attribution.cue + attribution.content).flatMap {
          faults($0, "an attribution")
        }
      }
  }

  private func faults(_ index: Int, _ claim: Claim) -> [String] {
    var faults: [String] = []
    if claim.id != index { faults.append("claim \(index) has the identifier \(claim.id)") }
    for other in [claim.partOf, claim.supersededBy].compactMap({ $0 })
    where other == index || !findings.claims.indices.contains(other) {
      faults.append("claim \(index) points to \(other)")
    }
    if let min = claim.count.min, let max = claim.count.max, min > max {
      faults.append("claim \(index) counts from \(min) to \(max)")
    }
    for passage in passages(claim) { faults += self.faults(passage, "claim \(index)") }
    return faults
  }

  private func passages(_ claim: Claim) -> [Passage] {
    let told = [
      claim.victims.passage, claim.cause?.passage, claim.cause?.targetPassage,
      claim.actor?.passage, claim.place?.passage, claim.time?.passage,
    ]
    return [claim.passage, claim.sentence] + claim.repeats + told.compactMap { $0 }
  }

  private func faults(_ passage: Passage, _ owner: String) -> [String] {
    let bytes = passage.part == .title ? title : text
    let range = passage.bytes
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else {
      return ["\(owner) has the passage \(range) in \(bytes.count) bytes"]
    }
    let isCut = [range.lowerBound, range.upperBound].contains {
      $0 < bytes.count && bytes[$0] & 0xc0 == 0x80
    }
    return isCut ? ["\(owner) has the passage \(range), which cuts a character"] : []
  }
}
