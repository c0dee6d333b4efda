// SPDX-License-Identifier: Apache-2.0

public import Record

/// A report as the record holds it.
public struct StoredReport: Hashable, Sendable {
  public var report: Report
  public var text: String
  public var capture: Capture
  /// Where in the ledger its coming in is written.
  public var ledgerIndex: Int
  public var state: State
  /// Which reader read its claims: name and version.
  public var readerVersion: String
  /// UTC.
  public var addedAt: String
  /// Nil for the program itself.
  public var addedBy: UserID?
}

/// A report in a list of them.
public struct ReportLine: Hashable, Sendable {
  public var report: Report
  public var state: State
  public var addedAt: String
  public var claims: Int
  /// The incidents its claims stand in.
  public var incidents: [IncidentID]
}

/// Which reports to list; what is nil is not asked.
public struct ReportFilter: Hashable, Sendable {
  public var state: State?
  public var outlet: String?
  /// Part of the title, in any case of letters of the Latin alphabet.
  public var title: String?
  public var published: ClosedRange<Day>?
  public var invented: Bool?

  public init(
    state: State? = nil, outlet: String? = nil, title: String? = nil,
    published: ClosedRange<Day>? = nil, invented: Bool? = nil
  ) {
    self.state = state
    self.outlet = outlet
    self.title = title
    self.published = published
    self.invented = invented
  }
}

/// What comes into the record with one report.
public struct NewReport: Hashable, Sendable {
  public var report: Report
  public var text: String
  /// Its object must be stored already.
  public var capture: Capture
  public var claims: [Claim]
  public var signature: Signature
  /// Which reader read the claims: name and version.
  public var readerVersion: String

  public init(
    report: Report, text: String, capture: Capture, claims: [Claim], signature: Signature,
    readerVersion: String
  ) {
    self.report = report
    self.text = text
    self.capture = capture
    self.claims = claims
    self.signature = signature
    self.readerVersion = readerVersion
  }
}
