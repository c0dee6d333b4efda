// SPDX-License-Identifier: Apache-2.0

/// How long the ledger was and what it amounted to: the text that is signed (C2SP tlog-checkpoint v1.0.0).
public struct Checkpoint: Hashable, Sendable {
  /// Names the ledger; the signing key bears the same name.
  public var origin: String
  public var size: Int
  public var root: Fingerprint

  public init(origin: String, size: Int, root: Fingerprint) {
    self.origin = origin
    self.size = size
    self.root = root
  }

  /// Reads the text of a checkpoint; further lines are others' extensions and are passed over.
  public init?(text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 4, !lines[0].isEmpty, let size = Int(lines[1]), size >= 0,
      String(size) == lines[1], let bytes = Base64.decoded(lines[2]),
      let root = Fingerprint(bytes: bytes)
    else { return nil }
    self.init(origin: String(lines[0]), size: size, root: root)
  }

  public var text: String { "\(origin)\n\(size)\n\(Base64.encoded(root.bytes))\n" }
}
