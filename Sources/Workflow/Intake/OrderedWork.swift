// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization

/// Works on batches on several cores at once and gives the results in the order of the input.
///
/// Only so many batches are held, waiting ones included, so that memory stays bounded whatever the
/// length of the input.
///
/// - Parameters:
///   - jobs: how many batches are worked on at once; with 1 no thread is made.
///   - held: how many batches a job are held.
///   - next: gives the next batch, nil at the end; called on this thread.
///   - work: called on any thread.
///   - emit: called on this thread, in the order of the batches.
/// - Throws: what `next` and `emit` throw; the work stops there.
func inOrder<Batch: Sendable, Outcome: Sendable>(
  jobs: Int, held: Int = 4, next: () throws -> Batch?, work: @escaping @Sendable (Batch) -> Outcome,
  emit: (Outcome) throws -> Void
) throws {
  guard jobs > 1 else {
    while let batch = try next() { try emit(work(batch)) }
    return
  }
  let hands = (0..<jobs).map { DispatchQueue(label: "cairn.work.\($0)") }
  var waiting: [Slot<Outcome>] = []
  var given = 0
  var isExhausted = false
  while true {
    while !isExhausted, waiting.count < held * jobs {
      guard let batch = try next() else {
        isExhausted = true
        break
      }
      let slot = Slot<Outcome>()
      hands[given % jobs].async { slot.fill(work(batch)) }
      waiting.append(slot)
      given += 1
    }
    guard !waiting.isEmpty else { return }
    if let outcome = waiting.removeFirst().wait() { try emit(outcome) }
  }
}

/// A place for one result, filled on one thread and awaited on another.
private final class Slot<Outcome: Sendable>: Sendable {
  private let outcome = Mutex<Outcome?>(nil)
  private let isFilled = DispatchSemaphore(value: 0)

  func fill(_ value: Outcome) {
    outcome.withLock { $0 = value }
    isFilled.signal()
  }

  func wait() -> Outcome? {
    isFilled.wait()
    return outcome.withLock { $0 }
  }
}
