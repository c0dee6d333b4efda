// SPDX-License-Identifier: Apache-2.0

import Archive

/// What the program is called.
public enum Software {
  /// Its version, with the commit that it was built from where that was written into it.
  public static let words =
    ThisProgram.version + (ThisProgram.commit.map { " (commit \($0))" } ?? "")
}
