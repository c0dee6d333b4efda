// SPDX-License-Identifier: Apache-2.0

/// Works on batches on several cores at once and gives the results in the order of the input.
///
/// At most four batches a job are held, waiting ones included, so that memory stays bounded whatever
/// the length of the input.
///
/// - Parameters:
///   - jobs: how many batches are worked on at once; with 1 no task is made.
///   - next: gives the next batch, nil at the end.
///   - work: called on any thread.
///   - emit: called in the order of the batches, never twice at once.
/// - Throws: what `next` and `emit` throw; the work stops there.
func inOrder<Batch: Sendable, Outcome: Sendable>(
  jobs: Int, next: () throws -> Batch?, work: @escaping @Sendable (Batch) -> Outcome,
  emit: (Outcome) throws -> Void
) async throws {
  guard jobs > 1 else {
    while let batch = try next() { try emit(work(batch)) }
    return
  }
  try await withThrowingTaskGroup(of: (Int, Outcome).self) { group in
    var given = 0
    var emitted = 0
    var running = 0
    var finished: [Int: Outcome] = [:]
    var exhausted = false
    while true {
      while !exhausted, running < jobs, running + finished.count < 4 * jobs {
        guard let batch = try next() else {
          exhausted = true
          break
        }
        let number = given
        group.addTask { (number, work(batch)) }
        given += 1
        running += 1
      }
      guard let (number, outcome) = try await group.next() else { return }
      running -= 1
      finished[number] = outcome
      while let ready = finished.removeValue(forKey: emitted) {
        try emit(ready)
        emitted += 1
      }
    }
  }
}
