// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record

/// Takes in the pages that stand in files of others: WARC, WACZ, MHTML and exports of Telegram.
///
/// The whole file is kept as it was given; each page that is a report is read from it. Pages that are
/// none, of which every crawl is full, are counted.
struct ContainerIntake {
  private static let batch = 64

  private let folder: RecordFolder
  private let policy: Policy
  private let copies: CopyDesk
  private let user: User
  private let defaults: DraftDefaults
  private let reader: Reader
  private var counted: WriteSummary
  private var passedOver = 0

  init(
    _ request: AddRequest, user: User, folder: RecordFolder, policy: Policy,
    copies: CopyDesk, reader: Reader, after summary: WriteSummary
  ) {
    defaults = request.defaults
    self.user = user
    self.folder = folder
    self.policy = policy
    self.copies = copies
    self.reader = reader
    counted = summary
  }

  mutating func run(
    _ paths: [String], tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    for (number, path) in paths.enumerated() {
      do {
        try take(path, tell: tell)
      } catch let problem as InputProblem {
        counted.failed += 1
        try tell(.problem("\(problem)"))
      } catch let fault as RecordFault where fault.kind == .refused {
        try fail(fault.what, at: path, tell: tell)
      }
      try tell(.progress(done: number + 1, of: paths.count))
    }
    counted.text = counted.takenIn
    if passedOver > 0 { counted.text += " " + passedOverWords }
    return counted
  }

  private var passedOverWords: String {
    passedOver == 1
      ? "1 page in them is no report." : "\(passedOver) pages in them are no reports."
  }

  private mutating func take(_ path: String, tell: (WriteEvent) throws -> Void) throws {
    guard let container = Container(name: path) else { return }
    let bytes = try GivenFile.read(path)
    let purged = try folder.purgeProblems(of: [Fingerprint(of: bytes)], at: [path])
    if let problem = purged.compactMap(\.self).first { throw problem }
    let object = try folder.objects.put(bytes)
    let standing = try folder.store.read { try $0.reports(ofObject: object).map(\.origin) }
    var known = Set(standing)
    var waiting: [ReadyReport] = []
    do {
      let problems = try container.forEachPage(in: bytes) { page in
        guard let read = try read(page, at: path, tell: tell) else { return }
        let capture = Capture(
          sha256: object.hex, size: bytes.count, mediaType: container.mediaType, at: UTC.now(),
          method: .file, origin: [path, page.address, page.at].joined(separator: " "),
          provenance: defaults.provenance)
        guard known.insert(capture.origin).inserted, try !stands(read.draft) else {
          return counted.known += 1
        }
        waiting.append(
          try ReadyReport(
            read.report(.drawn(), capture: capture), object: object, policy: policy))
        if waiting.count >= Self.batch { try write(&waiting) }
      }
      try write(&waiting)
      try keep(object, at: path, container, bytes.count)
      for problem in problems { try fail(problem, at: path, tell: tell) }
    } catch let problem as ContainerProblem {
      // What stood before the damage is whole.
      try write(&waiting)
      try keep(object, at: path, container, bytes.count)
      try fail("\(problem)", at: path, tell: tell)
    }
  }

  /// Has the ledger name a file from which no report was read: what was given is evidence all the same.
  private func keep(
    _ object: Fingerprint, at path: String, _ container: Container, _ size: Int
  ) throws {
    let capture = Capture(
      sha256: object.hex, size: size, mediaType: container.mediaType, at: UTC.now(), method: .file,
      origin: path, provenance: defaults.provenance)
    guard try !folder.store.read({ try $0.isCaptured(object) }) else { return }
    try folder.store.write(by: user.id, at: UTC.now()) { try $0.keep(capture) }
  }

  /// Whether a report of the same address has the same words: a chat that is exported again has grown, and
  /// what it had before is in the record.
  private func stands(_ draft: Draft) throws -> Bool {
    guard let address = draft.address else { return false }
    return try folder.store.read { snapshot in
      try snapshot.reports(atAddress: address).contains { id in
        try snapshot.report(id)?.text == draft.text
      }
    }
  }

  private mutating func fail(
    _ what: String, at path: String, tell: (WriteEvent) throws -> Void
  ) throws {
    counted.failed += 1
    let remedy = "What could be read of it was taken in."
    try tell(.problem("\(InputProblem(what, at: path, remedy: remedy))"))
  }

  private mutating func read(
    _ page: ContainedPage, at path: String, tell: (WriteEvent) throws -> Void
  ) throws -> ReadDraft? {
    var given = defaults
    given.invented = given.invented || path.contains(".invented.")
    guard let draft = Judgement(page, defaults: given).draft else {
      passedOver += 1
      return nil
    }
    guard (try? Rights.require(.add, of: user, invented: draft.invented)) != nil else {
      counted.failed += 1
      try tell(.problem("\(path) \(page.address): \(user.name) acts on invented reports only."))
      return nil
    }
    return ReadDraft(draft, reader: reader)
  }

  private mutating func write(_ waiting: inout [ReadyReport]) throws {
    guard !waiting.isEmpty else { return }
    let batch = waiting
    waiting = []
    let ids = try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      var placing = Placing(policy: policy, copies: copies, goingOnIn: transaction)
      var ids: [ReportID] = []
      for ready in batch {
        ids.append(try ready.write(in: &transaction, &placing, policy: policy).id)
      }
      try placing.assess(in: &transaction, owing: true)
      return ids
    }
    counted.added += ids.count
    counted.subjects += ids.prefix(max(0, 1000 - counted.subjects.count)).map(\.text)
  }
}
