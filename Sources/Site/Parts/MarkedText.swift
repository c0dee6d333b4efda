// SPDX-License-Identifier: Apache-2.0

import Record

/// A report's title or text, cut where claims begin and end.
///
/// Claims nest and overlap ("12 people, including three children"), which elements of HTML cannot: so the
/// text is cut into stretches, and each stretch knows the claims it belongs to.
struct MarkedText {
  struct Stretch: Hashable {
    var bytes: Range<Int>
    /// The claims whose words it is part of, in order.
    var claims: [Int]
    /// Those that begin with it.
    var starts: [Int]
    /// Those that end with it.
    var ends: [Int]
  }

  let utf8: [UInt8]
  /// One for each line of the text that is not empty.
  let paragraphs: [[Stretch]]

  init(_ text: String, _ claims: [Claim], part: Passage.Part) {
    let utf8 = Array(text.utf8)
    self.utf8 = utf8
    let spans = claims.filter { $0.passage.part == part }.compactMap { claim in
      MarkedText.whole(claim.passage.bytes, in: utf8).map { (id: claim.id, bytes: $0) }
    }
    paragraphs = MarkedText.lines(of: utf8).map { MarkedText.cut($0, at: spans) }
  }

  /// The words of a line.
  func string(_ line: [Stretch]) -> String {
    guard let first = line.first, let last = line.last else { return "" }
    return String(decoding: utf8[first.bytes.lowerBound..<last.bytes.upperBound], as: UTF8.self)
  }

  /// The span inside the text and on the borders of characters, whatever was handed in.
  private static func whole(_ span: Range<Int>, in utf8: [UInt8]) -> Range<Int>? {
    func border(_ offset: Int) -> Int {
      var offset = min(max(0, offset), utf8.count)
      while offset < utf8.count, utf8[offset] & 0xC0 == 0x80 { offset += 1 }
      return offset
    }
    let (start, end) = (border(span.lowerBound), border(span.upperBound))
    return start < end ? start..<end : nil
  }

  private static func lines(of utf8: [UInt8]) -> [Range<Int>] {
    utf8.indices.split(omittingEmptySubsequences: true) { utf8[$0] == 0x0A || utf8[$0] == 0x0D }
      .compactMap { line in
        line.contains { utf8[$0] > 0x20 } ? line.startIndex..<line.endIndex : nil
      }
  }

  private static func cut(_ line: Range<Int>, at spans: [(id: Int, bytes: Range<Int>)]) -> [Stretch]
  {
    let here = spans.map { (id: $0.id, bytes: $0.bytes.clamped(to: line)) }
      .filter { !$0.bytes.isEmpty }
    let borders = Set(
      [line.lowerBound, line.upperBound]
        + here.flatMap { [$0.bytes.lowerBound, $0.bytes.upperBound] }
    ).sorted()
    return zip(borders, borders.dropFirst()).map { start, end in
      let over = here.filter { $0.bytes.lowerBound <= start && end <= $0.bytes.upperBound }
      let whole = spans.filter { span in over.contains { $0.id == span.id } }
      return Stretch(
        bytes: start..<end, claims: over.map(\.id),
        starts: whole.filter { $0.bytes.lowerBound == start }.map(\.id),
        ends: whole.filter { $0.bytes.upperBound == end }.map(\.id))
    }
  }
}

extension HTMLWriter {
  /// One line of a marked text: each claim can be linked to, and its number leads to the table.
  mutating func stretches(_ line: [MarkedText.Stretch], of text: MarkedText) {
    for stretch in line {
      for claim in stretch.starts {
        tag(.span, .class("anchor"), .id("claim-\(claim)")) { _ in }
      }
      if stretch.claims.isEmpty {
        self.text(text.utf8[stretch.bytes])
      } else {
        let depth = min(stretch.claims.count, 3)
        let numbers = stretch.claims.map(String.init).joined(separator: " ")
        tag(.mark, .class("claim depth-\(depth)"), .claims(numbers)) {
          $0.text(text.utf8[stretch.bytes])
        }
      }
      for claim in stretch.ends { reference(claim) }
    }
  }

  private mutating func reference(_ claim: Int) {
    tag(.sup, .class("ref")) { html in
      html.tag(
        .a, .href(.part("row-\(claim)")), .label("Claim \(claim)"), .claims(String(claim)),
        text: String(claim))
    }
  }
}
