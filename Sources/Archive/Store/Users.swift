// SPDX-License-Identifier: Apache-2.0

import GRDB
public import Record

extension Snapshot {
  /// Everybody who works on the record, in the order of their names.
  public func users() throws -> [User] {
    try Row.fetchAll(database, sql: "SELECT * FROM user ORDER BY name").map(User.init)
  }

  /// The user of a name; nil where there is none.
  public func user(named name: String) throws -> User? {
    let statement = try database.cachedStatement(sql: "SELECT * FROM user WHERE name = ?")
    return try Row.fetchOne(statement, arguments: [name]).map(User.init)
  }

  public func user(_ id: UserID) throws -> User? {
    let statement = try database.cachedStatement(sql: "SELECT * FROM user WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id.text]).map(User.init)
  }
}

extension Transaction {
  /// An identifier that no user bears yet.
  public func drawUserID() throws -> UserID { try draw("user") }

  /// - Throws: `RecordFault` of kind `refused` where the name is taken.
  public mutating func add(_ user: User) throws {
    guard try snapshot.user(named: user.name) == nil else {
      throw RecordFault(.refused, "the name is taken", at: user.name, remedy: "Choose another.")
    }
    var changes = Changes(database: database)
    let row = [user.id.text, user.name, user.display, user.role.rawValue, user.created]
    try changes.put(.user, row, isNew: true)
    try log("user.added", of: user.id.text, changes)
  }

  /// Takes a person's name out of the record: of the acts only the opaque identifier remains.
  ///
  /// The salt goes with it, so that the ledger's hash of the old row tells nobody whether a guessed name
  /// was it; all proofs stay valid.
  /// - Throws: `RecordFault` of kind `refused` where there is no such user.
  public mutating func erase(_ user: UserID) throws {
    var changes = Changes(database: database)
    try changes.forgetSalt(of: .user, [user.text])
    let values: [String: any DatabaseValueConvertible] = [
      "name": "erased-" + user.text.lowercased(), "display": "(erased)",
      "role": User.Role.viewer.rawValue,
    ]
    guard try changes.change(.user, [user.text], values) else {
      throw RecordFault.unknown(user.text)
    }
    try log("user.erased", of: user.text, changes)
    try forgetCollector(user)
  }

  public mutating func setRole(_ role: User.Role, of user: UserID) throws {
    var changes = Changes(database: database)
    guard try changes.change(.user, [user.text], ["role": role.rawValue]) else {
      throw RecordFault.unknown(user.text)
    }
    try log("user.role", of: user.text, changes)
  }
}
