// SPDX-License-Identifier: Apache-2.0

import Archive
import Assessing
import Reading
import Record

/// Takes in what stands at addresses of the web: every capture is kept, and read where it is a report.
///
/// Servers are asked on several threads, each server with pauses; the one writer takes the captures in
/// the order of the addresses.
struct WebIntake {
  /// How many servers are asked at once.
  static let hands = 8
  static let software = "Cairn/0.1.0"

  private let folder: RecordFolder
  private let policy: Policy
  private let copies: CopyDesk
  private let user: User
  private let defaults: DraftDefaults
  private let rules: CaptureRules
  private let reader = Reader()
  private let pacer = HostPacer(pause: .seconds(1))
  private var counted: WriteSummary

  /// - Throws: `RecordFault` where the person may not take in what is real, or the rules cannot be read.
  init(
    _ request: AddRequest, user: User, folder: RecordFolder, policy: Policy,
    copies: CopyDesk,
    after summary: WriteSummary
  ) throws {
    try Rights.require(.add, of: user, invented: request.defaults.invented)
    rules = try folder.captureRules(proxy: request.proxy)
    defaults = request.defaults
    self.user = user
    self.folder = folder
    self.policy = policy
    self.copies = copies
    counted = summary
  }

  /// One address as it was captured and judged, before anything is written.
  private struct Got: Sendable {
    var place: String
    var capture: WebCapture
    var judgement: Judgement
    var read: ReadDraft?
  }

  /// - Parameters:
  ///   - addresses: as they were given.
  ///   - turn: is taken for each writing, not for the asking.
  ///   - tell: hears how it goes.
  /// - Returns: what it came to.
  /// - Throws: what `tell` throws, and `RecordFault` where nothing can be written.
  mutating func run(
    _ addresses: [String], turn: Turn,
    tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    var waiting = addresses[...]
    var done = 0
    var taking = self
    try inOrder(jobs: min(Self.hands, addresses.count)) {
      waiting.popFirst()
    } work: { [self] address in
      get(address)
    } emit: { result in
      try turn.take { try taking.take(result, tell: tell) }
      done += 1
      try tell(.progress(done: done, of: addresses.count))
    }
    self = taking
    counted.text = counted.takenIn
    return counted
  }

  private func get(_ text: String) -> Result<Got, InputProblem> {
    let address: WebAddress
    do { address = try WebAddress(text) } catch {
      return .failure(
        InputProblem("\(error)", at: text, remedy: "Give an address of http or https."))
    }
    pacer.wait(for: address.host.text)
    let capture = WebCapture.make(of: address, rules: rules)
    var judgement = Judgement(capture, defaults: defaults)
    let read = judgement.draft.map { ReadDraft($0, reader: reader) }
    judgement.draft = nil
    return .success(Got(place: text, capture: capture, judgement: judgement, read: read))
  }

  private mutating func take(
    _ result: Result<Got, InputProblem>, tell: (WriteEvent) throws -> Void
  ) throws {
    switch result {
    case .failure(let problem):
      counted.failed += 1
      try tell(.problem("\(problem)"))
    case .success(let got):
      let visit = try store(got)
      guard visit.outcome != .report && visit.outcome != .unchanged else { return }
      counted.failed += 1
      try tell(.problem("\(got.place): \(visit.outcome.explanation): \(visit.words)."))
    }
  }

  // MARK: - Writing

  private mutating func store(_ got: Got) throws -> Visit {
    var visit = visit(got)
    let earlier = try got.read.flatMap { try standing(at: $0.draft.address, visit.address) }
    if let read = got.read, let earlier, earlier.says(read.draft) {
      visit.outcome = .unchanged
      visit.words = "it says what \(earlier.report.id) says"
      visit.report = earlier.report.id
    } else {
      visit.previous = earlier?.report.id
    }
    let bytes = try file(got, visit)
    let object = try folder.objects.put(bytes)
    let capture = Capture(
      sha256: object.hex, size: bytes.count, mediaType: "application/warc", at: got.capture.at,
      method: .web, origin: visit.address)
    let ready =
      try visit.outcome == .report
      ? got.read.map { read in
        try ReadyReport(read.report(.drawn(), capture: capture), object: object, policy: policy)
      } : nil
    if let id = try write(&visit, capture, ready) {
      counted.added += 1
      if counted.subjects.count < 1000 { counted.subjects.append(id.text) }
    } else if visit.outcome == .unchanged {
      counted.known += 1
    }
    return visit
  }

  /// The report that an earlier capture of the same page gave; its address is the page's own or the one that answered.
  private func standing(at own: String?, _ answered: String) throws -> StoredReport? {
    try folder.store.read { snapshot in
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

  private func visit(_ got: Got) -> Visit {
    let last = got.capture.last
    return Visit(
      asked: "\(got.capture.asked)", address: "\(last?.address ?? got.capture.asked)",
      at: got.capture.at, outcome: got.judgement.outcome, status: last?.response?.status,
      words: got.judgement.words, content: got.judgement.content, etag: last?.response?["etag"],
      lastModified: last?.response?["last-modified"])
  }

  private func file(_ got: Got, _ visit: Visit) throws -> [UInt8] {
    var file = try CaptureFile(
      got.capture, outcome: (visit.outcome.rawValue, visit.words),
      .init(
        collector: user.id, software: Self.software, agent: rules.agent,
        withoutPicture: "this version takes no pictures"))
    if let draft = got.read?.draft {
      try file.append(text: draft.title.isEmpty ? draft.text : draft.title + "\n\n" + draft.text)
    }
    return file.bytes
  }

  private func write(
    _ visit: inout Visit, _ capture: Capture, _ ready: ReadyReport?
  ) throws -> ReportID? {
    let given = visit
    let id = try folder.store.write(by: user.id, at: UTC.now()) { transaction in
      guard let ready else {
        try transaction.add(given, capture: capture)
        return ReportID?.none
      }
      var placing = Placing(policy: policy, copies: copies)
      let written = try ready.write(in: &transaction, &placing, policy: policy)
      var visit = given
      visit.report = written.id
      try transaction.add(visit, captured: written.capture)
      try placing.assess(in: &transaction)
      return written.id
    }
    visit.report = id ?? visit.report
    return id
  }
}

extension StoredReport {
  /// Whether a draft has the same title and words.
  fileprivate func says(_ draft: Draft) -> Bool {
    text == draft.text && report.title == draft.title
  }
}

extension Visit.Outcome {
  /// For people: what was kept instead of a report.
  var explanation: String {
    switch self {
    case .report: "a report"
    case .unchanged, .notModified: "unchanged"
    case .login: "a login wall, kept but not read as a report"
    case .interstitial: "an interstitial, kept but not read as a report"
    case .notFound: "not found"
    case .empty: "an empty page, kept but not read as a report"
    case .notText: "no text, kept but not read as a report"
    case .failed: "it failed"
    case .refused: "refused"
    }
  }
}
