// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record

/// Takes reports in: object durable, then row and ledger entry in one transaction, then the answer.
///
/// Reading goes on on all cores while the one writer writes. A batch shares one transaction, and is
/// acknowledged after it.
struct Intake {
  private let folder: RecordFolder
  private let policy: Policy
  private let defaults: DraftDefaults
  private let user: User
  private let reader = Reader()
  private var counted = WriteSummary(text: "")
  private var seen = 0

  init(_ request: AddRequest, user: User, folder: RecordFolder, policy: Policy) {
    self.folder = folder
    self.policy = policy
    self.user = user
    defaults = request.defaults
  }

  /// One input as it was read, before it is written.
  struct Read: Sendable {
    var draft: Draft
    var findings: Findings
    var signature: Signature
  }

  /// Takes everything in and tells how it goes.
  mutating func run(
    _ inputs: Inputs, jobs: Int, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    var inputs = inputs
    var taking = self
    try inOrder(jobs: jobs) {
      inputs.nextBatch()
    } work: { [reader, defaults] items in
      items.map { item in Intake.read(item, defaults: defaults, reader: reader) }
    } emit: { results in
      try taking.write(results, tell: tell)
    }
    self = taking
    counted.text = counted.takenIn
    return counted
  }

  private static func read(
    _ item: InputItem, defaults: DraftDefaults, reader: Reader
  ) -> Result<Read, InputProblem> {
    Result { () throws(InputProblem) in
      Read(try Draft(item, defaults: defaults), reader: reader)
    }
  }

  private mutating func write(
    _ results: [Result<Read, InputProblem>], tell: (WriteEvent) throws -> Void
  ) throws {
    var readable: [Read] = []
    for result in results {
      switch result {
      case .success(let read): readable.append(read)
      case .failure(let problem):
        counted.failed += 1
        try tell(.problem("\(problem)"))
      }
    }
    let refused = readable.filter { !mayAdd($0) }
    for read in refused {
      counted.failed += 1
      try tell(.problem("\(read.draft.place): \(user.name) acts on invented reports only."))
    }
    try store(readable.filter(mayAdd))
    seen += results.count
    try tell(.progress(done: seen, of: seen))
  }

  private func mayAdd(_ read: Read) -> Bool {
    (try? Rights.require(.add, of: user, invented: read.draft.invented)) != nil
  }

  private mutating func store(_ batch: [Read]) throws {
    let fresh = try unknown(batch)
    counted.known += batch.count - fresh.count
    guard !fresh.isEmpty else { return }
    let objects = try folder.objects.put(fresh.map(\.draft.bytes))
    let at = UTC.now()
    let ids = try folder.store.write(by: user.id, at: at) { transaction in
      var placing = Placing(policy: policy)
      var ids: [ReportID] = []
      for (read, object) in zip(fresh, objects) {
        let id = try transaction.drawReportID()
        let new = read.report(id, capture: read.capture(object, at: at))
        try transaction.add(new)
        try placing.place(new.evidence, in: &transaction)
        ids.append(id)
      }
      try placing.assess(in: &transaction)
      return ids
    }
    counted.added += ids.count
    counted.subjects += ids.prefix(max(0, 1000 - counted.subjects.count)).map(\.text)
  }

  /// What is not in the record yet: the same bytes from the same place are, and within the batch too.
  private func unknown(_ batch: [Read]) throws -> [Read] {
    var given: Set<Read.Name> = []
    return try folder.store.read { snapshot in
      try batch.filter { read in
        let name = Read.Name(object: Fingerprint(of: read.draft.bytes), place: read.draft.origin)
        guard given.insert(name).inserted else { return false }
        return try !snapshot.reports(ofObject: name.object).contains { $0.origin == name.place }
      }
    }
  }
}

extension WriteSummary {
  /// What was taken in, in words for people.
  var takenIn: String {
    var parts = ["Took in \(added) reports."]
    if known > 0 { parts.append("\(known) were in the record already.") }
    if failed > 0 { parts.append("\(failed) inputs failed and are listed above.") }
    return parts.joined(separator: " ")
  }
}

extension Intake.Read {
  init(_ draft: Draft, reader: Reader) {
    self.draft = draft
    findings = reader.read(title: draft.title, text: draft.text, context: draft.context)
    signature = reader.signature(title: draft.title, text: draft.text, findings: findings)
  }

  /// What makes two inputs one.
  fileprivate struct Name: Hashable {
    var object: Fingerprint
    var place: String
  }

  fileprivate func capture(_ object: Fingerprint, at: String) -> Capture {
    Capture(
      sha256: object.hex, size: draft.bytes.count, mediaType: draft.form.mediaType, at: at,
      method: draft.form == .line ? .line : .file, origin: draft.origin)
  }

  func report(_ id: ReportID, capture: Capture) -> NewReport {
    NewReport(
      report: draft.report(id, language: findings.language), text: draft.text, capture: capture,
      claims: findings.claims, signature: signature, readerVersion: Reader.version)
  }
}

extension NewReport {
  var evidence: Evidence {
    Evidence(report: report, claims: claims, signature: signature)
  }
}

extension Draft {
  /// How the capture says where it came from: the file's path, or the file and the name in it.
  fileprivate var origin: String { form == .line ? "\(file) \(id)" : place }

  /// The place without the line's number, so that a file that grows keeps its lines' names.
  private var file: Substring {
    place[..<(place.lastIndex(of: ":") ?? place.endIndex)]
  }
}

extension InputItem.Form {
  fileprivate var mediaType: String {
    switch self {
    case .line: "application/json"
    case .html: "text/html"
    case .text: "text/plain"
    }
  }
}
