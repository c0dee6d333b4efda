// SPDX-License-Identifier: Apache-2.0

import Script

/// A name or word as it is compared: folded letters, single blanks, none at the ends.
func folded(_ text: String) -> String {
  foldedPlain(text) ?? foldedAny(text)
}

/// The same of a text of ASCII alone, as most names are; nil for any other.
private func foldedPlain(_ text: String) -> String? {
  var text = text
  return text.withUTF8 { bytes -> String? in
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: bytes.count) { result in
      var (count, isBlank) = (0, false)
      for byte in bytes {
        let value = isBlankSpace(byte) ? 0x20 : UInt8(truncatingIfNeeded: Fold.folded(UInt32(byte)))
        if value == 0x20 { isBlank = true }
        guard value != 0x20, value != 0 else { continue }
        if isBlank, count > 0 {
          result[count] = 0x20
          count += 1
        }
        isBlank = false
        result[count] = value
        count += 1
      }
      return count
    }
  }
}

private func isBlankSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func foldedAny(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isBlank = false
  for scalar in text.unicodeScalars {
    if isBlankSpace(scalar) {
      isBlank = true
      continue
    }
    let value = Fold.folded(scalar.value)
    guard value != 0, let folded = Unicode.Scalar(value) else { continue }
    if isBlank, !result.isEmpty { result.append(" ") }
    isBlank = false
    result.append(folded)
  }
  return String(result)
}

/// Unicode's table of properties is asked only for what is not ASCII.
private func isBlankSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII
    ? isBlankSpace(UInt8(truncatingIfNeeded: scalar.value)) : scalar.properties.isWhitespace
}
