// SPDX-License-Identifier: Apache-2.0

/// Turns UTF-8 offsets of one text into offsets in Unicode scalars, which other programs count.
///
/// A mark every 1,024 bytes keeps a look-up short whatever the text's length; pure ASCII needs none.
public struct Offsets: Sendable {
  private static let step = 1024
  private let text: [UInt8]
  private let marks: [Int]
  private let isASCII: Bool

  /// - Parameter text: valid UTF-8.
  public init(_ text: some Sequence<UInt8>) {
    self.text = Array(text)
    var marks: [Int] = []
    var scalars = 0
    for (index, byte) in self.text.enumerated() {
      if index % Offsets.step == 0 { marks.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
    }
    self.marks = marks
    isASCII = scalars == self.text.count
  }

  /// The number of scalars that start before the byte.
  public func scalars(at byte: Int) -> Int {
    guard !isASCII else { return Swift.min(byte, text.count) }
    let end = Swift.min(byte, text.count)
    let mark = Swift.min(end / Offsets.step, marks.count - 1)
    guard mark >= 0 else { return 0 }
    return text[(mark * Offsets.step)..<end].reduce(marks[mark]) { sum, byte in
      byte & 0xC0 != 0x80 ? sum + 1 : sum
    }
  }

  public func scalars(_ range: Range<Int>) -> Range<Int> {
    scalars(at: range.lowerBound)..<scalars(at: range.upperBound)
  }
}
