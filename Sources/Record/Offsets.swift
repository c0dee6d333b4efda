// SPDX-License-Identifier: Apache-2.0

/// Turns UTF-8 offsets of one text into offsets in Unicode scalars, which other programs count.
///
/// A mark every 64 bytes keeps a look-up short whatever the text's length; pure ASCII needs none.
public struct Offsets: Sendable {
  private static let step = 64
  private let text: [UInt8]
  /// How many scalars start before each step.
  private let marks: [Int]
  private let isASCII: Bool

  /// - Parameter text: valid UTF-8.
  public init(_ text: some Sequence<UInt8>) {
    self.text = Array(text)
    var marks: [Int] = []
    marks.reserveCapacity(self.text.count / Offsets.step + 1)
    var scalars = 0
    for start in stride(from: 0, to: self.text.count, by: Offsets.step) {
      marks.append(scalars)
      scalars += Offsets.starts(self.text, start..<min(start + Offsets.step, self.text.count))
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
    return marks[mark] + Offsets.starts(text, (mark * Offsets.step)..<end)
  }

  /// How many bytes begin a scalar.
  private static func starts(_ text: [UInt8], _ range: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range { count &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }

  public func scalars(_ range: Range<Int>) -> Range<Int> {
    scalars(at: range.lowerBound)..<scalars(at: range.upperBound)
  }
}
