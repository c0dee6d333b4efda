// SPDX-License-Identifier: Apache-2.0

import Foundation
import ServiceLifecycle
import Workflow

/// Looks over the database when the server starts, then checks the whole record again and again for as long
/// as it runs, and says what does not hold (EVIDENCE §6).
struct RecordChecks: Service {
  let keeper: RecordKeeper
  /// Between two checks, 0 for none; the first comes after an hour, for servers that are started every day.
  let hours: Double

  func run() async {
    try? await cancelWhenGracefulShutdown {
      await aside { try lookOver() }
      var wait = min(hours, 1)
      while true {
        try await Task.sleep(for: hours > 0 ? .seconds(wait * 3600) : .seconds(86_400))
        if hours > 0 { await aside { try check() } }
        wait = hours
      }
    }
  }

  /// On a thread of its own: it reads much, or everything.
  private func aside(_ work: @escaping @Sendable () throws -> Void) async {
    await withCheckedContinuation { (ended: CheckedContinuation<Void, Never>) in
      Thread.detachNewThread {
        do {
          try work()
        } catch {
          Terminal.complain("cairn: the record could not be checked: \(error)")
        }
        ended.resume()
      }
    }
  }

  private func lookOver() throws {
    for fault in try keeper.lookOver() {
      Terminal.complain("cairn: SQLite finds its file damaged: \(fault)")
    }
  }

  private func check() throws {
    let check = try keeper.check()
    guard !check.isSound else { return }
    Terminal.complain("cairn: \(check.summary)")
    for finding in check.findings { Terminal.complain("  \(finding)") }
  }
}
