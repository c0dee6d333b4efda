// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// Compares bytes with a file in `Golden/`.
///
/// `CAIRN_REWRITE_GOLDEN=1` writes them anew; a file that was not there fails the run once, so that
/// nobody takes for checked what was only just written.
func expectGolden(
  _ bytes: [UInt8], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  let isNew = !FileManager.default.fileExists(atPath: file.path)
  if isNew || ProcessInfo.processInfo.environment["CAIRN_REWRITE_GOLDEN"] == "1" {
    try Data(bytes).write(to: file)
    #expect(
      !isNew, "\(name) was newly written: read it, then run again", sourceLocation: sourceLocation)
    return
  }
  let kept = [UInt8](try Data(contentsOf: file))
  let difference = firstDifference(kept, bytes)
  #expect(
    kept == bytes, "\(name) differs: \(difference). CAIRN_REWRITE_GOLDEN=1 writes it anew.",
    sourceLocation: sourceLocation)
}

private func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> String {
  let index =
    zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    ?? min(old.count, new.count)
  func around(_ bytes: [UInt8]) -> String {
    String(decoding: bytes[max(0, index - 60)..<min(bytes.count, index + 60)], as: UTF8.self)
  }
  guard old != new else { return "nowhere" }
  return "at byte \(index), was “\(around(old))”, is “\(around(new))”"
}

/// One element to a line: so that a golden page can be read and its changes reviewed.
func spread(_ html: [UInt8]) -> [UInt8] {
  var lines: [UInt8] = []
  for (index, byte) in html.enumerated() {
    let closes = index > 0 && html[index - 1] == UInt8(ascii: ">")
    if closes && byte == UInt8(ascii: "<") { lines.append(0x0A) }
    lines.append(byte)
  }
  return lines
}
