// SPDX-License-Identifier: Apache-2.0

import Script

/// A name or word as it is compared: folded letters, single blanks, none at the ends.
///
/// Gathered as bytes: every speaker of every claim comes by here, and a view of scalars grows slowly.
func folded(_ text: String) -> String {
  var result: [UInt8] = []
  result.reserveCapacity(text.utf8.count)
  var isBlank = false
  for scalar in text.unicodeScalars {
    if isBlankSpace(scalar) {
      isBlank = true
      continue
    }
    let value = Fold.folded(scalar.value)
    guard value != 0, let folded = Unicode.Scalar(value) else { continue }
    if isBlank, !result.isEmpty { result.append(0x20) }
    isBlank = false
    result.append(contentsOf: folded.utf8)
  }
  return String(decoding: result, as: UTF8.self)
}

/// Most names are ASCII, for which the table of Unicode's properties need not be asked.
private func isBlankSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.isASCII
    ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
}
