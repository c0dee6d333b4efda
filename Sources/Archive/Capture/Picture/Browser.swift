// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Whether pages are pictured, and with which program.
public enum Browser: Hashable, Sendable {
  /// A Chromium, by its path.
  case at(String)
  /// This machine has none.
  case absent
  /// Whoever set the record up wants no pictures.
  case unwanted

  /// The programs that are one, in the order in which they are looked for.
  private static let names = [
    "chromium", "chromium-browser", "google-chrome-stable", "google-chrome",
  ]

  /// The one that the machine has.
  static func found() -> Browser {
    names.lazy.compactMap(PDFText.path).first.map { .at(program(behind: $0)) } ?? .absent
  }

  /// Debian's name is a script that heeds files and variables of who calls it; the program lies behind it.
  private static func program(behind path: String) -> String {
    let own = "/usr/lib/chromium/chromium"
    return path == "/usr/bin/chromium" && access(own, X_OK) == 0 ? own : path
  }

  /// Reads what a record's settings say: a path, or `none`.
  ///
  /// - Throws: `AddressProblem` for what is neither.
  init(setting: String) throws(AddressProblem) {
    guard setting != "none" else {
      self = .unwanted
      return
    }
    guard setting.hasPrefix("/"), access(setting, X_OK) == 0 else {
      throw AddressProblem("it is neither \"none\" nor the path of a program")
    }
    self = .at(setting)
  }
}
