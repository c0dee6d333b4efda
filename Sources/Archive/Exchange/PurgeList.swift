// SPDX-License-Identifier: Apache-2.0

/// Which objects are never to come back, as a file: a hash and the reason a line.
///
/// It lies beside backups, so that restoring an older one does not bring back what was purged since.
struct PurgeList: Sendable {
  let path: String

  func read() throws -> [Fingerprint: String] {
    guard DurableFile.exists(path) else { return [:] }
    let text = String(decoding: try DurableFile.read(path), as: UTF8.self)
    var purged: [Fingerprint: String] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let object = Fingerprint(hex: words[0]) else {
        throw RecordFault(
          .corrupt, "\"\(line)\" is no hash and reason", at: path,
          remedy: "Mend the line; nothing is restored before it is clear what must not be.")
      }
      purged[object] = String(words[1])
    }
    return purged
  }

  /// Adds objects; what stands there stays.
  func add(_ purged: [Fingerprint: String]) throws {
    let known = try read()
    guard purged.contains(where: { known[$0.key] == nil }) else { return }
    let all = known.merging(purged) { old, _ in old }
    let lines = all.map { "\($0.key) \($0.value)\n" }.sorted()
    try DurableFile.replace(path, with: lines.joined().utf8, mode: 0o600)
  }
}
