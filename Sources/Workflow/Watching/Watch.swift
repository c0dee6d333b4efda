// SPDX-License-Identifier: Apache-2.0

import Archive
import Foundation
import Record
import Synchronization

/// Visits feeds when they are due, and fetches what they announce.
///
/// What is due is always read from the record, so that a process that dies forgets nothing. Threads ask
/// servers; one thread writes what comes, in turn with the other requests.
final class Watch: Sendable {
  /// The time, and how it goes by; a test has its own.
  struct Clock: Sendable {
    /// In seconds since 1970.
    var now: @Sendable () -> Int = { UTC.secondsSince1970() }
    /// Lets so many seconds go by where no time has to.
    var skip: (@Sendable (Int) -> Void)?
  }

  private struct Letter: Sendable {
    var errand: Errand
    var agent: String
    var got: Errand.Got
  }

  private let desk: Desk
  private let turn: Turn
  private let hosts: HostTurns
  private let clock: Clock
  private let rules: @Sendable () throws -> CaptureRules
  private let plan: Mutex<WatchPlan?> = Mutex(nil)
  private let stopping = Mailbox<Never>()

  init(
    desk: Desk, turn: Turn, hosts: HostTurns, clock: Clock = Clock(),
    rules: @escaping @Sendable () throws -> CaptureRules
  ) {
    self.desk = desk
    self.turn = turn
    self.hosts = hosts
    self.clock = clock
    self.rules = rules
  }

  /// Does everything that is due, and ends.
  ///
  /// Servers that asked to be left alone are, and what is due later is left for later.
  /// - Parameters:
  ///   - rules: how it is asked this time; nil for the usual way.
  ///   - tell: hears of what failed and how far it is.
  /// - Returns: what it came to.
  /// - Throws: what `tell` throws; `RecordFault` where the rules cannot be read or nothing can be written.
  func once(
    rules: CaptureRules? = nil, tell: (WriteEvent) throws -> Void
  ) throws -> WriteSummary {
    var round = Round(tally: WatchTally(), rules: rules)
    // Where it ends early, what is still being asked for is asked for again.
    defer { for host in round.underWay { end(host, .answered) } }
    while stopping.isOpen {
      try advance(&round, tell)
      guard round.underWay.isEmpty else { continue }
      let now = clock.now()
      guard let next = try planned(at: now, { $0.nextBeginning($1, at: now) }) else { break }
      if next > now { wait(next - now) }
    }
    return round.tally.summary
  }

  /// Watches until it is stopped; a fault is told, and after a minute it is tried again.
  func run(onProblem: (String) -> Void) {
    var round = Round(tally: WatchTally())
    while stopping.isOpen {
      do {
        try advance(&round) { if case .problem(let words) = $0 { onProblem(words) } }
        if round.underWay.isEmpty { wait(try secondsToWait()) }
      } catch {
        onProblem(RecordProblem(error)?.text ?? "\(error)")
        wait(60)
      }
    }
  }

  /// Begins nothing more; what servers are being asked is left, and asked for again at another time.
  func stop() { stopping.close() }

  // MARK: - One step

  /// What one caller has under way.
  private struct Round {
    var tally: WatchTally
    /// How this caller asks, where it is not the usual way.
    var rules: CaptureRules?
    /// The servers that are being asked.
    var underWay: Set<String> = []
    let letters = Mailbox<Letter>()
  }

  /// Begins what may begin, and writes what has come.
  private func advance(_ round: inout Round, _ tell: (WriteEvent) throws -> Void) throws {
    let now = clock.now()
    let begun = try planned(at: now) { $0.begin($1, at: now) }
    for (number, errand) in begun.enumerated() {
      do { try begin(errand, round) } catch {
        for left in begun[number...] { end(left.host, .answered) }
        throw error
      }
      round.underWay.insert(errand.host)
    }
    guard !round.underWay.isEmpty else { return }
    // What fails to be written keeps none of the others from it.
    var failure: (any Error)?
    for letter in round.letters.take(within: 1) {
      round.underWay.remove(letter.errand.host)
      do { try write(letter, &round.tally, tell) } catch { failure = failure ?? error }
    }
    if let failure { throw failure }
  }

  /// Everything that is due, at most one article a server, feeds first.
  private func due(at now: Int) throws -> [Errand] {
    try desk.folder.store.read { snapshot in
      let feeds = try snapshot.feedStandings().map { standing in
        (last: standing.last, order: try FeedOrder(standing.feed, in: snapshot))
      }
      let orders = Dictionary(uniqueKeysWithValues: feeds.map { ($0.order.feed.id, $0.order) })
      return feeds.filter { $0.last?.next ?? 0 <= now }.map { .feed($0.order, last: $0.last) }
        + (try snapshot.dueEntries(at: now)).compactMap { entry in
          orders[entry.feed].flatMap { $0.isAllowed ? .entry(entry, of: $0) : nil }
        }
    }
  }

  /// Asks the plan, which all callers share, about what is due.
  ///
  /// It is read within: what another caller has just written is not due any more.
  private func planned<Answer: Sendable>(
    at now: Int, _ ask: (inout WatchPlan, [Errand]) throws -> Answer
  ) throws -> Answer {
    try plan.withLock { plan in
      var current =
        try plan ?? WatchPlan(resting: desk.folder.store.read { try $0.restingHosts(at: now) })
      defer { plan = current }
      return try ask(&current, due(at: now))
    }
  }

  private func end(_ host: String, _ ending: WatchPlan.Ending) {
    plan.withLock { $0?.end(host, ending, at: clock.now()) }
  }

  // MARK: - Asking

  /// Sends a thread out.
  private func begin(_ errand: Errand, _ round: Round) throws {
    let (rules, reader) = (try round.rules ?? rules(), try desk.reader())
    let letters = round.letters
    Thread.detachNewThread { [hosts] in
      let got = errand.carriedOut(rules, hosts, reader: reader)
      letters.put(Letter(errand: errand, agent: rules.agent, got: got))
    }
  }

  private func wait(_ seconds: Int) {
    if let skip = clock.skip { return skip(max(1, seconds)) }
    _ = stopping.take(within: TimeInterval(max(1, seconds)))
  }

  /// Until the next thing is due, half a minute at the most: another request may bring a feed.
  private func secondsToWait() throws -> Int {
    let now = clock.now()
    let next = try desk.folder.store.read { snapshot in
      try snapshot.feedStandings().map { $0.last?.next ?? 0 }
        + [snapshot.nextEntryDue()]
        .compactMap(\.self)
    }
    return min(max(1, (next.min() ?? .max) - now), 30)
  }

  // MARK: - Writing

  private func write(
    _ letter: Letter, _ tally: inout WatchTally, _ tell: (WriteEvent) throws -> Void
  ) throws {
    var ending = WatchPlan.Ending.answered
    defer { end(letter.errand.host, ending) }
    try turn.take { try desk.noteClock() }
    let keeping = FeedKeeping(desk: desk, agent: letter.agent, now: clock.now())
    switch (letter.errand, letter.got) {
    case (.feed(let order, let last), .feed(let capture)):
      let kept = try turn.take { try keeping.store(capture, of: order, last: last) }
      ending = kept.ending
      if let words = tally.take(kept.visit, of: order.feed) { try tell(.problem(words)) }
    case (.entry(let entry, let order), .page(let got)):
      let kept = try turn.take { try keeping.store(got, of: entry, order) }
      ending = kept.ending
      desk.settleSoon(turn)
      if let words = tally.take(kept.visit, kept.report) { try tell(.problem(words)) }
    default: ending = .unreachable
    }
    try tell(.progress(done: tally.done, of: tally.done))
  }
}
