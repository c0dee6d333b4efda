// SPDX-License-Identifier: Apache-2.0

/// A name or word as it is compared: lower case, single blanks, none at the ends.
func folded(_ text: String) -> String {
  text.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\u{A0}" }
    .joined(separator: " ")
}
