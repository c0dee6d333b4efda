// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import Record
import Workflow

/// `cairn user`: who may work in a record.
struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user", abstract: "Say who works in the record.",
    discussion: """
      Every act in a record has the name of a person. There is no sign-in on the command line yet: \
      whoever may write the record's folder may act under any name in it.

        cairn user add nour --name "Nour Haddad" --role reviewer
        cairn user list
        cairn user erase nour --user karim
      """,
    subcommands: [AddUser.self, ListUsers.self, EraseUser.self])
}

struct AddUser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Make a person known to the record.")

  @Argument(help: "What the person is called on the command line.") var login: String
  @Option(help: "The name that pages show (default: the same).") var name: String?
  @Option(
    help: """
      viewer, demonstrator (acts on invented reports only), reviewer, publisher or administrator.
      """)
  var role: User.Role = .reviewer
  @OptionGroup var record: RecordOption

  func run() throws {
    let request = UserRequest(name: login, shownAs: name ?? login, role: role)
    try Submission(record).send(.addUser(request))
  }
}

struct EraseUser: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Take a person's name out of the record.",
    discussion: """
      Their acts stay, under an identifier that leads nowhere: the ledger holds no name, and the salt \
      without which its hashes cannot be compared with a guessed name is destroyed. It takes an \
      administrator. Backups made before still have the name.
      """)

  @Argument(help: "What the person is called on the command line.") var login: String
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption

  func run() throws {
    let request = EraseRequest(user: try user.name(), name: login)
    try Submission(record).send(.erase(request))
  }
}

struct ListUsers: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the people of the record.")

  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func run() throws {
    let users = try Recorder(opening: record.path).users()
    if output.json { return try Terminal.write(UserJSON.list(users)) }
    var table = Table(headings: ["login", "name", "role"])
    table.rows = users.map { [$0.name, $0.display, $0.role.rawValue] }
    try table.lines(width: Terminal.width, style: .current).forEach(Terminal.print)
  }
}

extension User.Role: ExpressibleByArgument {}

enum UserJSON {
  static func list(_ users: [User]) -> [UInt8] {
    var json = JSONWriter()
    json.array(users) { json, user in
      json.object { json in
        json.field("login", user.name)
        json.field("name", user.display)
        json.field("role", user.role.rawValue)
      }
    }
    json.newline()
    return json.bytes
  }
}
