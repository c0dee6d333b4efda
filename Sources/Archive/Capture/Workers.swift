// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Waits for the disk on many files at once.
///
/// The system joins confirmations that are asked for at the same time into one flush of the disk: 500
/// files of 3 kB took 1.8 s one after the other and 0.04 s on 32 threads (ext4). `syncfs` is as fast, but
/// waits for what all other programs have written too.
enum Workers {
  private static let threads = 32

  /// Calls for every index below a count, in any order, on several threads.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - body: what to do for one.
  /// - Throws: the first error; what has not begun by then is left out.
  static func forEach(below count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    guard count > 1 else { return try (0..<count).forEach(body) }
    let work = Work(count: count, body: body)
    let group = DispatchGroup()
    for _ in 0..<min(threads, count) {
      group.enter()
      Thread.detachNewThread {
        work.run()
        group.leave()
      }
    }
    group.wait()
    if let failure = work.failure.withLock({ $0 }) { throw failure }
  }

  /// What the threads share.
  private final class Work: Sendable {
    let failure = Mutex<(any Error)?>(nil)
    private let next = Atomic(0)
    private let count: Int
    private let body: @Sendable (Int) throws -> Void

    init(count: Int, body: @escaping @Sendable (Int) throws -> Void) {
      self.count = count
      self.body = body
    }

    func run() {
      while failure.withLock({ $0 == nil }) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        do { try body(index) } catch { failure.withLock { $0 = $0 ?? error } }
      }
    }
  }
}
