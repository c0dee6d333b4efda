// SPDX-License-Identifier: Apache-2.0

import Foundation
import ServiceLifecycle
import Workflow

/// Checks the whole record again and again for as long as the server runs, and says what does not hold.
struct RecordChecks: Service {
  let keeper: RecordKeeper
  /// Between two checks; the first comes after an hour, for servers that are started every day.
  let hours: Double

  func run() async {
    try? await cancelWhenGracefulShutdown {
      var wait = min(hours, 1)
      while true {
        try await Task.sleep(for: .seconds(wait * 3600))
        await check()
        wait = hours
      }
    }
  }

  /// On a thread of its own: it reads everything.
  private func check() async {
    await withCheckedContinuation { (ended: CheckedContinuation<Void, Never>) in
      Thread.detachNewThread {
        do {
          let check = try keeper.check()
          if !check.isSound {
            Terminal.complain("cairn: \(check.summary)")
            for finding in check.findings { Terminal.complain("  \(finding)") }
          }
        } catch {
          Terminal.complain("cairn: the record could not be checked: \(error)")
        }
        ended.resume()
      }
    }
  }
}
