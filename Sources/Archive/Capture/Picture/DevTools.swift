// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// Speaks the DevTools protocol with a browser: objects of JSON, each ended by a zero byte.
///
/// One thread listens; any may post.
final class DevTools: @unchecked Sendable {
  /// What the browser says.
  struct Message {
    /// Of the command that it answers; nil for an event.
    var id: Int?
    /// The event's name; empty for an answer.
    var method: String
    /// The event's parameters, or the answer's result.
    var content: [String: Any]
    var fault: String?
  }

  /// No picture and no page is as long.
  private static let longest = 256 << 20

  private let end: Int32
  /// The last number that a command had; held while one is written, so that none stands within another.
  private let last = Mutex(0)
  /// What came and was not heard yet; the listening thread's.
  private var waiting: [UInt8] = []

  /// - Parameter end: a socket that the browser reads from and writes to.
  init(_ end: Int32) { self.end = end }

  /// Sends a command and does not wait for its answer.
  ///
  /// - Returns: its number; nil where the browser is gone.
  @discardableResult
  func post(_ method: String, _ parameters: [String: Any] = [:], to session: String? = nil) -> Int?
  {
    last.withLock { last in
      last += 1
      var command: [String: Any] = ["id": last, "method": method, "params": parameters]
      if let session { command["sessionId"] = session }
      guard let json = try? JSONSerialization.data(withJSONObject: command) else { return nil }
      return send(Array(json) + [0]) ? last : nil
    }
  }

  /// The next thing that the browser says; nil where it says nothing in time.
  ///
  /// - Throws: `PageView.Missing` where the browser is gone, or says what cannot be understood.
  func next(within seconds: Double) throws(PageView.Missing) -> Message? {
    let clock = ContinuousClock()
    let limit = clock.now + .seconds(seconds)
    var searched = 0
    while true {
      if let zero = waiting[searched...].firstIndex(of: 0) {
        let json = Data(waiting[..<zero])
        waiting.removeSubrange(...zero)
        return try Self.message(json)
      }
      searched = waiting.count
      let left = (limit - clock.now).milliseconds
      guard left >= 0, try receive(within: Int32(left)) else { return nil }
    }
  }

  private func receive(within milliseconds: Int32) throws(PageView.Missing) -> Bool {
    var poller = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(end, &buffer, buffer.count, 0)
    guard count > 0 else { throw .gone }
    guard waiting.count + count <= Self.longest else {
      throw PageView.Missing("the browser says more than is taken")
    }
    waiting += buffer.prefix(count)
    return true
  }

  private func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let rest = UnsafeRawBufferPointer(rebasing: bytes[sent...])
        let count = Glibc.send(end, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
        guard count > 0 else { return false }
        sent += count
      }
      return true
    }
  }

  private static func message(_ json: Data) throws(PageView.Missing) -> Message {
    guard let object = (try? JSONSerialization.jsonObject(with: json)) as? [String: Any] else {
      throw PageView.Missing("the browser says what cannot be understood")
    }
    let content = object["params"] ?? object["result"]
    let fault = object["error"] as? [String: Any]
    return Message(
      id: object["id"] as? Int, method: object["method"] as? String ?? "",
      content: content as? [String: Any] ?? [:], fault: fault?["message"] as? String)
  }
}
