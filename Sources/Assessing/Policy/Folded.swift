// SPDX-License-Identifier: Apache-2.0

import Script

/// A name or word as it is compared: folded letters, single blanks, none at the ends.
func folded(_ text: String) -> String {
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

/// Most names are ASCII, for which the table of Unicode's properties need not be asked.
private func isBlankSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x80
    ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
    : scalar.properties.isWhitespace
}
