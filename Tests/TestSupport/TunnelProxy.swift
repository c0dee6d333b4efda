// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import Glibc
import Synchronization

/// A proxy of a test's own, by SOCKS version 5 or by HTTP's CONNECT, that leads every way to one server.
///
/// It keeps what it was asked for, so that a test can show which names reached it and which did not.
public final class TunnelProxy: Sendable {
  public enum Kind: Sendable { case socks, connect }

  private let own: LoopbackPort
  private let kind: Kind
  private let target: Int
  private let state = Mutex((asked: [String](), credentials: [String]()))

  /// - Parameters:
  ///   - kind: how it is spoken to.
  ///   - target: the port on this machine that every way leads to.
  /// - Throws: where no port can be taken.
  public init(_ kind: Kind, to target: Int) throws {
    self.kind = kind
    self.target = target
    own = try LoopbackPort()
    own.accept { [weak self] connection in
      guard let self else { return false }
      Thread.detachNewThread { self.serve(connection) }
      return true
    }
  }

  public var port: Int { own.number }
  public var authority: String { "127.0.0.1:\(port)" }
  /// `host:port` as each connection asked for, in their order.
  public var asked: [String] { state.withLock { $0.asked } }
  /// `name:password` as each connection gave, in their order.
  public var credentials: [String] { state.withLock { $0.credentials } }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    guard let way = kind == .socks ? greetBySocks(connection) : greetByConnect(connection) else {
      return
    }
    state.withLock { $0.asked.append(way) }
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(server) }
    guard LoopbackPort.connect(server, to: target) else { return }
    let answer: [UInt8] =
      kind == .socks
      ? [5, 0, 0, 1, 0, 0, 0, 0, 0, 0] : Array("HTTP/1.1 200 Here\r\nVia: test\r\n\r\n".utf8)
    guard write(answer, to: connection) else { return }
    let isDone = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      Self.pump(from: connection, to: server)
      isDone.signal()
    }
    Self.pump(from: server, to: connection)
    // Were they closed under the other thread, it would read on from whatever gets their numbers next.
    shutdown(connection, Int32(SHUT_RDWR))
    isDone.wait()
  }

  /// RFC 1928, and RFC 1929 where a name is offered.
  private func greetBySocks(_ connection: Int32) -> String? {
    guard let head = read(2, connection), head[0] == 5,
      let methods = read(Int(head[1]), connection)
    else { return nil }
    let isNamed = methods.contains(2)
    guard write([5, isNamed ? 2 : 0], to: connection) else { return nil }
    if isNamed {
      guard read(1, connection) != nil, let name = readCounted(connection),
        let password = readCounted(connection), write([1, 0], to: connection)
      else { return nil }
      state.withLock { $0.credentials.append(name + ":" + password) }
    }
    guard let request = read(4, connection), request[1] == 1 else { return nil }
    let host: String?
    switch request[3] {
    case 3: host = readCounted(connection)
    case 1: host = read(4, connection).map { $0.map(String.init).joined(separator: ".") }
    default: host = nil
    }
    guard let host, let port = read(2, connection) else { return nil }
    return "\(host):\(Int(port[0]) << 8 | Int(port[1]))"
  }

  private func greetByConnect(_ connection: Int32) -> String? {
    var head = ""
    while !head.hasSuffix("\r\n\r\n") {
      guard let byte = read(1, connection) else { return nil }
      head += String(decoding: byte, as: UTF8.self)
    }
    let mark = "proxy-authorization: basic "
    for line in head.split(separator: "\r\n") where line.lowercased().hasPrefix(mark) {
      let words = Data(base64Encoded: String(line.dropFirst(mark.utf8.count))) ?? Data()
      state.withLock { $0.credentials.append(String(decoding: words, as: UTF8.self)) }
    }
    let parts = head.split(separator: " ")
    return parts.first == "CONNECT" && parts.count > 1 ? String(parts[1]) : nil
  }

  private func readCounted(_ connection: Int32) -> String? {
    guard let count = read(1, connection)?.first, let bytes = read(Int(count), connection) else {
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func read(_ count: Int, _ connection: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    guard count == 0 || recv(connection, &bytes, count, Int32(MSG_WAITALL)) == count
    else { return nil }
    return bytes
  }

  private func write(_ bytes: [UInt8], to connection: Int32) -> Bool {
    send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
  }

  private static func pump(from source: Int32, to target: Int32) {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let got = recv(source, &buffer, buffer.count, 0)
      guard got > 0, send(target, buffer, got, Int32(MSG_NOSIGNAL)) == got else { break }
    }
    shutdown(target, Int32(SHUT_WR))
  }
}
