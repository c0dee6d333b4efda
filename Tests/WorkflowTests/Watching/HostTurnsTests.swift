// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization
import Testing

@testable import Workflow

@Test func `one at a time asks a server, and others ask others meanwhile`() {
  let hosts = HostTurns(pause: 0)
  let busy = Mutex<[String: Int]>([:])
  let most = Mutex<[String: Int]>([:])
  DispatchQueue.concurrentPerform(iterations: 60) { number in
    let host = "h\(number % 3)"
    hosts.take(host) {
      let now = busy.withLock { busy in
        busy[host, default: 0] += 1
        return busy[host] ?? 0
      }
      most.withLock { $0[host] = max($0[host] ?? 0, now) }
      busy.withLock { $0[host, default: 0] -= 1 }
    }
  }
  #expect(most.withLock { $0 } == ["h0": 1, "h1": 1, "h2": 1])
}

@Test func `between two questions lies a pause, unless the server itself leads on`() {
  let hosts = HostTurns(pause: 3)
  let clock = ContinuousClock()
  hosts.take("a") {}
  let led = clock.measure { hosts.take("a", isPaused: false) {} }
  #expect(led < .milliseconds(2_900))
  let asked = clock.measure { hosts.take("a") {} }
  #expect(asked > .milliseconds(2_900))
  #expect(clock.measure { hosts.take("b") {} } < .milliseconds(2_900))
}
