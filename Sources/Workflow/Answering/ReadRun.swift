// SPDX-License-Identifier: Apache-2.0

import Record
import Reading

/// Reads inputs on several cores and gives the answers in the order of the input (`cairn read`).
///
/// It writes to no record. Memory stays bounded whatever the length of the input.
public struct ReadRun: Sendable {
  private let defaults: DraftDefaults
  private let jobs: Int
  private let reader: Reader

  /// - Parameters:
  ///   - defaults: what is taken for inputs that do not say it themselves.
  ///   - jobs: how many cores to use.
  ///   - record: a record whose own bodies and places are to be known; nothing is written there.
  /// - Throws: `RecordFault` where the record cannot be read.
  public init(defaults: DraftDefaults, jobs: Int, knowing record: String? = nil) throws {
    self.defaults = defaults
    self.jobs = max(1, jobs)
    reader = try record.map { try Recorder(opening: $0).reader() } ?? Reader()
  }

  /// Hands on the answers as JSON lines, many at a time.
  ///
  /// - Returns: how many inputs could not be read.
  /// - Throws: what `emit` throws.
  public func lines(_ inputs: Inputs, emit: ([UInt8]) throws -> Void) throws -> Int {
    var failures = 0
    try batches(inputs) { answers in
      var json = JSONWriter()
      for answer in answers { answer.write(to: &json) }
      return (json.bytes, answers.count(where: \.isFailure))
    } emit: { bytes, failed in
      failures += failed
      try emit(bytes)
    }
    return failures
  }

  /// Hands on the answers one at a time.
  public func answers(_ inputs: Inputs, emit: (ReadAnswer) throws -> Void) throws {
    try batches(inputs) {
      $0
    } emit: {
      try $0.forEach(emit)
    }
  }

  /// Explains the inputs one at a time, on one core: what each stage made of them.
  ///
  /// - Returns: how many inputs could not be read.
  /// - Throws: what `emit` throws.
  public func explanations(
    _ inputs: Inputs, emit: (Result<ExplainedReading, InputProblem>) throws -> Void
  ) throws -> Int {
    var (inputs, failures) = (inputs, 0)
    while let item = inputs.next() {
      let explained = Result { () throws(InputProblem) in
        let draft = try Draft(item, defaults: defaults)
        return ExplainedReading(
          id: draft.id,
          explanation: reader.explain(
            title: draft.title, text: draft.text, context: draft.context))
      }
      if case .failure = explained { failures += 1 }
      try emit(explained)
    }
    return failures
  }

  private func batches<Outcome: Sendable>(
    _ inputs: Inputs, finish: @escaping @Sendable ([ReadAnswer]) -> Outcome,
    emit: (Outcome) throws -> Void
  ) throws {
    var inputs = inputs
    try inOrder(jobs: jobs) {
      inputs.nextBatch()
    } work: { [defaults, reader] items in
      finish(items.map { ReadAnswer($0, defaults: defaults, reader: reader) })
    } emit: {
      try emit($0)
    }
  }
}

extension Inputs {
  /// Enough items to keep a core busy for some milliseconds: 512 or 256 KiB, whichever is first.
  mutating func nextBatch() -> [InputItem]? {
    var items: [InputItem] = []
    var size = 0
    while items.count < 512, size < 1 << 18, let item = next() {
      size += item.size
      items.append(item)
    }
    return items.isEmpty ? nil : items
  }
}
