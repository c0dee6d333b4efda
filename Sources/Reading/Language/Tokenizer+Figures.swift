// SPDX-License-Identifier: Apache-2.0
import Script

/// Numbers in figures, in the digits of either script.
extension Tokenizer {
  private func isDigit(_ position: Int) -> Bool { kinds[Int(at(position))] == .digit }

  mutating func figure() {
    let start = index
    let limit = min(end, start + Tokenizer.longest)
    var value: UInt32 = 0
    var shape = Shape.figure
    while index < limit {
      let byte = bytes[index]
      if kinds[Int(byte)] == .digit {
        if !shape.contains(.decimal) { value = appended(value, byte) }
        index += 1
      } else if let joined = joinsFigure(byte) {
        shape.formUnion(joined)
        index += 1
      } else {
        break
      }
    }
    if at(index) == UInt8(ascii: "+") { shape.insert(.orMore) }
    push(start, value, 0, shape, WordClass())
  }

  func appended(_ value: UInt32, _ digit: UInt8) -> UInt32 {
    let (tens, over) = value.multipliedReportingOverflow(by: 10)
    let (sum, overSum) = tens.addingReportingOverflow(UInt32(digit - UInt8(ascii: "0")))
    return over || overSum ? .max : sum
  }

  /// What a mark between two digits makes of the figure; nil where it ends it.
  private func joinsFigure(_ byte: UInt8) -> Shape? {
    guard isDigit(index + 1) else { return nil }
    switch byte {
    case UInt8(ascii: ","):
      let groups = isDigit(index + 2) && isDigit(index + 3) && !isDigit(index + 4)
      return groups ? .separated : nil
    case UInt8(ascii: "."): return .decimal
    case UInt8(ascii: ":"), UInt8(ascii: "/"): return [.clock, .decimal]
    default: return nil
    }
  }

  /// Reads figures in Arabic-Indic or Eastern digits: "١٥", "۱۵", "١٬٣٠٠", "٢٫٥".
  mutating func arabicFigure() {
    let start = index
    let limit = min(end, start + Tokenizer.longest)
    var value: UInt32 = 0
    var shape: Shape = [.figure, .caseless]
    while index < limit {
      let (scalar, length) = UTF8Reading.scalar(bytes, at: index)
      if let digit = Fold.digit(scalar) {
        if !shape.contains(.decimal) { value = appended(value, digit + UInt8(ascii: "0")) }
      } else if let joined = joins(scalar, length) {
        shape.formUnion(joined)
      } else {
        break
      }
      index += length
    }
    push(start, value, 0, shape, WordClass())
  }

  private func joins(_ scalar: UInt32, _ length: Int) -> Shape? {
    guard index + length + 1 < end,
      Fold.digit(UTF8Reading.scalar(bytes, at: index + length).0) != nil
    else { return nil }
    switch scalar {
    case 0x066c: return .separated
    case 0x066b, 0x2e: return .decimal
    case 0x3a, 0x2f: return [.clock, .decimal]
    default: return nil
    }
  }
}
