// SPDX-License-Identifier: Apache-2.0

/// What a record holds, and up to where its ledger is signed.
public struct RecordStatus: Hashable, Sendable {
  public var name: String
  public var reports: Int
  public var claims: Int
  public var incidents: Int
  public var signed: Int
  public var pending: Int
  public var reportedTotals: Int
  /// Pairs of incidents that wait for an answer.
  public var openPairs: Int
  public var ledgerSize: Int
  /// The Merkle root, in hexadecimal digits.
  public var ledgerRoot: String
  /// How many entries the last checkpoint covers that left the machine, printed or stamped; nil where none has.
  public var outside: Int?
  /// The policy's name and version.
  public var policy: String
  /// Whether anything in it is made up.
  public var invented: Bool

  public init(
    name: String, reports: Int, claims: Int, incidents: Int, signed: Int, pending: Int,
    reportedTotals: Int, openPairs: Int, ledgerSize: Int, ledgerRoot: String,
    outside: Int? = nil, policy: String, invented: Bool
  ) {
    self.name = name
    self.reports = reports
    self.claims = claims
    self.incidents = incidents
    self.signed = signed
    self.pending = pending
    self.reportedTotals = reportedTotals
    self.openPairs = openPairs
    self.ledgerSize = ledgerSize
    self.ledgerRoot = ledgerRoot
    self.outside = outside
    self.policy = policy
    self.invented = invented
  }
}
