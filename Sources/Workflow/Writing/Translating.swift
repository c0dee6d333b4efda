// SPDX-License-Identifier: Apache-2.0

import Archive
import Reading
public import Record

/// A person gives a report in another language.
public struct TranslationRequest: Codable, Sendable {
  public var user: String
  public var report: String
  /// An absolute path of a text, HTML or PDF file that the writer can read.
  public var path: String
  public var language: String
  public var title: String?
  /// A person, an agency, or a program with its version.
  public var madeBy: String
  public var isMachine: Bool

  public init(
    user: String, report: String, path: String, language: String, title: String? = nil,
    madeBy: String, isMachine: Bool
  ) {
    self.user = user
    self.report = report
    self.path = path
    self.language = language
    self.title = title
    self.madeBy = madeBy
    self.isMachine = isMachine
  }
}

extension RecordKeeper {
  func keep(_ request: TranslationRequest) throws -> WriteSummary {
    let (user, report) = try folder.store.read { snapshot in
      (try Rights.person(request.user, in: snapshot), try request.report(in: snapshot))
    }
    try Rights.require(.add, of: user, invented: report.invented)
    try request.check()
    let draft = try request.draft()
    if let problem = try folder.purgeProblems(
      of: [Fingerprint(of: draft.bytes)], at: [request.path]
    ).first ?? nil {
      throw RecordFault(.refused, problem.what, at: problem.place, remedy: problem.remedy)
    }
    let object = try folder.objects.put(draft.bytes)
    let at = UTC.now()
    let translation = Translation(
      id: 0, report: report.id, language: request.language.lowercased(), title: draft.title,
      text: draft.text, madeBy: request.madeBy, isMachine: request.isMachine,
      capture: Capture(
        sha256: object.hex, size: draft.bytes.count, mediaType: draft.form.mediaType, at: at,
        method: .file, origin: request.path), addedAt: at, addedBy: user.id)
    _ = try folder.store.write(by: user.id, at: at) { try $0.add(translation) }
    return WriteSummary(
      text: "Kept beside \(report.id) as its translation into \(translation.language) by "
        + "\(request.madeBy). Nothing is read from it that counts.", added: 1,
      subjects: [report.id.text])
  }
}

extension TranslationRequest {
  fileprivate func report(in snapshot: Snapshot) throws -> Report {
    guard let stored = try ReportID(report).flatMap({ try snapshot.report($0) }) else {
      throw RecordFault(
        .refused, "the record has no such report", at: report,
        remedy: "Name one as it is listed: cairn reports")
    }
    return stored.report
  }

  fileprivate func check() throws {
    let isTag =
      (2...35).contains(language.utf8.count)
      && language.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      }
    guard isTag else {
      throw RecordFault(
        .refused, "it is no language", at: language, remedy: "Name it as in: --language en")
    }
    guard madeBy.contains(where: { !$0.isWhitespace }) else {
      throw RecordFault(
        .refused, "it is not said who made the translation", at: path,
        remedy: "Say it with --by: a person, an agency, or a program with its version.")
    }
  }

  /// What the file says, by the rules by which reports are taken in.
  fileprivate func draft() throws -> Draft {
    var inputs = Inputs(paths: [path])
    do {
      guard let item = inputs.next(), item.form != .line, item.place == path else {
        throw InputProblem(
          "it is no single text", at: path, remedy: "Give a text, HTML or PDF file.")
      }
      return try Draft(item, defaults: DraftDefaults(title: title, language: language))
    } catch let problem as InputProblem {
      throw RecordFault(.refused, problem.what, at: problem.place, remedy: problem.remedy)
    }
  }
}

extension Recorder {
  /// What would be read from a translation if it were the report.
  ///
  /// For who asks for it: none of it is recorded, linked or counted.
  public func claims(readFrom translation: Translation) throws -> [Claim] {
    let stored = try folder.store.read { try $0.report(translation.report) }
    let context = ReadingContext(
      published: stored?.report.published, language: translation.language,
      country: stored?.report.country, outlet: stored?.report.outlet ?? "")
    return Reader().read(title: translation.title, text: translation.text, context: context).claims
  }
}
