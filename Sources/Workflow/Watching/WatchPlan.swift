// SPDX-License-Identifier: Apache-2.0

/// Which server may be asked when: one question at a time, a pause after each, and rest for those that fail.
///
/// It knows no clock; every moment is given to it, in seconds since 1970.
struct WatchPlan: Sendable {
  /// How an errand ended for its server.
  enum Ending: Sendable {
    case answered
    /// It asks to be left alone, or sends nothing but that it is too busy.
    case resting(until: Int)
    case unreachable
  }

  /// Two whole seconds of the clock are more than one of time.
  static let pause = 2
  /// How many servers are asked at once.
  static let hands = 8

  private var busy: Set<String> = []
  private var paused: [String: Int] = [:]
  private(set) var resting: [String: Int]
  private var failures: [String: Int] = [:]

  /// - Parameter resting: servers that are to be left alone, and until when.
  init(resting: [String: Int] = [:]) { self.resting = resting }

  var isIdle: Bool { busy.isEmpty }

  /// Takes those that may begin now, one a server.
  mutating func begin(_ errands: [Errand], at now: Int) -> [Errand] {
    var begun: [Errand] = []
    for errand in errands where busy.count < Self.hands {
      let host = errand.host
      guard !rests(host, at: now), paused[host] ?? 0 <= now else { continue }
      if busy.insert(host).inserted { begun.append(errand) }
    }
    return begun
  }

  mutating func end(_ host: String, _ ending: Ending, at now: Int) {
    busy.remove(host)
    paused = paused.filter { $0.value > now }
    paused[host] = now + Self.pause
    switch ending {
    case .answered: failures[host] = nil
    case .resting(let until): resting[host] = max(resting[host] ?? 0, until)
    case .unreachable:
      failures[host, default: 0] += 1
      resting[host] = now + FeedSchedule.unreachable(failures: failures[host] ?? 1)
    }
  }

  /// When the first of these may begin that waits for no more than the pause; nil where none may.
  func nextBeginning(_ errands: [Errand], at now: Int) -> Int? {
    errands.filter { !rests($0.host, at: now) && !busy.contains($0.host) }
      .map { max(paused[$0.host] ?? now, now) }.min()
  }

  private func rests(_ host: String, at now: Int) -> Bool { resting[host] ?? 0 > now }
}
