// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Has one question at a time put to a server, with time between two.
///
/// The whole program shares one: reports that a person adds and feeds that are watched may lead to the same
/// server. Nobody holds two servers at once, so nobody can wait for one that waits for them.
final class HostTurns: Sendable {
  private let pause: TimeInterval
  private let hosts = Hosts()

  /// What the threads share, under its lock.
  private final class Hosts: @unchecked Sendable {
    let lock = NSCondition()
    var busy: Set<String> = []
    /// When each may be asked again.
    var free: [String: Date] = [:]
  }

  /// - Parameter pause: in seconds, after each answer.
  init(pause: TimeInterval = 1) { self.pause = pause }

  /// Holds the thread until the server may be asked, and asks.
  ///
  /// - Parameters:
  ///   - host: by its name.
  ///   - isPaused: whether the time between two questions is kept; where a server itself leads on to another of
  ///     its pages it is not.
  ///   - ask: puts the question.
  /// - Returns: what it gives.
  func take<Answer>(_ host: String, isPaused: Bool = true, _ ask: () -> Answer) -> Answer {
    wait(for: host, isPaused: isPaused)
    defer { leave(host) }
    return ask()
  }

  private func wait(for host: String, isPaused: Bool) {
    hosts.lock.withLock {
      while true {
        if hosts.busy.contains(host) {
          hosts.lock.wait()
        } else if isPaused, let free = hosts.free[host], free > Date() {
          _ = hosts.lock.wait(until: free)
        } else {
          break
        }
      }
      hosts.busy.insert(host)
    }
  }

  private func leave(_ host: String) {
    hosts.lock.withLock {
      let now = Date()
      hosts.busy.remove(host)
      hosts.free = hosts.free.filter { $0.value > now }
      hosts.free[host] = now.addingTimeInterval(pause)
      hosts.lock.broadcast()
    }
  }
}
