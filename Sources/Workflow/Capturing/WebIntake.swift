// SPDX-License-Identifier: Apache-2.0

import Archive
import Record

/// Takes in what stands at addresses of the web: every capture is kept, and read where it is a report.
///
/// Servers are asked on several threads, each server with pauses; the one writer takes the captures in
/// the order of the addresses.
struct WebIntake {
  /// How many servers are asked at once.
  static let hands = 8

  private let keeping: PageKeeping
  private let asking: PageAsking
  private var counted: WriteSummary

  /// - Throws: `RecordFault` where the person may not take in what is real, or the rules cannot be read.
  init(
    _ request: AddRequest, user: User, desk: Desk, rules: CaptureRules, hosts: HostTurns,
    after summary: WriteSummary
  ) throws {
    try Rights.require(.add, of: user, invented: request.defaults.invented)
    keeping = PageKeeping(
      desk: desk, user: user, agent: rules.agent,
      provenance: request.defaults.provenance)
    asking = PageAsking(
      rules: rules, hosts: hosts, defaults: request.defaults, reader: try desk.reader())
    counted = summary
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

  private func get(_ text: String) -> Result<PageAsking.Got, InputProblem> {
    do { return .success(asking.get(try WebAddress(text))) } catch {
      return .failure(
        InputProblem("\(error)", at: text, remedy: "Give an address of http or https."))
    }
  }

  private mutating func take(
    _ result: Result<PageAsking.Got, InputProblem>, tell: (WriteEvent) throws -> Void
  ) throws {
    switch result {
    case .failure(let problem):
      counted.failed += 1
      try tell(.problem("\(problem)"))
    case .success(let got):
      let kept = try keeping.store(got)
      let visit = kept.visit
      if let id = kept.report {
        counted.added += 1
        if counted.subjects.count < 1000 { counted.subjects.append(id.text) }
      } else if visit.outcome == .unchanged {
        counted.known += 1
      }
      guard visit.outcome != .report && visit.outcome != .unchanged else { return }
      counted.failed += 1
      try tell(.problem("\(got.capture.asked): \(visit.outcome.explanation): \(visit.words)."))
    }
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
