// SPDX-License-Identifier: Apache-2.0

import Archive
import Synchronization

/// Notices that the machine's clock was set, so that the ledger can say it.
///
/// Whoever doubts a record in court begins with its times. The order of the ledger is that of its indices
/// and holds whatever the clock does; where the clock jumped, an entry of its own says by how much.
final class ClockWatch: Sendable {
  /// What the clock says, and one that nobody can set.
  struct Reading: Sendable {
    var seconds: Int
    var steady: ContinuousClock.Instant

    static func now() -> Reading {
      Reading(seconds: UTC.secondsSince1970(), steady: .now)
    }
  }

  /// Two whole seconds are read at different moments, and clocks are corrected by less without harm.
  static let slack = 5

  private let last: Mutex<Reading?> = Mutex(nil)

  /// By how much the clock has jumped since it was last looked at; nil where by no more than the slack.
  func jump(to now: Reading = .now()) -> Int? {
    last.withLock { last in
      defer { last = now }
      guard let last else { return nil }
      let passed = Int(last.steady.duration(to: now.steady).components.seconds)
      let jump = now.seconds - last.seconds - passed
      return abs(jump) > Self.slack ? jump : nil
    }
  }
}

extension Desk {
  /// Has the ledger say that the clock was set while this process writes.
  func noteClock(at now: ClockWatch.Reading = .now()) throws {
    guard let jump = clock.jump(to: now) else { return }
    try folder.store.write(at: UTC.spelled(secondsSince1970: now.seconds)) {
      try $0.note("clock.jumped", of: "record", reason: "by \(jump > 0 ? "+" : "")\(jump) s")
    }
  }

  /// Has the ledger say that the clock is behind the last entry: it was set back while nobody wrote.
  func noteClockBehindLedger(at now: ClockWatch.Reading = .now()) throws {
    let last = try folder.store.read { snapshot in
      try snapshot.entries(from: max(0, snapshot.ledgerSize() - 1), limit: 1).last
    }
    guard let last, UTC.spelled(secondsSince1970: now.seconds + ClockWatch.slack) < last.entry.at
    else { return }
    try folder.store.write(at: UTC.spelled(secondsSince1970: now.seconds)) {
      try $0.note(
        "clock.jumped", of: "record", reason: "it is behind entry \(last.index), \(last.entry.at)")
    }
  }
}
