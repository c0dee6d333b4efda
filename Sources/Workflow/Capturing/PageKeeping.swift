// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record

/// What writing into a record takes.
struct Desk: Sendable {
  var folder: RecordFolder
  var policy: Policy
  var copies: CopyDesk
  let clock = ClockWatch()
  let owing = Owing()
  private let readers = KnowingReader()

  init(folder: RecordFolder, policy: Policy, copies: CopyDesk) {
    (self.folder, self.policy, self.copies) = (folder, policy, copies)
  }

  /// The reader that knows the bodies which people have added by now.
  func reader() throws -> Reader {
    try folder.store.read { try readers.reader(in: $0, of: folder) }
  }
}

/// Asks for pages and judges what comes; any thread may.
struct PageAsking: Sendable {
  var rules: CaptureRules
  var hosts: HostTurns
  var defaults: DraftDefaults
  var reader: Reader

  /// One address as it was captured and judged, before anything is written.
  struct Got: Sendable {
    var capture: WebCapture
    var judgement: Judgement
    var read: ReadDraft?
    /// How a browser showed it, or why none did.
    var view: Result<PageView, PageView.Missing>
  }

  /// - Parameters:
  ///   - address: what is asked for.
  ///   - published: for a report that does not say itself when it was.
  /// - Returns: what came, be it nothing.
  func get(_ address: WebAddress, published: String? = nil) -> Got {
    let capture = WebCapture.make(of: address, rules: rules) { host, isFirst, ask in
      hosts.take(host, isPaused: isFirst, ask)
    }
    var judgement = Judgement(capture, defaults: defaults)
    if judgement.draft?.published == nil { judgement.draft?.published = published }
    let read = judgement.draft.map { ReadDraft($0, reader: reader) }
    judgement.draft = nil
    let view = PageViewing.view(of: capture, rules: rules)
    return Got(capture: capture, judgement: judgement, read: read, view: view)
  }
}

/// Keeps captures of pages, and reads from them what is a report.
struct PageKeeping: Sendable {
  static let software = ThisProgram.software

  var desk: Desk
  /// In whose name.
  var user: User
  /// What servers were told that we are.
  var agent: String
  /// For what and on what ground it is captured, where that was said.
  var provenance: Provenance?

  /// Writes a capture and, where it is a new report, what was read from it.
  ///
  /// - Parameters:
  ///   - got: what came.
  ///   - also: what is to be written in the same breath, by the visit and its number.
  /// - Returns: the visit as it was written, and the report where it is a new one.
  /// - Throws: `RecordFault` where nothing can be written; nothing of it is then.
  func store(
    _ got: PageAsking.Got, also: (inout Transaction, Visit, Int) throws -> Void = { _, _, _ in }
  ) throws -> (visit: Visit, report: ReportID?) {
    var visit = visit(got)
    let earlier = try got.read.flatMap { try standing(at: $0.draft.address, visit.address) }
    if let read = got.read, let earlier, earlier.says(read.draft) {
      visit.outcome = .unchanged
      visit.words = "it says what \(earlier.report.id) says"
      visit.report = earlier.report.id
    } else {
      visit.previous = earlier?.report.id
    }
    visit.words += pictured(got.view)
    let bytes = try file(got, visit)
    let object = try desk.folder.objects.put(bytes)
    let capture = Capture(
      sha256: object.hex, size: bytes.count, mediaType: "application/warc", at: got.capture.at,
      method: .web, origin: visit.address, provenance: provenance)
    let ready =
      try visit.outcome == .report
      ? got.read.map { read in
        try ReadyReport(
          read.report(.drawn(), capture: capture), object: object, policy: desk.policy)
      } : nil
    let id = try write(visit, capture, ready, also)
    visit.report = id ?? visit.report
    return (visit, id)
  }

  /// The report that an earlier capture of the same page gave; its address is the page's own or the one that answered.
  private func standing(at own: String?, _ answered: String) throws -> StoredReport? {
    try desk.folder.store.read { snapshot in
      for address in [own, answered].compactMap({ $0 }) {
        if let last = try snapshot.visits(to: address).first(where: { $0.visit.report != nil }),
          let id = last.visit.report
        {
          return try snapshot.report(id)
        }
      }
      return nil
    }
  }

  private func visit(_ got: PageAsking.Got) -> Visit {
    let last = got.capture.last
    return Visit(
      asked: "\(got.capture.asked)", address: "\(last?.address ?? got.capture.asked)",
      at: got.capture.at, outcome: got.judgement.outcome, status: last?.response?.status,
      words: got.judgement.words, content: got.judgement.content, etag: last?.response?["etag"],
      lastModified: last?.response?["last-modified"])
  }

  /// What there is to say of a picture, where there was a page to be pictured.
  private func pictured(_ view: Result<PageView, PageView.Missing>) -> String {
    switch view {
    case .success: "; it was pictured"
    case .failure(.noPage): ""
    case .failure(let missing): "; it was not pictured: \(missing)"
    }
  }

  private func file(_ got: PageAsking.Got, _ visit: Visit) throws -> [UInt8] {
    var file = try CaptureFile(
      got.capture, outcome: (visit.outcome.rawValue, visit.words), view: got.view,
      .init(collector: desk.folder.collector(for: user), agent: agent))
    if let draft = got.read?.draft {
      try file.append(text: draft.title.isEmpty ? draft.text : draft.title + "\n\n" + draft.text)
    }
    return file.bytes
  }

  private func write(
    _ given: Visit, _ capture: Capture, _ ready: ReadyReport?,
    _ also: (inout Transaction, Visit, Int) throws -> Void
  ) throws -> ReportID? {
    try desk.folder.store.write(by: user.id, at: UTC.now()) { transaction in
      var placing = Placing(
        policy: desk.policy, copies: desk.copies, goingOnIn: transaction)
      guard let ready else {
        try also(&transaction, given, try transaction.add(given, capture: capture))
        return ReportID?.none
      }
      let written = try ready.write(in: &transaction, &placing, policy: desk.policy)
      var visit = given
      visit.report = written.id
      try also(&transaction, visit, try transaction.add(visit, captured: written.capture))
      try placing.assess(in: &transaction, owing: true)
      return written.id
    }
  }
}

extension StoredReport {
  /// Whether a draft has the same title and words.
  fileprivate func says(_ draft: Draft) -> Bool {
    text == draft.text && report.title == draft.title
  }
}
