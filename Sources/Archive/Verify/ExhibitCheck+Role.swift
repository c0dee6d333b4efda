// SPDX-License-Identifier: Apache-2.0

extension ExhibitCheck {
  /// What a file is in an exhibit, told by its name.
  enum Role: Hashable {
    case proof, entry, checkpoint, key, token, authority, row, other, evidence

    init(_ path: String) {
      let name = Receipt.File(name: path, bytes: []).lastName
      switch name {
      case "proof.txt": self = .proof
      case "entry.json": self = .entry
      case "checkpoint.txt": self = .checkpoint
      case "log-key.txt": self = .key
      case "checkpoint.tsr": self = .token
      case "authority.pem": self = .authority
      case "README.txt": self = .other
      case _ where name.hasSuffix(".tlog-proof"): self = .proof
      case _ where name.hasSuffix(DisclosedRow.suffix): self = .row
      default: self = .evidence
      }
    }
  }
}

extension Receipt.File {
  var folder: Substring { name.lastIndex(of: "/").map { name[..<$0] } ?? "" }

  var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }
}
