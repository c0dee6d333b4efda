// SPDX-License-Identifier: Apache-2.0

import Glibc
import Synchronization

/// Leaves time between two questions to one server.
final class HostPacer: Sendable {
  private let pause: Duration
  private let free = Mutex<[String: ContinuousClock.Instant]>([:])

  init(pause: Duration) { self.pause = pause }

  /// When the host may be asked next; whoever is told has taken the moment.
  func moment(for host: String, now: ContinuousClock.Instant) -> ContinuousClock.Instant {
    free.withLock { free in
      let moment = max(now, free[host] ?? now)
      free[host] = moment.advanced(by: pause)
      return moment
    }
  }

  /// Holds the thread until the host may be asked.
  func wait(for host: String) {
    let now = ContinuousClock.now
    let left = now.duration(to: moment(for: host, now: now))
    if left > .zero { usleep(UInt32(min(left / .milliseconds(1), 60_000) * 1000)) }
  }
}
