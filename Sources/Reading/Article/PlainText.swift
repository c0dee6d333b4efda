// SPDX-License-Identifier: Apache-2.0

/// Why bytes could not be taken as text.
public enum PlainTextProblem: Error, Hashable, Sendable {
  case empty
  /// A NUL byte or many control characters at this offset: a picture, an archive, a program.
  case binary(offset: Int)
  /// The bytes from this offset on are no UTF-8; at the end of the file they are a cut-off character.
  case invalid(offset: Int, isCutOff: Bool)
  /// UTF-16 with a byte-order mark, and half a unit at its end or a lone surrogate.
  case invalidUTF16(offset: Int)
}

/// The text that bytes hold: UTF-8, with or without a mark, or UTF-16 with one.
///
/// Nothing is repaired: text that is evidence is taken as it is or not at all.
public func plainText(_ bytes: [UInt8]) throws(PlainTextProblem) -> String {
  if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, lowFirst: true) }
  if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, lowFirst: false) }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
  if body.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw .empty }
  if let nul = body.firstIndex(of: 0) { throw .binary(offset: nul) }
  if let text = String(validating: body, as: UTF8.self) { return text }
  throw invalidUTF8(body)
}

private func utf16(_ bytes: [UInt8], lowFirst: Bool) throws(PlainTextProblem) -> String {
  guard bytes.count.isMultiple(of: 2) else { throw .invalidUTF16(offset: bytes.count - 1) }
  let units = stride(from: 2, to: bytes.count, by: 2).map { index in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return lowFirst ? second << 8 | first : first << 8 | second
  }
  guard let text = String(validating: units, as: UTF16.self) else {
    throw .invalidUTF16(offset: 2)
  }
  if text.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) { throw .empty }
  return text
}

private func invalidUTF8(_ body: ArraySlice<UInt8>) -> PlainTextProblem {
  let offset = firstInvalid(body)
  let controls = body.prefix(4096).count { $0 < 0x09 || (0x0E..<0x20).contains($0) }
  if controls > 8 { return .binary(offset: offset) }
  let rest = body[offset...]
  let isCutOff =
    rest.count < 4 && (rest.first ?? 0) >= 0xC2
    && rest.dropFirst().allSatisfy {
      $0 & 0xC0 == 0x80
    }
  return .invalid(offset: offset, isCutOff: isCutOff)
}

/// The offset of the first byte that begins no well-formed UTF-8 sequence.
private func firstInvalid(_ body: ArraySlice<UInt8>) -> Int {
  var decoder = Unicode.UTF8.ForwardParser()
  var bytes = body.makeIterator()
  var offset = body.startIndex
  while true {
    switch decoder.parseScalar(from: &bytes) {
    case .valid(let scalar): offset += scalar.count
    case .error, .emptyInput: return offset
    }
  }
}
