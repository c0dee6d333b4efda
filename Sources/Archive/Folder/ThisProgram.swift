// SPDX-License-Identifier: Apache-2.0

import CProcess

/// What is known of the program that runs.
public enum ThisProgram {
  public static let version = "0.1.0"
  public static let software = "Cairn/\(version)"

  /// The commit it was built from, with `-changed` behind it where files differed from that; nil where
  /// whoever built it did not have it written in (`Scripts/stamp-commit`).
  ///
  /// It is written into the finished file and not compiled in: one that is built again without it says
  /// nothing rather than what was true of an earlier one.
  public static let commit: String? = {
    let words = String(cString: cairn_commit())
    let digits = words.prefix { $0.isHexDigit }
    return digits.utf8.count == 40 ? words : nil
  }()
}
