// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// Answers kept until the record changes.
///
/// Reading one incident's claims and reasons out of the database costs several times what writing and
/// sending its page does (928 against 6,750 pages a second on two busy cores). Between two changes the
/// answer is the same. Once readers have rights of their own, whose answer it is belongs to what it is
/// kept under.
final class AnswerCache: Sendable {
  private struct Kept {
    var revision = -1
    var answers: [Question: Answer] = [:]
    var bytes = 0
  }

  private let limit: Int
  private let kept = Mutex(Kept())

  /// - Parameter limit: bytes of answers; when they are over it, all go.
  init(limit: Int = 32 << 20) { self.limit = limit }

  /// The answer as of a revision, made where it is not kept.
  ///
  /// What is made may be newer than the revision, never older: then the next asker, who sees the newer
  /// revision, has it made again.
  func answer(
    to question: Question, at revision: Int, make: () throws -> Answer
  ) rethrows -> Answer {
    if let answer = kept.withLock({ $0.revision == revision ? $0.answers[question] : nil }) {
      return answer
    }
    let answer = try make()
    // One large answer must not drive out a hundred small ones.
    if answer.status == 200, answer.bytes.count < limit / 100 {
      kept.withLock { keep(answer, to: question, at: revision, in: &$0) }
    }
    return answer
  }

  private func keep(
    _ answer: Answer, to question: Question, at revision: Int, in kept: inout Kept
  ) {
    if kept.revision != revision || kept.bytes + answer.bytes.count > limit {
      kept = Kept(revision: revision)
    }
    if kept.answers.updateValue(answer, forKey: question) == nil {
      kept.bytes += answer.bytes.count
    }
  }
}
