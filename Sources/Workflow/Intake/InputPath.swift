// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A path of input, which tells by its ending what stands there.
struct InputPath {
  let path: String

  init(_ path: String) { self.path = path }

  var isLines: Bool { ends(in: [".jsonl", ".ndjson", ".json"]) }

  var isPage: Bool { ends(in: [".html", ".htm", ".xhtml"]) }

  var isPDF: Bool { ends(in: [".pdf"]) }

  /// In a folder only what may be a report is taken; a file named by itself is always tried.
  var mayBeReport: Bool {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return true }
    return isLines || isPage || isPDF || ends(in: [".txt", ".text"])
  }

  var isLink: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private func ends(in endings: [String]) -> Bool {
    let name = path.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }
}
