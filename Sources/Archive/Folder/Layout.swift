// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What lies where in a record's folder.
struct Layout: Sendable {
  let path: String

  init(path: String) {
    var path = path
    while path.count > 1 && path.last == "/" { path.removeLast() }
    self.path = path
  }

  /// The record that a database is the one of.
  init(database: String) {
    self.init(
      path: String(database.prefix(upTo: database.lastIndex(of: "/") ?? database.startIndex)))
  }

  var manifest: String { path + "/cairn.json" }
  var database: String { path + "/cairn.db" }
  var objects: String { path + "/objects" }
  var ledger: String { path + "/ledger" }
  var checkpoint: String { ledger + "/checkpoint" }
  /// What only the signer reads; the ledger's folder may be handed out, this one never.
  var signer: String { path + "/signer" }
  /// Where the signing key lies unless the record names another place.
  var key: String { signer + "/key" }
  /// What was purged elsewhere and must not come back, in a record that came from a backup.
  var purged: String { path + "/purged" }
  /// How web addresses are captured, and what is to be said of who does.
  var captureSettings: String { path + "/capture.json" }
  var policy: String { path + "/policy" }
  var lock: String { path + "/lock" }
  var socket: String { path + "/cairn.sock" }

  /// Makes the folders of a new record.
  func create() throws {
    for folder in [path, ledger, signer, policy] { try DurableFile.makeDirectory(folder) }
    try ObjectStore(path: objects).create()
  }

  /// Confirms the names of everything in a new record.
  func sync() throws {
    for folder in [ledger, signer, policy, objects, path] {
      try DurableFile.sync(directory: folder)
    }
  }

  /// Checks that a record may be made here.
  ///
  /// - Throws: `RecordFault` of kind `exists` where a record or anything else stands here.
  func checkFree() throws {
    guard DurableFile.exists(path) else { return }
    guard !DurableFile.exists(manifest) else { throw RecordFault.exists(path) }
    guard try Directory.names(in: path).isEmpty else {
      throw RecordFault(
        .exists, "the folder is not empty", at: path, remedy: "Choose another, or an empty one.")
    }
  }

  /// Makes a record elsewhere and renames it: a folder is a whole record, or it is none.
  ///
  /// - Parameters:
  ///   - path: where the record is to stand.
  ///   - act: what makes it; part of the name it has until it is whole.
  ///   - build: makes it.
  /// - Throws: `RecordFault` where something stands there, and what `build` throws; nothing is left then.
  static func make(
    at path: String, by act: String, _ build: (Layout) throws -> Void
  ) throws {
    let final = Layout(path: path)
    try final.checkFree()
    let draft = Layout(path: final.path + ".\(act)-\(getpid())")
    do {
      try build(draft)
      guard rename(draft.path, final.path) == 0 else {
        throw RecordFault.lastSystemFault("the record cannot be put in place", at: path)
      }
      try DurableFile.sync(directoryOf: final.path)
    } catch {
      draft.discard()
      throw error
    }
  }

  /// Puts a signing key from elsewhere in its place; nil to have none.
  func takeKey(from file: String?) throws {
    if let file { try DurableFile.create(key, try DurableFile.read(file), mode: 0o600) }
  }

  /// Takes away a record that was never finished.
  func discard() { Directory.remove(path) }

  /// Why no record can be opened here.
  func absence() -> RecordFault {
    if DurableFile.exists(path) && access(path, R_OK | X_OK) != 0 {
      return RecordFault(
        .noRights, "the folder cannot be read", at: path,
        remedy: "Give this user the right to it, or run as the user who owns it.")
    }
    return RecordFault(
      .absent, "no record stands here", at: path,
      remedy: "Make one with `cairn init`, or name another with --record.")
  }

  /// A name for the ledger that no other record has.
  static func origin(of name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "-"
    }
    let digits = String(UInt32.random(in: .min ... .max), radix: 16)
    return "cairn/" + String(letters.prefix(40)) + "/"
      + String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension RecordFault {
  static func exists(_ path: String) -> RecordFault {
    RecordFault(
      .exists, "a record stands here already", at: path,
      remedy: "Choose another folder, or use the record that is there.")
  }
}
