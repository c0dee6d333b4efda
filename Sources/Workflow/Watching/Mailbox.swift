// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Hands things from many threads to one that waits for them.
final class Mailbox<Letter: Sendable>: @unchecked Sendable {
  private let lock = NSCondition()
  private var letters: [Letter] = []
  private var isClosed = false

  func put(_ letter: Letter) {
    lock.withLock {
      letters.append(letter)
      lock.signal()
    }
  }

  /// Everything that has come; waits for the first until it comes, time is over or the box is closed.
  func take(within seconds: TimeInterval) -> [Letter] {
    lock.withLock {
      let end = Date(timeIntervalSinceNow: seconds)
      while letters.isEmpty, !isClosed, lock.wait(until: end) {}
      defer { letters = [] }
      return letters
    }
  }

  /// Lets nobody wait any more.
  func close() {
    lock.withLock {
      isClosed = true
      lock.broadcast()
    }
  }

  var isOpen: Bool { lock.withLock { !isClosed } }
}
