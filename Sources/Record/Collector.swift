// SPDX-License-Identifier: Apache-2.0

/// As what, from where and with which program a person collected captures (EVIDENCE §3).
///
/// Exhibits carry it: it says what the person was, and not who.
public struct Collector: Hashable, Sendable {
  public var user: UserID
  /// What the person might do then.
  public var role: User.Role
  /// For whom the record is kept, as its `capture.json` says.
  public var organisation: String?
  /// What the machine calls itself.
  public var machine: String?
  /// The address under which servers see the machine where no proxy stands between, as `capture.json` says.
  public var egress: String?
  /// Name and version.
  public var software: String
  /// The commit that the program was built from; nil for one that was built without saying it.
  public var program: String?

  public init(
    user: UserID, role: User.Role, organisation: String? = nil, machine: String? = nil,
    egress: String? = nil, software: String, program: String? = nil
  ) {
    self.user = user
    self.role = role
    self.organisation = organisation
    self.machine = machine
    self.egress = egress
    self.software = software
    self.program = program
  }

  /// What is known, each with what it is called.
  public var parts: [(name: StaticString, words: String)] {
    let all: [(StaticString, String?)] = [
      ("collector", user.text), ("role", role.rawValue), ("organisation", organisation),
      ("machine", machine), ("egress_address", egress), ("software", software),
      ("commit", program),
    ]
    return all.compactMap { name, words in words.map { (name, $0) } }
  }
}
