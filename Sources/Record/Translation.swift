// SPDX-License-Identifier: Apache-2.0

/// A report in another language, kept beside the original; nothing is read from it that counts.
public struct Translation: Hashable, Sendable {
  public var id: Int
  public var report: ReportID
  /// BCP 47: `en`.
  public var language: String
  public var title: String
  public var text: String
  /// A person, an agency, or a program with its version.
  public var madeBy: String
  public var isMachine: Bool
  /// The file as it was given.
  public var capture: Capture
  /// UTC.
  public var addedAt: String
  /// Who gave it to the record.
  public var addedBy: UserID?

  public init(
    id: Int, report: ReportID, language: String, title: String, text: String, madeBy: String,
    isMachine: Bool, capture: Capture, addedAt: String, addedBy: UserID?
  ) {
    self.id = id
    self.report = report
    self.language = language
    self.title = title
    self.text = text
    self.madeBy = madeBy
    self.isMachine = isMachine
    self.capture = capture
    self.addedAt = addedAt
    self.addedBy = addedBy
  }
}
