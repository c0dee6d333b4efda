// SPDX-License-Identifier: Apache-2.0
import Record

/// What stands between quotation marks in a report: claims in it are marked with the hash of their words,
/// so that reports that quote the same are known to quote one speaker, however they call that one.
struct QuotedWords {
  private var title: [Extent] = []
  private var text: [Extent] = []

  /// Fewer words two may say alike by themselves: "Five people were killed in the strike".
  private static let fewest = 8

  mutating func note(
    _ quotations: [Quotation], _ tokens: UnsafeBufferPointer<Token>, _ part: Passage.Part
  ) {
    for quotation in quotations where quotation.upper - quotation.lower > QuotedWords.fewest {
      let extent = tokens[quotation.lower].bytes.joined(tokens[quotation.upper - 1].bytes)
      if part == .title { title.append(extent) } else { text.append(extent) }
    }
  }

  /// Marks the claims, from this on, whose words stand in one.
  ///
  /// By the words of the claim's own sentence: of a longer quotation each outlet takes what it wants.
  func mark(
    _ claims: inout [Claim], title: UnsafeBufferPointer<UInt8>, text: UnsafeBufferPointer<UInt8>,
    since first: Int
  ) {
    guard !self.title.isEmpty || !self.text.isEmpty else { return }
    for index in claims.indices.dropFirst(first) {
      let passage = claims[index].passage
      let isTitle = passage.part == .title
      let quotation = (isTitle ? self.title : self.text).first {
        Int($0.start) < passage.bytes.lowerBound && passage.bytes.upperBound < Int($0.end)
      }
      guard let quotation else { continue }
      let within = claims[index].sentence.bytes.clamped(to: quotation.range)
      let words = ShingleReader.hash(of: isTitle ? title : text, in: within)
      if words.words >= QuotedWords.fewest { claims[index].quotation = words.hash }
    }
  }
}
