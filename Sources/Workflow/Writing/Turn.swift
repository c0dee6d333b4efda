// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Lets one request write at a time.
final class Turn: Sendable {
  private let lock = Mutex(())

  /// Does something when nobody else does; others wait until it is done.
  func take<Value: Sendable>(_ body: () throws -> Value) rethrows -> Value {
    try lock.withLock { _ in try body() }
  }
}
