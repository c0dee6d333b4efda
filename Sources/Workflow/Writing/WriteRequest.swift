// SPDX-License-Identifier: Apache-2.0

public import Record

/// Something to be written into a record, as one process may hand it to another.
public enum WriteRequest: Codable, Sendable {
  case addUser(UserRequest)
  case add(AddRequest)
  case decide(DecisionRequest)
  case judge(CredibilityRequest)
  /// A person says what a source is, how it is called or on whose side it stands.
  case describe(SourceRequest)
  case answer(PairRequest)
  case regroup(RegroupRequest)
  /// A dataset of somebody else's is to be taken in.
  case importDataset(ImportRequest)
  /// Places of GeoNames' tables are to be read with from now on.
  case importGazetteer(GazetteerRequest)
  /// A checkpoint is to be signed over everything that is written.
  case sign
  /// A capture is to be destroyed, which takes two persons.
  case purge(PurgeRequest)
  /// A person's name is to leave the record.
  case erase(EraseRequest)
  /// Everything that follows from the reports and decisions is to be derived anew, by a named person.
  case rebuild(by: String)
  /// Something left the record, which the ledger is to say.
  case note(CustodyNote)
  /// An authority's word on a checkpoint is to be kept.
  case stamp(StampRequest)
  /// Feeds are to be watched, left alone or visited.
  case watch(WatchRequest)
  /// A translation is to be kept beside a report.
  case translate(TranslationRequest)
}

/// A person wants a capture destroyed, agrees to it, or takes it back.
public struct PurgeRequest: Codable, Sendable {
  public var user: String
  /// A report, or the SHA-256 of a captured file.
  public var subject: String
  /// One of `PurgeReason`; nil for who agrees.
  public var reason: PurgeReason?
  public var isDropped: Bool

  public init(user: String, subject: String, reason: PurgeReason?, isDropped: Bool) {
    self.user = user
    self.subject = subject
    self.reason = reason
    self.isDropped = isDropped
  }
}

/// A person's name is to leave the record.
public struct EraseRequest: Codable, Sendable {
  public var user: String
  /// Whose.
  public var name: String

  public init(user: String, name: String) {
    self.user = user
    self.name = name
  }
}

/// A person is to be known to the record.
public struct UserRequest: Codable, Sendable {
  /// What the person is called on the command line: lower-case letters, digits, `.`, `-`, `_`.
  public var name: String
  public var shownAs: String
  public var role: User.Role

  public init(name: String, shownAs: String, role: User.Role) {
    self.name = name
    self.shownAs = shownAs
    self.role = role
  }
}

/// Reports are to be taken in.
public struct AddRequest: Codable, Sendable {
  public var user: String
  /// Absolute paths of files and folders that the writer can read; `-` for standard input.
  public var paths: [String]
  /// Where standard input lies that a path `-` means; nil where it is that of who writes.
  var standardInput: String?
  /// Addresses of the web.
  public var addresses: [String]
  /// Through which they are asked; nil for the record's own setting.
  public var proxy: String?
  public var defaults: DraftDefaults

  public init(
    user: String, paths: [String], addresses: [String] = [], proxy: String? = nil,
    defaults: DraftDefaults
  ) {
    self.user = user
    self.paths = paths
    self.addresses = addresses
    self.proxy = proxy
    self.defaults = defaults
  }
}

/// A person accepts, corrects or rejects what is proposed of an incident.
public struct DecisionRequest: Codable, Sendable {
  public enum Decision: String, Codable, Sendable { case accept, correct, reject }

  public var user: String
  public var incident: String
  public var decision: Decision
  /// What a correction changes; the rest is signed as proposed.
  public var grade: Assessment.Grade?
  public var strikeStatus: Assessment.StrikeStatus?
  public var killed: Bounds?
  public var injured: Bounds?
  public var why: String

  public init(
    user: String, incident: String, decision: Decision, grade: Assessment.Grade? = nil,
    strikeStatus: Assessment.StrikeStatus? = nil, killed: Bounds? = nil, injured: Bounds? = nil,
    why: String
  ) {
    self.user = user
    self.incident = incident
    self.decision = decision
    self.grade = grade
    self.strikeStatus = strikeStatus
    self.killed = killed
    self.injured = injured
    self.why = why
  }
}

/// A person says whether a source is credible, and why.
public struct CredibilityRequest: Codable, Sendable {
  public var user: String
  public var source: String
  public var isCredible: Bool
  public var why: String

  public init(user: String, source: String, isCredible: Bool, why: String) {
    self.user = user
    self.source = source
    self.isCredible = isCredible
    self.why = why
  }
}

/// A person answers whether two incidents are one.
public struct PairRequest: Codable, Sendable {
  public var user: String
  public var first: String
  public var second: String
  public var answer: Pair.Answer
  public var why: String

  public init(user: String, first: String, second: String, answer: Pair.Answer, why: String) {
    self.user = user
    self.first = first
    self.second = second
    self.answer = answer
    self.why = why
  }
}
