// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Archive

/// What the name server was asked, and how often.
private final class Questions: Sendable {
  private let asked = Mutex<[LonelyNetwork.Question: Int]>([:])

  /// The number of this asking, from 0.
  func number(_ question: LonelyNetwork.Question) -> Int {
    asked.withLock { asked in
      defer { asked[question, default: 0] += 1 }
      return asked[question, default: 0]
    }
  }

  var count: Int { asked.withLock { $0.values.reduce(0, +) } }
}

private let inside: [String: [UInt8]] = [
  "loopback": [127, 0, 0, 1], "zero": [0, 0, 0, 0], "lan": [10, 0, 0, 1], "home": [192, 168, 0, 1],
  "cloud": [169, 254, 169, 254],
]

/// Names that answer with addresses inside: always, beside a public one, or from the second asking on.
@Sendable private func records(
  _ question: LonelyNetwork.Question, _ number: Int
) -> [[UInt8]] {
  let parts = question.name.split(separator: ".").map(String.init)
  let outside: [UInt8] = [93, 184, 216, 34]
  if question.type == 28 {
    switch parts[0] {
    case "six": return [[UInt8](repeating: 0, count: 15) + [1]]
    case "mapped": return [[UInt8](repeating: 0, count: 10) + [255, 255, 127, 0, 0, 1]]
    default: return []
    }
  }
  guard question.type == 1, let address = inside[parts[1]] else { return [] }
  switch parts[0] {
  case "always": return [address]
  case "beside": return [outside, address]
  case "turning": return [number == 0 ? outside : address]
  default: return []
  }
}

@Test(.enabled(if: getuid() == 0, "a network of one's own needs the rights of root"))
func `a name that leads inside, at once or when asked again, is not connected to`() throws {
  let questions = Questions()
  let allowed = try LonelyNetwork.run(answering: { records($0, questions.number($0)) }) {
    let canary = try WebServer { _ in .page("a secret") }
    var rules = CaptureRules()
    rules.ports.insert(canary.port)
    rules.limits.connectSeconds = 2
    let names =
      ["always", "beside", "turning"].flatMap { way in inside.keys.map { "\(way).\($0)" } }
      + ["six.loopback", "mapped.loopback"]
    for name in names {
      for _ in 0..<2 {
        let address = try WebAddress("http://\(name).example.org:\(canary.port)/")
        let capture = WebCapture.make(of: address, rules: rules)
        // A name that led outside is pinned there, whatever it says when it is asked again.
        let isOutside = capture.last?.peer.map(AddressSpace.isPublic) ?? true
        #expect(capture.fault != nil && isOutside, "\(name)")
        #expect(capture.last?.head == [], "\(name)")
      }
      // The second time also the turning names lead inside.
      let address = try WebAddress("http://\(name).example.org:\(canary.port)/")
      #expect(WebCapture.make(of: address, rules: rules).fault?.kind == .refused, "\(name)")
    }
    #expect(canary.connections == 0)
    #expect(questions.count >= 3 * names.count, "the resolver asked \(questions.count) times")
  }
  if !allowed { print("Left out: no network of one's own is allowed here.") }
}
