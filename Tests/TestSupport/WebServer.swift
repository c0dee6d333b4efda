// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Synchronization

/// A server on this machine that answers with exactly the bytes a test gives it.
///
/// It counts who connected, so that a test can show that nobody did.
public final class WebServer: Sendable {
  /// What to send for a request's head; a pause before each piece lets a test be slow.
  public struct Reply: Sendable {
    public var pieces: [[UInt8]]
    public var secondsBetween: Double
    /// Whether the connection is held open, and silent, after the last piece.
    public var isHeld: Bool

    public init(_ text: String, secondsBetween: Double = 0, isHeld: Bool = false) {
      self.init([Array(text.utf8)], secondsBetween: secondsBetween, isHeld: isHeld)
    }

    public init(_ pieces: [[UInt8]], secondsBetween: Double = 0, isHeld: Bool = false) {
      self.pieces = pieces
      self.secondsBetween = secondsBetween
      self.isHeld = isHeld
    }

    /// A page of status 200.
    public static func page(_ html: String, fields: [String] = []) -> Reply {
      var head = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"]
      head += fields + ["Content-Length: \(html.utf8.count)", "Connection: close"]
      return Reply(head.joined(separator: "\r\n") + "\r\n\r\n" + html)
    }

    public static func status(_ line: String, _ fields: [String] = [], body: String = "") -> Reply {
      let head = ["HTTP/1.1 \(line)"] + fields + ["Content-Length: \(body.utf8.count)"]
      return Reply(head.joined(separator: "\r\n") + "\r\n\r\n" + body)
    }

    public static func redirect(to target: String) -> Reply {
      status("302 Found", ["Location: \(target)"])
    }
  }

  private let own: LoopbackPort
  private let state = Mutex((connections: 0, requests: [String]()))
  private let answer: @Sendable (String) -> Reply

  /// Begins to listen on a free port.
  ///
  /// - Parameter answer: what to send for a head such as `GET /a HTTP/1.1\r\n…`.
  /// - Throws: where no port can be taken.
  public init(_ answer: @escaping @Sendable (String) -> Reply) throws {
    self.answer = answer
    own = try LoopbackPort()
    own.accept { [weak self] connection in
      guard let self else { return false }
      self.state.withLock { $0.connections += 1 }
      Thread.detachNewThread { self.serve(connection) }
      return true
    }
  }

  public var port: Int { own.number }
  public var connections: Int { state.withLock { $0.connections } }
  /// The heads that were asked, in their order.
  public var requests: [String] { state.withLock { $0.requests } }
  /// As an allowance names it.
  public var authority: String { "127.0.0.1:\(port)" }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    guard let head = readHead(connection) else { return }
    state.withLock { $0.requests.append(head) }
    let reply = answer(head)
    for (number, piece) in reply.pieces.enumerated() {
      if number > 0 { usleep(UInt32(reply.secondsBetween * 1_000_000)) }
      guard send(piece, connection) else { return }
    }
    var byte: UInt8 = 0
    if reply.isHeld { _ = recv(connection, &byte, 1, 0) }
  }

  private func readHead(_ connection: Int32) -> String? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: bytes, as: UTF8.self).contains("\r\n\r\n") {
      let got = recv(connection, &buffer, buffer.count, 0)
      guard got > 0 else { return nil }
      bytes += buffer.prefix(got)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { return false }
      rest = rest.dropFirst(sent)
    }
    return true
  }
}
